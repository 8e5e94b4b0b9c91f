// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualbuilder.h"

namespace support {

using namespace model;
using base::Language;

ManualBuilder::ManualBuilder(const QString &code)
{
    ManualHeader header;
    header.code = code;
    m_manual.set(headerKey({}), header);
}

ManualBuilder &ManualBuilder::titled(const QString &french, const QString &dutch)
{
    m_last = {};
    say({}, Field::Title, french, dutch);
    return *this;
}

template<typename Header>
void ManualBuilder::addRegister(const ObjectRef &object, Header header)
{
    header.position = nextPosition();
    m_manual.set(headerKey(object), header);
    m_last = object;
}

ManualBuilder &ManualBuilder::network(const QString &code, const QString &french, const QString &dutch)
{
    NetworkHeader header;
    header.code = code;
    addRegister(ref(NetworkId::create()), header);
    say(m_last, Field::Name, french, dutch);
    return *this;
}

ManualBuilder &ManualBuilder::principle(const QString &code, int number, const QString &french,
                                        const QString &dutch)
{
    PrincipleHeader header;
    header.code = code;
    header.number = number;
    addRegister(ref(PrincipleId::create()), header);
    say(m_last, Field::Name, french, dutch);
    return *this;
}

ManualBuilder &ManualBuilder::term(const QString &code, const QString &french, const QString &dutch)
{
    TermHeader header;
    header.code = code;
    addRegister(ref(TermId::create()), header);
    say(m_last, Field::Term, french, dutch);
    return *this;
}

ManualBuilder &ManualBuilder::reference(const QString &code, const QString &citation)
{
    ReferenceHeader header;
    header.code = code;
    header.citation = citation;
    addRegister(ref(ReferenceId::create()), header);
    return *this;
}

ManualBuilder &ManualBuilder::picture(const QString &code, const QString &file, const QByteArray &bytes)
{
    PictureHeader header;
    header.code = code;
    header.file = file;
    header.asset = base::Hash::of(bytes);
    m_pictures.insert(header.asset, bytes);
    addRegister(ref(PictureId::create()), header);
    return *this;
}

ManualBuilder &ManualBuilder::part(const QString &code, const QString &french, const QString &dutch)
{
    entry(EntryKind::Part, parentFor({}), code, french, dutch);
    m_part = m_entry;
    m_module = {};
    return *this;
}

ManualBuilder &ManualBuilder::module(const QString &code, const QString &french, const QString &dutch)
{
    entry(EntryKind::Module, parentFor(m_part), code, french, dutch);
    m_module = m_entry;
    return *this;
}

ManualBuilder &ManualBuilder::practice(const QString &code, const QString &french, const QString &dutch)
{
    return entry(EntryKind::Practice, parentFor(m_module.isNull() ? m_part : m_module), code, french, dutch);
}

ManualBuilder &ManualBuilder::under(const QString &code)
{
    m_under = EntryId(m_manual.find(code)->id);
    return *this;
}

EntryId ManualBuilder::parentFor(EntryId usual)
{
    return m_under.isNull() ? usual : std::exchange(m_under, EntryId());
}

ManualBuilder &ManualBuilder::entry(EntryKind kind, EntryId parent, const QString &code,
                                    const QString &french, const QString &dutch)
{
    EntryHeader header;
    header.code = code;
    header.kind = kind;
    header.parent = parent;
    header.position = nextPosition();
    m_entry = EntryId::create();
    m_box = {};
    m_last = ref(m_entry);
    m_manual.set(headerKey(m_last), header);
    say(m_last, Field::Title, french, dutch);
    return *this;
}

ManualBuilder &ManualBuilder::inNetwork(const QString &code)
{
    EntryHeader header = m_manual.entry(m_entry)->header;
    header.network = NetworkId(m_manual.find(code)->id);
    m_manual.set(headerKey(ref(m_entry)), header);
    return *this;
}

ManualBuilder &ManualBuilder::figure(const QString &code, const QString &french, const QString &dutch,
                                     const QString &value)
{
    FigureHeader header;
    header.code = code;
    header.entry = m_entry;
    header.value = value;
    addRegister(ref(FigureId::create()), header);
    say(m_last, Field::Label, french, dutch);
    return *this;
}

ManualBuilder &ManualBuilder::passage(PassageHeader header, const QString &french, const QString &dutch)
{
    header.code = QStringLiteral("%1.%2").arg(m_manual.codeOf(ref(m_entry))).arg(m_count);
    header.entry = m_entry;
    if (header.parent.isNull())
        header.parent = m_box;
    if (header.position.isNull())
        header.position = nextPosition();
    m_last = ref(PassageId::create());
    m_manual.set(headerKey(m_last), header);
    say(m_last, Field::Body, french, dutch);
    return *this;
}

ManualBuilder &ManualBuilder::heading(const QString &french, const QString &dutch, int level)
{
    PassageHeader header;
    header.kind = PassageKind::Heading;
    header.level = level;
    return passage(header, french, dutch);
}

ManualBuilder &ManualBuilder::paragraph(const QString &french, const QString &dutch)
{
    return passage({}, french, dutch);
}

ManualBuilder &ManualBuilder::bullet(const QString &french, const QString &dutch)
{
    PassageHeader header;
    header.kind = PassageKind::Bullet;
    return passage(header, french, dutch);
}

ManualBuilder &ManualBuilder::numbered(const QString &french, const QString &dutch, int level)
{
    PassageHeader header;
    header.kind = PassageKind::Numbered;
    header.level = level;
    return passage(header, french, dutch);
}

ManualBuilder &ManualBuilder::code(const QString &french, const QString &dutch)
{
    PassageHeader header;
    header.kind = PassageKind::Code;
    return passage(header, french, dutch);
}

ManualBuilder &ManualBuilder::quote(const QString &french, const QString &dutch, const QString &attribution)
{
    PassageHeader header;
    header.kind = PassageKind::Quote;
    passage(header, french, dutch);
    say(m_last, Field::Attribution, attribution, attribution);
    return *this;
}

ManualBuilder &ManualBuilder::box(const QString &french, const QString &dutch)
{
    PassageHeader header;
    header.kind = PassageKind::Box;
    m_box = {};
    passage(header, french, dutch);
    m_box = PassageId(m_last.id);
    return *this;
}

ManualBuilder &ManualBuilder::endBox()
{
    m_box = {};
    return *this;
}

ManualBuilder &ManualBuilder::table(int columns, const QStringList &cells)
{
    PassageHeader header;
    header.kind = PassageKind::Table;
    header.columns = columns;
    header.header = true;
    passage(header, {}, {});
    const ObjectRef table = m_last;
    const QString tableCode = m_manual.codeOf(table);
    QString row;
    for (int i = 0; i < cells.size(); ++i) {
        if (i % columns == 0)
            row = nextPosition();
        PassageHeader cell;
        cell.kind = PassageKind::Cell;
        cell.parent = PassageId(table.id);
        cell.position = row;
        cell.column = i % columns;
        passage(cell, cells[i], cells[i]);
        called(QStringLiteral("%1.r%2.c%3").arg(tableCode).arg(i / columns + 1).arg(i % columns + 1));
    }
    m_last = table;
    return *this;
}

ManualBuilder &ManualBuilder::shownPicture(const QString &pictureCode, const QString &french,
                                           const QString &dutch)
{
    PassageHeader header;
    header.kind = PassageKind::Picture;
    header.picture = PictureId(m_manual.find(pictureCode)->id);
    return passage(header, french, dutch);
}

ManualBuilder &ManualBuilder::called(const QString &code)
{
    Value header = m_manual.value(headerKey(m_last));
    std::visit(
        [&](auto &value) {
            if constexpr (requires { value.code; })
                value.code = code;
        },
        header);
    m_manual.set(headerKey(m_last), header);
    return *this;
}

ManualBuilder &ManualBuilder::inStep(PairingKind kind)
{
    const TextRef text{m_last, fieldsOf(m_last.kind).constFirst()};
    Pairing pairing;
    pairing.kind = kind;
    pairing.at = QDateTime(QDate(2026, 1, 15), QTime(9, 0), Qt::UTC);
    for (const Language language : base::bothLanguages)
        pairing.hashes[size_t(base::indexOf(language))] = m_manual.text(text)->in(language).hash();
    m_manual.set(pairingKey(text), pairing);
    return *this;
}

void ManualBuilder::say(const ObjectRef &object, Field field, const QString &french, const QString &dutch)
{
    m_manual.set(wordingKey({object, field}, Language::French), Wording(french));
    m_manual.set(wordingKey({object, field}, Language::Dutch), Wording(dutch));
}

QString ManualBuilder::nextPosition()
{
    return QStringLiteral("%1").arg(++m_count, 6, 10, QLatin1Char('0')) + u'V';
}

Incoming smallHandbook()
{
    using namespace Qt::StringLiterals;
    return ManualBuilder(u"small-handbook"_s)
        .titled(u"Petit vademecum"_s, u"Klein vademecum"_s)
        .inStep()
        .network(u"net-1"_s, u"Rive"_s, u"Oever"_s)
        .inStep()
        .principle(u"p1"_s, 1, u"Écouter"_s, u"Luisteren"_s)
        .inStep()
        .term(u"g-usager"_s, u"usager"_s, u"gebruiker"_s)
        .inStep()
        .reference(u"r-1"_s, u"Rapport annuel, p. 3"_s)
        .part(u"part-1"_s, u"Pourquoi"_s, u"Waarom"_s)
        .inStep()
        .module(u"m-1"_s, u"Constats"_s, u"Vaststellingen"_s)
        .inStep()
        .heading(u"Ce que nous voyons"_s, u"Wat wij zien"_s)
        .called(u"m-1-h"_s)
        .inStep()
        .paragraph(u"Une phrase en français."_s, u"Een zin in het Nederlands."_s)
        .called(u"m-1-a"_s)
        .inStep()
        .paragraph(u"Une deuxième phrase."_s, u"Een tweede zin."_s)
        .called(u"m-1-b"_s)
        .inStep()
        .paragraph(u"Pas encore traduit."_s, {})
        .called(u"m-1-c"_s)
        .module(u"m-2"_s, u"Méthode"_s, u"Werkwijze"_s)
        .inStep()
        .box(u"À retenir"_s, u"Te onthouden"_s)
        .called(u"m-2-box"_s)
        .inStep()
        .bullet(u"Premier point"_s, u"Eerste punt"_s)
        .called(u"m-2-x"_s)
        .inStep()
        .bullet(u"Deuxième point"_s, u"Tweede punt"_s)
        .called(u"m-2-y"_s)
        .endBox()
        .quote(u"Rien sans nous."_s, u"Niets zonder ons."_s, u"Un participant"_s)
        .called(u"m-2-q"_s)
        .inStep()
        .table(2, {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        .called(u"m-2-t"_s)
        .practice(u"f-1"_s, u"Café des pairs"_s, u"Lotgenotencafé"_s)
        .inStep()
        .inNetwork(u"net-1"_s)
        .figure(u"fig-1"_s, u"Participants"_s, u"Deelnemers"_s, u"40"_s)
        .paragraph(u"Chaque jeudi."_s, u"Elke donderdag."_s)
        .called(u"f-1-a"_s)
        .inStep()
        .part(u"part-2"_s, u"Comment"_s, u"Hoe"_s)
        .inStep()
        .module(u"m-3"_s, u"Étapes"_s, u"Stappen"_s)
        .inStep()
        .paragraph(u"La première étape."_s, u"De eerste stap."_s)
        .called(u"m-3-a"_s)
        .incoming();
}

} // namespace support
