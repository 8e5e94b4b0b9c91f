// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pages behind an edit move, up to where they stand as before: blank pages, pictures and long notes among them.
#include "manualbuilder.h"
#include "printed.h"

#include <QBuffer>
#include <QImage>
#include <QRandomGenerator>
#include <catch2/catch.hpp>

using namespace compose;
using namespace Qt::StringLiterals;
using base::Language;

namespace {

QByteArray picture(int height = 260)
{
    QImage image(300, height, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Parts that open on right pages, pictures that text passes, notes that go over pages, tables and boxes.
model::Incoming bookOfHardPages()
{
    support::ManualBuilder builder;
    QRandomGenerator chance(11);
    const auto say = [&](int sentences) { return printed::prose(Language::French, sentences); };
    const auto zeg = [&](int sentences) { return printed::prose(Language::Dutch, sentences); };
    builder.titled(u"Manuel"_s, u"Handboek"_s).picture(u"image"_s, u"image.png"_s, picture());
    for (int part = 0; part < 6; ++part) {
        builder.part(u"p%1"_s.arg(part), u"Partie"_s, u"Deel"_s);
        for (int module = 0; module < 4; ++module) {
            builder.module(u"m%1-%2"_s.arg(part).arg(module), u"Module"_s, u"Module"_s);
            for (int i = 0; i < 9; ++i) {
                const int sentences = 1 + chance.bounded(7);
                switch (chance.bounded(8)) {
                case 0:
                case 4: builder.shownPicture(u"image"_s, u"Une image"_s, u"Een beeld"_s); break;
                case 1: builder.paragraph(say(2) + u"^["_s + say(6 * sentences) + u"]"_s, zeg(2)); break;
                case 2: builder.heading(u"Un titre"_s, u"Een titel"_s); break;
                case 3: builder.box(u"Encadré"_s, u"Kader"_s).paragraph(say(sentences), zeg(sentences)).endBox(); break;
                default: builder.paragraph(say(sentences), zeg(sentences)); break;
                }
            }
        }
    }
    return builder.incoming();
}

/// Practices, which begin anywhere on a page, with small pictures between texts of a line or two, and long notes: what an edit
/// moves by a line or two breaks at the same places, but other text may have passed a picture before.
model::Incoming bookOfPractices(quint32 seed)
{
    support::ManualBuilder builder;
    QRandomGenerator chance(seed);
    builder.titled(u"Manuel"_s, u"Handboek"_s);
    for (int i = 0; i < 4; ++i)
        builder.picture(u"image%1"_s.arg(i), u"image%1.png"_s.arg(i), picture(60 + 70 * i));
    builder.part(u"p"_s, u"Partie"_s, u"Deel"_s).module(u"m"_s, u"Module"_s, u"Module"_s);
    for (int practice = 0; practice < 24; ++practice) {
        builder.practice(u"pr-%1"_s.arg(practice), u"Pratique"_s, u"Praktijk"_s);
        for (int i = 0; i < 12; ++i) {
            switch (chance.bounded(9)) {
            case 0:
            case 1: builder.shownPicture(u"image%1"_s.arg(chance.bounded(4)), chance.bounded(2) ? u"Une image"_s : QString(), QString()); break;
            case 2: builder.paragraph(u"Note^["_s + printed::prose(Language::French, 1 + chance.bounded(9)) + u"]."_s, u"Noot."_s); break;
            default: builder.paragraph(u"Une ligne."_s, u"Een regel."_s); break;
            }
        }
    }
    return builder.incoming();
}

class Editor final
{
public:
    explicit Editor(model::Manual manual, quint32 seed = 5) : m_manual(std::move(manual)), m_chance(seed) {}

    const model::Manual &manual() const { return m_manual; }
    void edit()
    {
        const QList<model::EntryId> all = m_manual.readingOrder();
        const model::Entry &entry = *m_manual.entry(all[m_chance.bounded(int(all.size()))]);
        if (entry.passages.isEmpty())
            return;
        const model::Passage &passage = entry.passages[m_chance.bounded(int(entry.passages.size()))];
        const QString text = passage.text.in(Language::French).text();
        const model::Key key = model::wordingKey({model::ref(passage.id), model::Field::Body}, Language::French);
        switch (m_chance.bounded(4)) {
        case 0: m_manual.set(key, model::Wording(text + u' ' + printed::prose(Language::French, 1 + m_chance.bounded(40)))); break;
        case 1: m_manual.set(key, model::Wording(u"Court."_s)); break;
        case 2: m_manual.set(model::headerKey(model::ref(passage.id)), {}); break;
        default: m_manual.set(key, model::Wording(u"X "_s + text)); break;
        }
    }

private:
    model::Manual m_manual;
    QRandomGenerator m_chance;
};

void requireAlike(const Composition &again, const Composition &fresh)
{
    REQUIRE(again.document.pages.size() == fresh.document.pages.size());
    for (qsizetype page = 0; page < again.document.pages.size(); ++page)
        REQUIRE((again.document.pages.sheet(page) == fresh.document.pages.sheet(page)));
    REQUIRE((again.areas == fresh.areas));
    REQUIRE((again.document.destinations == fresh.document.destinations));
    REQUIRE((again.document.elements == fresh.document.elements));
}

/// As many edits, one after the other, to the same composer.
void editAndCompare(quint32 seed, int rounds)
{
    const model::Incoming incoming = bookOfPractices(seed);
    Request request = printed::request();
    request.assets = incoming.pictures;
    Editor editor(incoming.manual, seed);
    Composer composer;
    for (int round = 0; round < rounds; ++round) {
        INFO("seed " << seed << ", round " << round);
        const base::Result<Book> book = composer.compose(editor.manual(), request);
        REQUIRE(book);
        requireAlike(book->composition(), printed::composed(editor.manual(), request));
        editor.edit();
    }
}

} // namespace

TEST_CASE("A page is taken over only where the pictures that text passed before it are the same")
{
    for (quint32 seed = 1; seed <= 6; ++seed)
        editAndCompare(seed, 40);
}

TEST_CASE("However pages move behind edits, they are those of a composer that begins with nothing")
{
    const model::Incoming incoming = bookOfHardPages();
    for (const Layout layout : {Layout::Single, Layout::Columns, Layout::Facing}) {
        Request request = printed::request(layout);
        request.assets = incoming.pictures;
        Editor editor(incoming.manual);
        Composer composer;
        for (int round = 0; round < 30; ++round) {
            INFO("layout " << int(layout) << ", round " << round);
            const base::Result<Book> book = composer.compose(editor.manual(), request);
            REQUIRE(book);
            requireAlike(book->composition(), printed::composed(editor.manual(), request));
            editor.edit();
        }
    }
}
