// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "model/objectref.h"
#include "model/text.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <optional>

namespace model {

// The nouns of a manual. Each has a header (everything that is not bilingual) and texts; the header, each
// wording and each pairing are separate objects of the journal, so that two people changing two of them never
// collide. `code` is the immutable id in the interchange file; a null code: the object was born here and its
// code is its id as text. `position` is a fractional key (model/position.h). `extras` are keys of the interchange
// format this version does not know, kept and written again. A null string: the key is absent; an empty one: it
// stands there, empty.

struct ManualHeader {
    QString code;
    std::array<base::Language, 2> languages{base::Language::French, base::Language::Dutch}; ///< column order
    QString publisher;
    QStringList notes; ///< remarks of the makers, not printed
    QJsonObject extras;
    bool operator==(const ManualHeader &) const = default;
};

enum class EntryKind : unsigned char { Part, Module, Practice };
enum class Lifecycle : unsigned char { Unstated, Proposed, Active, Ended, Succeeded, BeingWritten };
/// Who may read something: everyone, the people of the networks, the makers of the manual.
enum class Audience : unsigned char { Public, Network, Internal };

struct EntryHeader {
    QString code;
    EntryKind kind = EntryKind::Module;
    EntryId parent; ///< null: stands in the manual itself
    QString position;
    // Practices only.
    NetworkId network;
    QString place;
    QString website;
    Lifecycle lifecycle = Lifecycle::Unstated;
    EntryId successor;
    QList<PrincipleId> principles;
    PersonId promoter;
    QString since;   ///< ISO 8601: a year, a month or a day
    QString contact; ///< a name, an address, a number: as it is to be read
    Audience contactAudience = Audience::Public;
    QDate contactReviewBy;
    // Any entry.
    QString owner;
    QDate reviewBy;
    QJsonObject extras;
    bool operator==(const EntryHeader &) const = default;
};

/// Shown: no text of its own; it shows a passage, a box or the summary of a practice that is at home elsewhere.
enum class PassageKind : unsigned char {
    Heading, Paragraph, Bullet, Numbered, Quote, Box, Picture, Table, Code, Cell, Shown
};
enum class Role : unsigned char {
    None, Objective, Audience, Description, Tasks, Roles, Partners, Resources, Results, Lessons, Contact,
    Frequency
};
/// How a text stands in the two languages: written in both; typed once for both; in the language of who wrote or said it.
enum class LanguageUse : unsigned char { Both, Neutral, AuthorsOwn };

struct PassageHeader {
    QString code;
    PassageKind kind = PassageKind::Paragraph;
    EntryId entry;
    PassageId parent; ///< the box or table it stands in; null: in the entry itself
    QString position; ///< a cell's position is its row's: cells of one row share it
    int level = 1;    ///< heading 1–4; bullet and numbered 1–3
    Role role = Role::None;
    PictureId picture;   ///< picture: which
    int columns = 0;     ///< table
    bool header = false; ///< table: its first row is a head
    int column = 0;      ///< cell: from 0
    bool newPage = false; ///< heading: begins a page
    SheetFieldId field;   ///< heading: which field of the sheet it opens, where its role does not say
    LanguageUse languages = LanguageUse::Both;
    PassageId shownPassage; ///< shown: which passage or box…
    EntryId shownEntry;     ///< …or of which practice the summary
    QJsonObject extras;
    bool operator==(const PassageHeader &) const = default;
};

struct NetworkHeader {
    QString code;
    QString position;
    QJsonObject extras;
    bool operator==(const NetworkHeader &) const = default;
};

struct PrincipleHeader {
    QString code;
    QString position;
    int number = 0;
    QJsonObject extras;
    bool operator==(const PrincipleHeader &) const = default;
};

struct TermHeader {
    QString code;
    QString position;
    std::array<QStringList, 2> forms; ///< accepted inflections, French and Dutch
    QJsonObject extras;
    bool operator==(const TermHeader &) const = default;
};

struct ReferenceHeader {
    QString code;
    QString position;
    QString citation;
    QString url;
    QJsonObject extras;
    bool operator==(const ReferenceHeader &) const = default;
};

struct PictureHeader {
    QString code;
    QString position;
    QString file;     ///< its path in the interchange file, relative, '/' between folders
    base::Hash asset; ///< SHA-256 of its bytes, kept in the store
    QString credit;
    QJsonObject extras;
    bool operator==(const PictureHeader &) const = default;
};

/// What a figure was.
struct DatedValue {
    QString value;
    QString asOf; ///< ISO 8601 day
    QString source;
    bool operator==(const DatedValue &) const = default;
};

/// A datum of a practice: label, value or range, unit, as-of date, source.
struct FigureHeader {
    QString code;
    EntryId entry;
    QString position;
    QString value;
    QString asOf; ///< ISO 8601 day
    QString source;
    QDate reviewBy;
    QList<DatedValue> earlier; ///< what it was before, oldest first
    QJsonObject extras;
    bool operator==(const FigureHeader &) const = default;
};

enum class PrintStyle : unsigned char { Sober, Warm, Large };
enum class Paper : unsigned char { A4, A5 };
/// Which references a document lists.
enum class ReferenceList : unsigned char { All, Cited };
/// What stands in an edition where a text is not written in the language of the page.
enum class MissingText : unsigned char { OtherLanguage, LeftOut };

/// How the manual's pages look: one for the whole manual, journalled on its own.
struct LayoutHeader {
    PrintStyle style = PrintStyle::Sober;
    Paper paper = Paper::A4;
    int contents = 3; ///< how many levels of entries the table of contents lists, 1–4
    ReferenceList references = ReferenceList::All;
    MissingText missing = MissingText::OtherLanguage;
    QStringList without; ///< lists that are not wanted: "practices", "figures", "glossary", "index", "references", "changes"
    PictureId logo;      ///< the publisher's
    QString licence;     ///< "CC BY-SA 4.0"
    std::array<QStringList, 2> hyphenation; ///< words with a '-' at each allowed break; French and Dutch
    QJsonObject extras;
    bool operator==(const LayoutHeader &) const = default;
};

/// Somebody, or an organisation, that the manual names: promoters, partners, publishers.
enum class PersonKind : unsigned char { Person, Organisation };
/// As what somebody speaks: in what quality he or she signs, and usually stands in the manual.
enum class SignOffRole : unsigned char { User, Relative, PeerWorker, Professional, Coordinator, LanguageReviewer };

struct PersonHeader {
    QString code;
    QString position;
    PersonKind kind = PersonKind::Person;
    QStringList spellings; ///< other ways to write the name that are accepted
    NetworkId network;     ///< to which she, he or it belongs
    std::optional<SignOffRole> role = {}; ///< a person: as what, where that was said; for the makers only, in no edition
    QJsonObject extras;
    bool operator==(const PersonHeader &) const = default;
};

/// One field of the template of practice sheets, which the manual owns. A heading opens it on a sheet: one with the
/// field's id, or with its role.
struct SheetFieldHeader {
    QString code;
    QString position;
    Role role = Role::None;                    ///< what it is, where it is one that every manual knows
    LanguageUse languages = LanguageUse::Both; ///< what its passages are begun as
    Audience audience = Audience::Public;
    bool optional = false; ///< a sheet is complete without it
    QJsonObject extras;
    bool operator==(const SheetFieldHeader &) const = default;
};

struct Passage {
    PassageId id;
    PassageHeader header;
    Text text;        ///< a box's title, a picture's caption, a table's caption
    Text attribution; ///< quote: who said it
    bool operator==(const Passage &) const = default;
};

struct Figure {
    FigureId id;
    FigureHeader header;
    Text label;
    Text unit;
    bool operator==(const Figure &) const = default;
};

struct Entry {
    EntryId id;
    EntryHeader header;
    Text title;
    QList<Passage> passages; ///< in reading order: a box is followed by what stands in it, a table by its cells
    QList<Figure> figures;   ///< in order
    bool operator==(const Entry &) const = default;
};

struct Network {
    NetworkId id;
    NetworkHeader header;
    Text name;
    bool operator==(const Network &) const = default;
};

struct Principle {
    PrincipleId id;
    PrincipleHeader header;
    Text name;
    Text summary;
    bool operator==(const Principle &) const = default;
};

struct Term {
    TermId id;
    TermHeader header;
    Text term;
    Text definition;
    bool operator==(const Term &) const = default;
};

struct Reference {
    ReferenceId id;
    ReferenceHeader header;
    bool operator==(const Reference &) const = default;
};

struct Picture {
    PictureId id;
    PictureHeader header;
    Text alt;
    bool operator==(const Picture &) const = default;
};

struct Person {
    PersonId id;
    PersonHeader header;
    Text name;
    bool operator==(const Person &) const = default;
};

struct SheetField {
    SheetFieldId id;
    SheetFieldHeader header;
    Text name;
    bool operator==(const SheetField &) const = default;
};

/// The code that links and files use: the header's own, or the id as text when it has none.
template<typename Object>
QString codeOf(const Object &object)
{
    return object.header.code.isEmpty() ? object.id.toString() : object.header.code;
}

} // namespace model
