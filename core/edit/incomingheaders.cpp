// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/incomingheaders.h"

namespace edit {

namespace {

using namespace model;

class Translator final
{
public:
    explicit Translator(const Matches &matches) : m_matches(matches) {}

    void operator()(EntryHeader &header) const
    {
        translate(header.parent);
        translate(header.network);
        translate(header.successor);
        for (PrincipleId &principle : header.principles)
            translate(principle);
        translate(header.promoter);
    }
    void operator()(PassageHeader &header) const
    {
        translate(header.entry);
        translate(header.parent);
        translate(header.picture);
        translate(header.field);
        translate(header.shownPassage);
        translate(header.shownEntry);
    }
    void operator()(FigureHeader &header) const { translate(header.entry); }
    void operator()(LayoutHeader &header) const { translate(header.logo); }
    void operator()(DismissalHeader &header) const
    {
        header.text.object = m_matches.value(header.text.object, header.text.object);
    }
    void operator()(PersonHeader &header) const { translate(header.network); }
    void operator()(UnsaidHeader &header) const
    {
        translate(header.entry);
        translate(header.field);
    }
    void operator()(ConfirmationHeader &header) const { header.object = m_matches.value(header.object, header.object); }
    void operator()(SignOffHeader &header) const
    {
        translate(header.entry);
        translate(header.network);
    }
    void operator()(CommentHeader &header) const
    {
        header.object = m_matches.value(header.object, header.object);
        translate(header.answers);
    }
    void operator()(MeetingHeader &header) const
    {
        for (EntryId &entry : header.entries)
            translate(entry);
        for (QuestionId &question : header.questions)
            translate(question);
    }
    void operator()(MeetingItemHeader &header) const
    {
        translate(header.meeting);
        translate(header.entry);
    }
    void operator()(EvaluationHeader &header) const
    {
        translate(header.meeting);
        for (FormAnswer &answer : header.answers)
            translate(answer.question);
    }
    template<typename Other>
    void operator()(Other &) const
    {
    }

private:
    template<typename ObjectId>
    void translate(ObjectId &id) const
    {
        if (!id.isNull())
            id = ObjectId(m_matches.value(ref(id), ref(id)).id);
    }

    const Matches &m_matches;
};

void takeNamed(QString &ours, const QString &theirs)
{
    if (!theirs.isNull())
        ours = theirs;
}

/// An empty list is named when the file spelt it out, which its extras then say.
template<typename List>
void takeNamed(List &ours, const List &theirs, bool isSpeltOut)
{
    if (!theirs.isEmpty() || isSpeltOut)
        ours = theirs;
}

void takeNamed(QJsonObject &ours, const QJsonObject &theirs)
{
    for (auto extra = theirs.begin(); extra != theirs.end(); ++extra)
        if (!extra.value().isNull()) // null stands for a list that was left out
            ours.insert(extra.key(), extra.value());
}

bool spellsOutList(const QJsonObject &extras, const char *key)
{
    return extras.value(QLatin1String(key)).isArray();
}

void update(ManualHeader &ours, const ManualHeader &theirs)
{
    ours.languages = theirs.languages;
    takeNamed(ours.publisher, theirs.publisher);
    takeNamed(ours.notes, theirs.notes, spellsOutList(theirs.extras, "notes"));
}

void update(EntryHeader &ours, const EntryHeader &theirs)
{
    ours.kind = theirs.kind;
    ours.parent = theirs.parent;
    if (!theirs.network.isNull())
        ours.network = theirs.network;
    takeNamed(ours.place, theirs.place);
    takeNamed(ours.website, theirs.website);
    if (theirs.lifecycle != Lifecycle::Unstated)
        ours.lifecycle = theirs.lifecycle;
    if (!theirs.successor.isNull())
        ours.successor = theirs.successor;
    takeNamed(ours.principles, theirs.principles, spellsOutList(theirs.extras, "principles"));
    if (!theirs.promoter.isNull())
        ours.promoter = theirs.promoter;
    takeNamed(ours.since, theirs.since);
    takeNamed(ours.contact, theirs.contact);
    if (!theirs.contact.isNull())
        ours.contactAudience = theirs.contactAudience; // absent means public: the format says so
    if (theirs.contactReviewBy.isValid())
        ours.contactReviewBy = theirs.contactReviewBy;
    takeNamed(ours.owner, theirs.owner);
    if (theirs.reviewBy.isValid())
        ours.reviewBy = theirs.reviewBy;
}

void update(PassageHeader &ours, const PassageHeader &theirs)
{
    ours.kind = theirs.kind;
    ours.entry = theirs.entry;
    ours.parent = theirs.parent;
    ours.level = theirs.level; // absent means 1, head or not means not: the format says so
    ours.header = theirs.header;
    ours.columns = theirs.columns;
    ours.column = theirs.column;
    ours.newPage = theirs.newPage;
    ours.languages = theirs.languages;
    ours.shownPassage = theirs.shownPassage;
    ours.shownEntry = theirs.shownEntry;
    if (!theirs.field.isNull())
        ours.field = theirs.field;
    if (theirs.role != Role::None)
        ours.role = theirs.role;
    if (!theirs.picture.isNull())
        ours.picture = theirs.picture;
}

void update(NetworkHeader &, const NetworkHeader &) {}

void update(PrincipleHeader &ours, const PrincipleHeader &theirs)
{
    if (theirs.number != 0)
        ours.number = theirs.number;
}

void update(TermHeader &ours, const TermHeader &theirs)
{
    for (size_t i = 0; i < ours.forms.size(); ++i)
        if (!theirs.forms[i].isEmpty())
            ours.forms[i] = theirs.forms[i];
}

void update(ReferenceHeader &ours, const ReferenceHeader &theirs)
{
    takeNamed(ours.citation, theirs.citation);
    takeNamed(ours.url, theirs.url);
}

void update(PictureHeader &ours, const PictureHeader &theirs)
{
    takeNamed(ours.file, theirs.file);
    if (!theirs.asset.isUnknown())
        ours.asset = theirs.asset;
    takeNamed(ours.credit, theirs.credit);
}

void update(FigureHeader &ours, const FigureHeader &theirs)
{
    ours.entry = theirs.entry;
    takeNamed(ours.value, theirs.value);
    takeNamed(ours.asOf, theirs.asOf);
    takeNamed(ours.source, theirs.source);
    if (theirs.reviewBy.isValid())
        ours.reviewBy = theirs.reviewBy;
    takeNamed(ours.earlier, theirs.earlier, spellsOutList(theirs.extras, "earlier"));
}

void update(PersonHeader &ours, const PersonHeader &theirs)
{
    ours.kind = theirs.kind; // absent means a person
    takeNamed(ours.spellings, theirs.spellings, spellsOutList(theirs.extras, "spellings"));
    if (!theirs.network.isNull())
        ours.network = theirs.network;
    if (theirs.role)
        ours.role = theirs.role;
}

void update(SheetFieldHeader &ours, const SheetFieldHeader &theirs)
{
    if (theirs.role != Role::None)
        ours.role = theirs.role;
    ours.languages = theirs.languages; // absent means both, public and wanted: the format says so
    ours.audience = theirs.audience;
    ours.optional = theirs.optional;
}

/// Whole: each was said at one time by one person.
template<typename Header>
void takeWhole(Header &ours, const Header &theirs)
{
    QJsonObject extras = std::exchange(ours, theirs).extras;
    ours.extras = extras;
}

void update(UnsaidHeader &ours, const UnsaidHeader &theirs) { takeWhole(ours, theirs); }
void update(ReviewHeader &ours, const ReviewHeader &theirs) { takeWhole(ours, theirs); }
void update(ConfirmationHeader &ours, const ConfirmationHeader &theirs) { takeWhole(ours, theirs); }
void update(SignOffHeader &ours, const SignOffHeader &theirs) { takeWhole(ours, theirs); }
void update(CommentHeader &ours, const CommentHeader &theirs) { takeWhole(ours, theirs); }
void update(EvaluationHeader &ours, const EvaluationHeader &theirs) { takeWhole(ours, theirs); }

/// What was planned at one time, where it stands in its list apart.
template<typename Header>
void takePlan(Header &ours, const Header &theirs)
{
    const QString position = ours.position;
    takeWhole(ours, theirs);
    ours.position = position;
}

void update(MeetingHeader &ours, const MeetingHeader &theirs) { takePlan(ours, theirs); }
void update(MeetingItemHeader &ours, const MeetingItemHeader &theirs) { takePlan(ours, theirs); }
void update(QuestionHeader &ours, const QuestionHeader &theirs) { takePlan(ours, theirs); }
void update(PackHeader &ours, const PackHeader &theirs) { takePlan(ours, theirs); }

/// A layout is chosen as a whole; the words of the manual's own are added.
void update(LayoutHeader &ours, const LayoutHeader &theirs)
{
    const LayoutHeader before = ours;
    ours = theirs;
    ours.extras = before.extras;
    if (theirs.logo.isNull())
        ours.logo = before.logo;
    ours.licence = before.licence;
    takeNamed(ours.licence, theirs.licence);
    for (size_t i = 0; i < ours.hyphenation.size(); ++i)
        if (theirs.hyphenation[i].isEmpty())
            ours.hyphenation[i] = before.hyphenation[i];
}

// What they say is their identity: what stands says the same already.
void update(WordHeader &, const WordHeader &) {}
void update(DismissalHeader &, const DismissalHeader &) {}

} // namespace

bool isNamedByCode(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Manual:
    case ObjectKind::Layout:
    case ObjectKind::Word:
    case ObjectKind::Dismissal:
    case ObjectKind::Unsaid:
    case ObjectKind::Review:
    case ObjectKind::Confirmation: return false;
    default: return true;
    }
}

base::Result<Matches> matchesOf(const Manual &ours, const Manual &theirs, const QList<ObjectRef> &objects)
{
    const bool isOther = ours.header().code != theirs.header().code;
    Matches matches;
    matches.reserve(objects.size());
    for (const ObjectRef &object : objects) {
        if (!isNamedByCode(object.kind))
            continue;
        const QString code = theirs.codeOf(object);
        const std::optional<ObjectRef> found = ours.find(code);
        if (found && isOther)
            return base::Error{base::ErrorKind::OtherManual, {}, {theirs.header().code, ours.header().code}};
        if (found && found->kind != object.kind)
            return base::Error{base::ErrorKind::DuplicateId, code, {code, ours.codeOf(*found)}};
        matches.insert(object, found.value_or(object));
    }
    return matches;
}

Value translated(const Value &incoming, const Matches &matches)
{
    Value result = incoming;
    std::visit(Translator(matches), result);
    return result;
}

Value updated(const Value &standing, const Value &incoming)
{
    Value result = standing;
    std::visit(
        [&](auto &ours) {
            if constexpr (requires { ours.extras; }) {
                const auto &theirs = std::get<std::remove_reference_t<decltype(ours)>>(incoming);
                update(ours, theirs);
                takeNamed(ours.extras, theirs.extras);
            }
        },
        result);
    return result;
}

} // namespace edit
