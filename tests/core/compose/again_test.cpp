// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A composer that remembers gives the pages of one that does not.
#include "generatedmanual.h"
#include "manualbuilder.h"
#include "printed.h"

#include <QRandomGenerator>
#include <atomic>
#include <catch2/catch.hpp>
#include <thread>

using namespace compose;
using namespace Qt::StringLiterals;
using base::Language;

namespace {

/// Changes that come with writing, at random places but the same in every run.
class Writer final
{
public:
    explicit Writer(model::Manual manual) : m_manual(std::move(manual)), m_chance(7) {}

    const model::Manual &manual() const { return m_manual; }

    QString change()
    {
        switch (m_chance.bounded(9)) {
        case 0: return sayAnew(QStringLiteral("Un texte tout autre, avec une note^[Une remarque.] et la suite."));
        case 1: return sayAnew(QString());
        case 2: return sayAnew(QStringLiteral("Voir [plus loin](#") + anyCode() + QStringLiteral(") et [ailleurs](#x-%1).").arg(m_chance.bounded(3)));
        case 3: return retitle();
        case 4: return removeEntry();
        case 5: return renameNetwork();
        case 6: return moveEntry();
        case 7: return codeAnew();
        default: return append();
        }
    }

private:
    const model::Entry &anyEntry()
    {
        const QList<model::EntryId> all = m_manual.readingOrder();
        return *m_manual.entry(all[m_chance.bounded(int(all.size()))]);
    }
    const model::Passage *anyPassage()
    {
        const model::Entry &entry = anyEntry();
        return entry.passages.isEmpty() ? nullptr : &entry.passages[m_chance.bounded(int(entry.passages.size()))];
    }
    Language anyLanguage() { return m_chance.bounded(2) == 0 ? Language::French : Language::Dutch; }
    QString anyCode()
    {
        const model::Passage *passage = anyPassage();
        return passage ? model::codeOf(*passage) : QStringLiteral("nowhere");
    }

    QString sayAnew(const QString &text)
    {
        const model::Passage *passage = anyPassage();
        if (!passage)
            return QStringLiteral("nothing");
        const model::Key key = model::wordingKey({model::ref(passage->id), model::Field::Body}, anyLanguage());
        m_manual.set(key, text.isEmpty() ? model::Value() : model::Value(model::Wording(text)));
        return u"say \"" + text + u'"';
    }
    QString append()
    {
        const model::Passage *passage = anyPassage();
        if (!passage)
            return QStringLiteral("nothing");
        const Language language = anyLanguage();
        const QString text = passage->text.in(language).text() + QStringLiteral(" encore quelques mots de plus");
        m_manual.set(model::wordingKey({model::ref(passage->id), model::Field::Body}, language), model::Wording(text));
        return QStringLiteral("append");
    }
    QString retitle()
    {
        const model::ObjectRef entry = model::ref(anyEntry().id);
        m_manual.set(model::wordingKey({entry, model::Field::Title}, anyLanguage()),
                     model::Wording(QStringLiteral("Titre %1").arg(m_chance.bounded(100))));
        return QStringLiteral("retitle");
    }
    QString removeEntry()
    {
        const model::Entry &entry = anyEntry();
        if (!m_manual.children(entry.id).isEmpty())
            return QStringLiteral("nothing");
        m_manual.set(model::headerKey(model::ref(entry.id)), {});
        return QStringLiteral("remove an entry");
    }
    QString renameNetwork()
    {
        if (m_manual.networks().isEmpty())
            return QStringLiteral("nothing");
        const model::ObjectRef network = model::ref(m_manual.networks().front().id);
        m_manual.set(model::wordingKey({network, model::Field::Name}, Language::French),
                     model::Wording(QStringLiteral("Réseau %1").arg(m_chance.bounded(100))));
        return QStringLiteral("rename a network");
    }
    QString moveEntry()
    {
        const model::Entry &entry = anyEntry();
        model::EntryHeader header = entry.header;
        header.position = anyEntry().header.position;
        m_manual.set(model::headerKey(model::ref(entry.id)), header);
        return QStringLiteral("move an entry");
    }
    QString codeAnew()
    {
        const model::Passage *passage = anyPassage();
        if (!passage)
            return QStringLiteral("nothing");
        model::PassageHeader header = passage->header;
        header.code = QStringLiteral("x-%1").arg(m_chance.bounded(3));
        if (m_manual.find(header.code))
            return QStringLiteral("nothing");
        m_manual.set(model::headerKey(model::ref(passage->id)), header);
        return QStringLiteral("give a code");
    }

    model::Manual m_manual;
    QRandomGenerator m_chance;
};

} // namespace

TEST_CASE("After any changes a composer that remembers gives the pages of one that does not")
{
    for (const Layout layout : {Layout::Single, Layout::Columns, Layout::Facing}) {
        Request request = printed::request(layout);
        request.threads = 2;
        Writer writer(support::smallHandbook().manual);
        Composer composer;
        for (int round = 0; round < 25; ++round) {
            const QString changed = round == 0 ? QString() : writer.change();
            INFO("round " << round << ": " << changed.toStdString());
            const base::Result<Book> book = composer.compose(writer.manual(), request);
            REQUIRE(book);
            const Composition again = book->composition();
            const Composition fresh = printed::composed(writer.manual(), request);
            REQUIRE(again.document.pages.size() == fresh.document.pages.size());
            for (qsizetype page = 0; page < again.document.pages.size(); ++page)
                REQUIRE(again.document.pages[page] == fresh.document.pages[page]);
            REQUIRE(again.document == fresh.document);
            REQUIRE(again.areas == fresh.areas);
            REQUIRE(again.findings == fresh.findings);
        }
    }
}

TEST_CASE("A book stays as it was while its composer goes on to other states and other layouts")
{
    Writer writer(support::smallHandbook().manual);
    Composer composer;
    const base::Result<Book> before = composer.compose(writer.manual(), printed::request());
    REQUIRE(before);
    const Composition first = before->composition();
    const QList<Item> middle = first.document.pages[first.document.pages.size() / 2].items;
    for (int i = 0; i < 5; ++i) {
        writer.change();
        REQUIRE(composer.compose(writer.manual(), printed::request(i % 2 ? Layout::Columns : Layout::Single)));
    }
    CHECK(first.document.pages[first.document.pages.size() / 2].items == middle);
    CHECK(before->composition().document == first.document);
}

TEST_CASE("A composing that is called off leaves the composer as it was")
{
    const model::Manual manual = support::smallHandbook().manual;
    Composer composer;
    REQUIRE(composer.compose(manual, printed::request()));
    Writer writer(manual);
    writer.change();
    const base::CancelToken cancel;
    cancel.cancel();
    CHECK(composer.compose(writer.manual(), printed::request(), cancel).error().kind == base::ErrorKind::Cancelled);
    const base::Result<Book> book = composer.compose(writer.manual(), printed::request());
    REQUIRE(book);
    CHECK(book->composition().document == printed::composed(writer.manual(), printed::request()).document);
}

TEST_CASE("Pages may be put down in any order, by several at a time")
{
    const Composition composition = printed::composed(support::smallHandbook().manual, printed::request());
    const Pages &pages = composition.document.pages;
    QList<Page> backwards(pages.size());
    for (qsizetype page = pages.size(); page-- > 0;)
        backwards[page] = pages[page];
    std::vector<std::thread> readers;
    std::atomic<int> different = 0;
    for (int i = 0; i < 3; ++i) {
        readers.emplace_back([&] {
            for (qsizetype page = 0; page < pages.size(); ++page)
                different += pages[page] != backwards[page];
        });
    }
    for (std::thread &reader : readers)
        reader.join();
    CHECK(different == 0);
}

TEST_CASE("What is kept from the reader of an entry does not make it be set anew when another is written")
{
    support::ManualBuilder builder;
    builder.part(u"p"_s, u"Partie"_s, u"Deel"_s).module(u"m"_s, u"Module"_s, u"Module"_s).paragraph(u"Un texte."_s, {}).called(u"text"_s);
    builder.part(u"q"_s, u"Autre partie"_s, u"Ander deel"_s).module(u"n"_s, u"Autre module"_s, u"Andere module"_s);
    builder.practice(u"cafe"_s, u"Café"_s, u"Café"_s).paragraph(u"Se retrouver le jeudi."_s, {});
    model::Manual manual = builder.build();
    const model::EntryId cafe(manual.find(u"cafe"_s)->id);
    model::EntryHeader header = manual.entry(cafe)->header;
    header.contact = u"02 123 45 67"_s;
    header.contactAudience = model::Audience::Internal;
    manual.set(model::headerKey(model::ref(cafe)), header);
    Composer composer;
    const Composition before = composer.compose(manual, printed::request())->composition();
    manual.set(model::wordingKey({*manual.find(u"text"_s), model::Field::Body}, Language::French), model::Wording(u"Un tixte."_s));
    const Composition after = composer.compose(manual, printed::request())->composition();
    const std::vector<bool> kept = after.document.pages.keptFrom(before.document.pages);
    const int page = printed::pageOf(after.document, u"jeudi"_s);
    REQUIRE(page >= 0);
    CHECK(kept[size_t(page)]);
    CHECK_FALSE(kept[size_t(printed::pageOf(after.document, u"tixte"_s))]);
}

TEST_CASE("A template that changes changes what is shown of a practice elsewhere")
{
    support::ManualBuilder builder;
    builder.part(u"p"_s, u"Partie"_s, u"Deel"_s).module(u"m"_s, u"Module"_s, u"Module"_s).paragraph({}, {}).called(u"shown"_s);
    builder.practice(u"cafe"_s, u"Café"_s, u"Café"_s).paragraph(u"En bref."_s, {}).heading(u"But"_s, {}).called(u"aim"_s).paragraph(u"Se voir."_s, {});
    model::Manual manual = builder.build();
    const auto change = [&](const QString &code, const std::function<void(model::PassageHeader &)> &how) {
        const model::ObjectRef object = *manual.find(code);
        model::PassageHeader header = manual.passage(model::PassageId(object.id))->header;
        how(header);
        manual.set(model::headerKey(object), header);
    };
    change(u"aim"_s, [](model::PassageHeader &header) { header.role = model::Role::Objective; });
    change(u"shown"_s, [&](model::PassageHeader &header) {
        header.kind = model::PassageKind::Shown;
        header.shownEntry = model::EntryId(manual.find(u"cafe"_s)->id);
    });
    Composer composer;
    const Composition usual = composer.compose(manual, printed::request())->composition();
    CHECK(printed::text(usual.document).count(u"Se voir."_s) == 2);
    model::SheetFieldHeader tasks;
    tasks.role = model::Role::Tasks;
    manual.set(model::headerKey(model::ref(model::SheetFieldId::create())), tasks);
    const Composition own = composer.compose(manual, printed::request())->composition();
    CHECK(printed::text(own.document).count(u"Se voir."_s) == 1);
    CHECK(printed::text(own.document).count(u"En bref."_s) == 2);
}
