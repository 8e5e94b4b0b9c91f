// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/board.h"

#include "check/conversations.h"
#include "model/sittings.h"

namespace check {

using namespace model;
using base::Language;

namespace {

constexpr int monthsAhead = 3;

class Drawing final
{
public:
    Drawing(const Manual &manual, const QDate &today, const EntryFilter &wanted) : m_manual(manual), m_today(today), m_wanted(wanted)
    {
        m_board.fields = sheetTemplate(manual);
        for (const Network &network : manual.networks())
            addRow(network.id);
        addRow({});
    }

    Board run()
    {
        readDue();
        for (const EntryId &id : m_manual.readingOrder())
            if (const Entry &entry = *m_manual.entry(id); isWanted(entry))
                readEntry(entry);
        readComments();
        readMeetings();
        m_board.networks.removeIf([this](const NetworkRow &row) {
            return row.sheets.isEmpty() && (row.network.isNull() || !m_wanted.acceptsAll());
        });
        return std::move(m_board);
    }

private:
    bool isWanted(const Entry &entry) const { return m_wanted.acceptsAll() || accepts(m_manual, entry, m_wanted); }
    /// What is about no entry is wanted as long as everything is.
    bool isWanted(const ObjectRef &object) const
    {
        const Entry *entry = m_manual.entry(m_manual.entryOf(object));
        return entry ? isWanted(*entry) : m_wanted.acceptsAll();
    }

    void addRow(NetworkId network)
    {
        m_rows.insert(network, m_board.networks.size());
        m_board.networks.append({network, {}, QList<std::array<FieldTally, 2>>(m_board.fields.size())});
    }

    void readDue()
    {
        for (const Due &due : dueUntil(m_manual, m_today.addMonths(monthsAhead))) {
            if (!isWanted(due.object))
                continue;
            (due.on <= m_today ? m_board.due : m_board.dueSoon).append(due);
            if (due.on <= m_today)
                m_due.insert(m_manual.entryOf(due.object));
        }
    }

    void readEntry(const Entry &entry)
    {
        const bool isBehind = readTexts(entry);
        const bool isOver = entry.header.lifecycle == Lifecycle::Ended || entry.header.lifecycle == Lifecycle::Succeeded;
        for (const SignOffNeed &need : signOffsOf(m_manual, entry))
            if (need.state != SignOffState::Given && !isOver) { // what ended stays as it was
                m_board.toSign.append(entry.id);
                break;
            }
        if (entry.header.kind != EntryKind::Practice)
            return;
        m_board.practices[size_t(entry.header.lifecycle)].append(entry.id);
        readSheet(entry, isBehind);
    }

    bool readTexts(const Entry &entry)
    {
        std::array<int, 2> lacks{};
        count(entry.title, entry.title.step(), lacks);
        for (const Passage &passage : entry.passages) {
            count(passage.text, stepOf(passage), lacks);
            count(passage.attribution, stepOf(passage, Field::Attribution), lacks);
        }
        for (const Figure &figure : entry.figures) {
            count(figure.label, figure.label.step(), lacks);
            count(figure.unit, figure.unit.step(), lacks);
        }
        for (size_t language = 0; language < lacks.size(); ++language)
            if (lacks[language] > 0)
                m_board.backlog[language].entries.append(entry.id);
        return lacks[0] + lacks[1] > 0;
    }

    void count(const Text &text, Step step, std::array<int, 2> &lacks)
    {
        if (!needsWork(step))
            return;
        for (const Language language : base::bothLanguages) {
            const auto at = size_t(base::indexOf(language));
            const bool isMissing = text.in(language).isMissing();
            const bool isBehind = !isMissing && step != Step::Single
                                  && step != (language == Language::French ? Step::FrenchAhead : Step::DutchAhead);
            m_board.backlog[at].missing += isMissing;
            m_board.backlog[at].behind += isBehind;
            lacks[at] += isMissing || isBehind;
        }
    }

    void readSheet(const Entry &sheet, bool isBehind)
    {
        const QList<FieldOnSheet> fields = fieldsOf(m_manual, sheet, m_board.fields);
        NetworkRow &row = m_board.networks[m_rows.value(sheet.header.network, m_board.networks.size() - 1)];
        row.sheets.append(sheet.id);
        PracticeRow line{sheet.id, {}, 0, 0, isBehind, m_due.contains(sheet.id)};
        for (qsizetype i = 0; i < fields.size(); ++i) {
            for (const Language language : base::bothLanguages)
                tally(row.fields[i][size_t(base::indexOf(language))], fields[i], language);
            line.wanted += !m_board.fields[i].header.optional;
            line.said += !m_board.fields[i].header.optional && fields[i].answer != Answer::NotFilledIn;
        }
        for (const Principle &principle : m_manual.principles())
            line.illustrates.append(sheet.header.principles.contains(principle.id));
        m_board.matrix.append(line);
    }

    static void tally(FieldTally &tally, const FieldOnSheet &field, Language language)
    {
        const auto at = size_t(base::indexOf(language));
        if (field.answer != Answer::Said)
            ++(field.answer == Answer::Unsaid ? tally.unsaid : tally.open);
        else
            ++(field.written[at] && !field.behind[at] ? tally.said : tally.behind);
    }

    void readComments()
    {
        for (const CommentId &comment : openConversations(m_manual))
            if (isWanted(m_manual.comments()[comment].object))
                m_board.openComments.append(comment);
    }

    /// Those that are not over, held or called off, and treat something that is wanted.
    void readMeetings()
    {
        QList<std::pair<QDate, MeetingId>> coming;
        for (const Meeting &meeting : m_manual.meetings()) {
            const MeetingHeader &header = meeting.header;
            const QDate last = lastDay(header.sittings);
            const bool isOpen = header.status == MeetingStatus::Planned || header.status == MeetingStatus::Confirmed;
            const bool isAbout = m_wanted.acceptsAll() || std::any_of(header.entries.cbegin(), header.entries.cend(), [&](EntryId id) {
                return isWanted(ref(id));
            });
            if (isOpen && isAbout && (!last.isValid() || last >= m_today))
                coming.append({last.isValid() ? firstDay(header.sittings) : QDate::fromJulianDay(std::numeric_limits<int>::max()), meeting.id});
        }
        std::stable_sort(coming.begin(), coming.end(), [](const auto &left, const auto &right) { return left.first < right.first; });
        for (const auto &[day, id] : std::as_const(coming))
            m_board.meetings.append(id);
    }

    const Manual &m_manual;
    const QDate m_today;
    const EntryFilter m_wanted;
    QHash<NetworkId, qsizetype> m_rows;
    QSet<EntryId> m_due;
    Board m_board;
};

} // namespace

Board boardOf(const Manual &manual, const QDate &today, const EntryFilter &wanted)
{
    return Drawing(manual, today, wanted).run();
}

} // namespace check
