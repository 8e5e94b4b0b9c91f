// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/living.h"

#include "check/conversations.h"
#include "check/dismissal.h"
#include "check/personaldata.h"
#include "check/review.h"
#include "model/sheet.h"
#include "text/markup.h"

#include <QRegularExpression>

namespace check {

using namespace model;
using namespace Qt::StringLiterals;
using base::Language;

namespace {

class LivingCheck final
{
public:
    LivingCheck(const Manual &manual, const QDate &today)
        : m_manual(manual), m_today(today), m_public(visibleTo(manual, Audience::Public)), m_fields(sheetTemplate(manual))
    {
        for (const Due &due : dueUntil(manual, today))
            m_due[manual.entryOf(due.object)].append(due);
        for (const CommentId &id : openConversations(manual)) {
            const CommentHeader &comment = *manual.comments().constFind(id);
            m_comments[manual.entryOf(comment.object)].append(&comment);
        }
    }

    QList<Finding> run()
    {
        for (const EntryId &id : m_manual.readingOrder())
            examine(*m_manual.entry(id));
        tellComments({}); // those about no entry
        examineNames(m_manual.networks());
        examineNames(m_manual.people());
        return std::move(m_findings);
    }

private:
    void report(FindingKind kind, const ObjectRef &object, const QStringList &details, std::optional<Language> language = {})
    {
        m_findings.append({kind, {object, language}, details});
    }

    void examine(const Entry &entry)
    {
        for (const Due &due : m_due.value(entry.id))
            report(FindingKind::ReviewDue, due.object,
                   due.contact ? QStringList{due.on.toString(Qt::ISODate), u"contact"_s} : QStringList{due.on.toString(Qt::ISODate)});
        const bool isOver = entry.header.lifecycle == Lifecycle::Ended || entry.header.lifecycle == Lifecycle::Succeeded;
        for (const SignOffNeed &need : signOffsOf(m_manual, entry))
            if (need.state != SignOffState::Given && !isOver)
                report(FindingKind::SignOffMissing, ref(entry.id),
                       need.state == SignOffState::Outdated ? QStringList{need.who, u"outdated"_s} : QStringList{need.who});
        examineSuccessors(entry);
        tellComments(entry.id);
        for (const Figure &figure : entry.figures)
            examine(figure);
        for (const PassageId &heading : fieldsGone(entry, m_fields))
            report(FindingKind::FieldGone, ref(heading), {});
        for (const Passage &passage : entry.passages)
            if (passage.header.kind == PassageKind::Shown && !m_manual.passage(passage.header.shownPassage)
                && !m_manual.entry(passage.header.shownEntry))
                report(FindingKind::ShownGone, ref(passage.id), {});
        if (const Entry *shown = m_public.entry(entry.id))
            examinePersonalData(*shown);
    }

    void tellComments(EntryId entry)
    {
        for (const CommentHeader *comment : m_comments.value(entry))
            report(FindingKind::CommentOpen, comment->object, {comment->by, comment->text.simplified().left(80)});
    }

    void examine(const Figure &figure)
    {
        const FigureHeader &header = figure.header;
        if (!header.value.isEmpty() && !rangeIn(header.value))
            report(FindingKind::FigureNotNumber, ref(figure.id), {header.value});
        if (const QDate day = QDate::fromString(header.asOf, Qt::ISODate); m_today.isValid() && day > m_today)
            report(FindingKind::DayInFuture, ref(figure.id), {header.asOf});
    }

    void examineSuccessors(const Entry &entry)
    {
        EntryId next = entry.header.successor;
        for (qsizetype steps = 0; !next.isNull() && steps <= m_manual.entryCount(); ++steps) {
            if (next == entry.id)
                return report(FindingKind::SuccessorLoop, ref(entry.id), {codeOf(entry)});
            const Entry *after = m_manual.entry(next);
            next = after ? after->header.successor : EntryId();
        }
    }

    void examinePersonalData(const Entry &entry)
    {
        for (const QString &found : personalDataIn(entry.header.contact))
            report(FindingKind::PersonalData, ref(entry.id), {found});
        for (const Passage &passage : entry.passages)
            for (const Language language : base::bothLanguages)
                for (const QString &found : personalDataIn(passage.text.in(language).text())) {
                    const Finding finding{FindingKind::PersonalData, {ref(passage.id), language}, {found}};
                    if (!isDismissed(finding, m_manual))
                        m_findings.append(finding);
                }
    }

    template<typename Object>
    void examineNames(const QList<Object> &objects)
    {
        std::array<QHash<QString, QString>, 2> seen; // code by name
        for (const Object &object : objects) {
            for (const Language language : base::bothLanguages) {
                const QString name = object.name.in(language).text().simplified();
                QHash<QString, QString> &known = seen[size_t(base::indexOf(language))];
                if (name.isEmpty())
                    continue;
                if (const auto other = known.constFind(name.toCaseFolded()); other != known.cend()) {
                    report(FindingKind::SameName, ref(object.id), {name, *other}, language);
                    break;
                }
                known.insert(name.toCaseFolded(), codeOf(object));
            }
        }
    }

    const Manual &m_manual;
    const QDate m_today;
    const Manual m_public;
    const QList<SheetField> m_fields;
    QHash<EntryId, QList<Due>> m_due;
    QHash<EntryId, QList<const CommentHeader *>> m_comments;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> livingFindings(const Manual &manual, const QDate &today)
{
    return LivingCheck(manual, today).run();
}

std::optional<Range> rangeIn(const QString &value)
{
    static const QString one = u"([-−]?[0-9](?:[0-9]|[ \\x{a0}\\x{202f}.](?=[0-9]{3}))*(?:[.,][0-9]+)?)"_s;
    static const QRegularExpression shape(u"^\\s*[±~<>≤≥]?\\s*"_s + one + u"\\s*(?:[–—-]\\s*"_s + one + u")?\\s*[%‰€]?\\s*$"_s);
    const QRegularExpressionMatch match = shape.match(value);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [](QString digits) {
        static const QRegularExpression groups(u"[ \\x{a0}\\x{202f}]|\\.(?=[0-9]{3}(?![0-9]))"_s);
        return digits.remove(groups).replace(u',', u'.').replace(u'−', u'-').toDouble();
    };
    const double least = number(match.captured(1));
    return Range{least, match.captured(2).isEmpty() ? least : number(match.captured(2))};
}

} // namespace check
