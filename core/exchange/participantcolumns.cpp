// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/participantcolumns.h"

#include "text/fold.h"

#include <QRegularExpression>
#include <algorithm>

namespace exchange {

using namespace Qt::StringLiterals;
using base::Language;

namespace {

struct Vocabulary {
    ParticipantColumn column;
    QString french; ///< how we call it
    QString dutch;
    QStringList titles; ///< folded, only letters
    QStringList words;  ///< that make a title one of its kind, wherever they stand
};

// In this order: "nom de l'organisation" is no name, "prénom" is none by itself.
const QList<Vocabulary> &vocabularies()
{
    using enum ParticipantColumn;
    static const QList<Vocabulary> all{
        {Name, {}, {}, {u"nom et prenom"_s, u"prenom et nom"_s, u"nom prenom"_s, u"prenom nom"_s, u"naam en voornaam"_s,
                        u"voornaam en naam"_s, u"naam voornaam"_s, u"voornaam naam"_s, u"name first name"_s, u"full name"_s},
         {}},
        {Email, u"E-mail"_s, u"E-mail"_s, {u"adresse"_s, u"adres"_s},
         {u"mail"_s, u"email"_s, u"courriel"_s, u"mel"_s, u"mailadres"_s, u"emailadres"_s}},
        {Network, u"Réseau"_s, u"Netwerk"_s, {}, {u"reseau"_s, u"netwerk"_s, u"network"_s}},
        {Organisation, u"Organisation"_s, u"Organisatie"_s, {u"service"_s, u"dienst"_s, u"asbl"_s, u"vzw"_s},
         {u"organisation"_s, u"organisatie"_s, u"organization"_s, u"organisme"_s, u"institution"_s, u"instelling"_s,
          u"structure"_s, u"employeur"_s, u"werkgever"_s, u"employer"_s, u"association"_s, u"vereniging"_s}},
        {Role, u"Fonction"_s, u"Functie"_s, {},
         {u"fonction"_s, u"functie"_s, u"function"_s, u"role"_s, u"rol"_s, u"profession"_s, u"beroep"_s, u"metier"_s}},
        {ParticipantColumn::Language, u"Langue"_s, u"Taal"_s, {},
         {u"langue"_s, u"taal"_s, u"language"_s, u"voertaal"_s, u"taalrol"_s}},
        {Needs, u"Besoins"_s, u"Noden"_s, {},
         {u"besoins"_s, u"besoin"_s, u"noden"_s, u"needs"_s, u"regime"_s, u"dieet"_s, u"diet"_s, u"allergies"_s, u"allergie"_s,
          u"allergieen"_s, u"accessibilite"_s, u"toegankelijkheid"_s, u"accessibility"_s, u"alimentaire"_s, u"voeding"_s}},
        {Present, u"Présent"_s, u"Aanwezig"_s, {u"was present"_s, u"etait present"_s, u"was aanwezig"_s},
         {u"present"_s, u"presente"_s, u"presence"_s, u"presences"_s, u"aanwezig"_s, u"aanwezigheid"_s, u"attended"_s,
          u"attendance"_s}},
        {FirstName, u"Prénom"_s, u"Voornaam"_s, {u"first name"_s, u"given name"_s}, {u"prenom"_s, u"voornaam"_s, u"firstname"_s}},
        {Name, u"Nom"_s, u"Naam"_s, {},
         {u"nom"_s, u"naam"_s, u"name"_s, u"familienaam"_s, u"achternaam"_s, u"surname"_s, u"lastname"_s, u"participant"_s,
          u"participante"_s, u"deelnemer"_s}},
    };
    return all;
}

/// Folded, everything but letters a space.
QString plainTitle(const QString &title)
{
    QString plain = text::folded(title);
    for (QChar &c : plain)
        if (!c.isLetter())
            c = u' ';
    return plain.simplified();
}

bool isEntirely(const Vocabulary &vocabulary, const QString &plain)
{
    const QString joined = QString(plain).remove(u' ');
    return vocabulary.titles.contains(plain) || vocabulary.words.contains(plain) || vocabulary.words.contains(joined);
}

bool holdsWordOf(const Vocabulary &vocabulary, const QStringList &words)
{
    return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) { return vocabulary.words.contains(word); });
}

template<typename Predicate>
bool isMostly(const QList<QStringList> &rows, qsizetype column, Predicate isSuch)
{
    qsizetype such = 0;
    qsizetype filled = 0;
    for (const QStringList &cells : rows)
        if (const QString cell = cells.value(column); !cell.isEmpty()) {
            ++filled;
            such += isSuch(cell);
        }
    return 2 * such > filled;
}

} // namespace

ParticipantColumn columnCalled(const QString &title)
{
    const QString plain = plainTitle(title);
    for (const Vocabulary &vocabulary : vocabularies())
        if (isEntirely(vocabulary, plain))
            return vocabulary.column;
    const QStringList words = plain.split(u' ');
    for (const Vocabulary &vocabulary : vocabularies())
        if (holdsWordOf(vocabulary, words))
            return vocabulary.column;
    return ParticipantColumn::Ignored;
}

bool isColumnTitle(const QString &title)
{
    const QString plain = plainTitle(title);
    return std::any_of(vocabularies().cbegin(), vocabularies().cend(),
                       [&](const Vocabulary &vocabulary) { return isEntirely(vocabulary, plain); });
}

QString titleOf(ParticipantColumn column, Language language)
{
    const auto found = std::find_if(vocabularies().cbegin(), vocabularies().cend(), [column](const Vocabulary &vocabulary) {
        return vocabulary.column == column && !vocabulary.french.isEmpty();
    });
    if (found == vocabularies().cend())
        return {};
    return language == Language::French ? found->french : found->dutch;
}

std::optional<Language> languageCalled(const QString &word)
{
    static const QStringList french{u"fr"_s, u"f"_s, u"fra"_s, u"francais"_s, u"francaise"_s, u"francophone"_s, u"frans"_s,
                                    u"franstalig"_s, u"french"_s, u"fr be"_s};
    static const QStringList dutch{u"nl"_s, u"n"_s, u"nld"_s, u"neerlandais"_s, u"neerlandaise"_s, u"neerlandophone"_s,
                                   u"nederlands"_s, u"nederlandstalig"_s, u"dutch"_s, u"nl be"_s};
    const QString plain = plainTitle(word);
    if (french.contains(plain))
        return Language::French;
    return dutch.contains(plain) ? std::optional(Language::Dutch) : std::nullopt;
}

std::optional<bool> presenceCalled(const QString &word)
{
    static const QStringList yes{u"x"_s, u"v"_s, u"p"_s, u"o"_s, u"j"_s, u"y"_s, u"1"_s, u"oui"_s, u"ja"_s, u"yes"_s, u"vrai"_s,
                                 u"waar"_s, u"true"_s, u"present"_s, u"presente"_s, u"aanwezig"_s, u"✓"_s, u"✔"_s, u"☑"_s, u"☒"_s};
    static const QStringList no{{}, u"n"_s, u"0"_s, u"-"_s, u"–"_s, u"non"_s, u"nee"_s, u"neen"_s, u"no"_s, u"faux"_s, u"onwaar"_s,
                                u"false"_s, u"absent"_s, u"absente"_s, u"afwezig"_s, u"excuse"_s, u"excusee"_s,
                                u"verontschuldigd"_s, u"☐"_s};
    const QString plain = text::folded(word).trimmed();
    if (yes.contains(plain))
        return true;
    return no.contains(plain) ? std::optional(false) : std::nullopt;
}

// Numbers that are not a sitting's are those of a day or an hour.
QList<int> sittingPlaces(const ParticipantTable &table)
{
    static const QRegularExpression numbered(u"^\\D+(\\d{1,2})$"_s);
    QList<int> places;
    int next = 0;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i] != ParticipantColumn::Present) {
            places.append(-1);
            continue;
        }
        const QString title = table.header.value(i).simplified();
        const int number = isColumnTitle(title) ? numbered.match(title).captured(1).toInt() : 0;
        places.append(number > 0 ? number - 1 : next);
        next = places.last() + 1;
    }
    return places;
}

QList<ParticipantColumn> columnsByTitle(const QStringList &titles)
{
    QList<ParticipantColumn> columns;
    for (const QString &title : titles) {
        const ParticipantColumn column = columnCalled(title);
        const bool mayRepeat = column == ParticipantColumn::Needs || column == ParticipantColumn::Present;
        const bool isTaken = !mayRepeat && columns.contains(column);
        columns.append(isTaken ? ParticipantColumn::Ignored : column);
    }
    return columns;
}

QList<ParticipantColumn> columnsByContent(const QList<QStringList> &rows, qsizetype count)
{
    QList<ParticipantColumn> columns(count, ParticipantColumn::Ignored);
    const auto isAddress = [](const QString &cell) { return cell.contains(u'@'); };
    const auto isLanguage = [](const QString &cell) { return languageCalled(cell).has_value(); };
    const auto give = [&](ParticipantColumn column, qsizetype at) {
        if (!columns.contains(column))
            columns[at] = column;
    };
    for (qsizetype i = 0; i < count; ++i) {
        if (isMostly(rows, i, isAddress))
            give(ParticipantColumn::Email, i);
        else if (isMostly(rows, i, isLanguage))
            give(ParticipantColumn::Language, i);
        else if (!columns.contains(ParticipantColumn::Name))
            give(ParticipantColumn::Name, i);
        else
            give(ParticipantColumn::Organisation, i);
    }
    return columns;
}

} // namespace exchange
