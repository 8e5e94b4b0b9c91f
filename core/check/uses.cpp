// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/uses.h"

#include "text/markup.h"

#include <QSet>

namespace check {

using namespace model;

namespace {

/// Looks for everything that names one object.
class Search final
{
public:
    Search(const Manual &manual, const ObjectRef &object) : m_manual(manual), m_object(object)
    {
        m_codes.insert(manual.codeOf(object));
        const Entry *entry = object.kind == ObjectKind::Entry ? manual.entry(EntryId(object.id)) : nullptr;
        for (const Passage &passage : entry ? entry->passages : QList<Passage>()) {
            m_own.insert(passage.id);
            m_codes.insert(model::codeOf(passage));
        }
    }

    QList<Use> run()
    {
        for (const EntryId &id : m_manual.readingOrder())
            lookIn(*m_manual.entry(id));
        for (const Principle &principle : m_manual.principles())
            lookInTexts(ref(principle.id));
        for (const Term &term : m_manual.terms())
            lookInTexts(ref(term.id));
        for (const Person &person : m_manual.people())
            note(ref(person.header.network) == m_object, ref(person.id));
        for (auto signOff = m_manual.signOffs().cbegin(); signOff != m_manual.signOffs().cend(); ++signOff)
            note(ref(signOff->network) == m_object, ref(signOff.key()));
        note(ref(m_manual.layout().logo) == m_object, layoutRef());
        for (const Meeting &meeting : m_manual.meetings())
            lookIn(meeting);
        return std::move(m_uses);
    }

private:
    bool leadsThere(const Text &text) const { return leadsThere(text.wordings[0].text()) || leadsThere(text.wordings[1].text()); }
    bool leadsThere(const QString &markup) const
    {
        const QStringList targets = markup.contains(u"](#") ? text::targets(markup) : QStringList();
        return std::any_of(targets.cbegin(), targets.cend(), [this](const QString &target) {
            return target.startsWith(u'#') && m_codes.contains(target.mid(1));
        });
    }

    void note(bool isUse, const ObjectRef &by, std::optional<Field> field = {})
    {
        if (isUse && !m_object.id.isNull() && by != m_object)
            m_uses.append({by, field});
    }

    void lookIn(const Entry &entry)
    {
        const EntryHeader &header = entry.header;
        const bool illustrates = std::any_of(header.principles.cbegin(), header.principles.cend(),
                                             [&](PrincipleId id) { return ref(id) == m_object; });
        note(ref(header.network) == m_object || ref(header.successor) == m_object || ref(header.promoter) == m_object || illustrates,
             ref(entry.id));
        for (const Passage &passage : entry.passages) {
            const PassageHeader &place = passage.header;
            note(ref(place.picture) == m_object || ref(place.shownPassage) == m_object || ref(place.shownEntry) == m_object
                     || ref(place.field) == m_object || (m_own.contains(place.shownPassage) && !m_own.contains(passage.id)),
                 ref(passage.id));
            if (m_own.contains(passage.id))
                continue;
            note(leadsThere(passage.text), ref(passage.id), Field::Body); // at hand: not to be looked for a hundred thousand times
            note(leadsThere(passage.attribution), ref(passage.id), Field::Attribution);
        }
    }

    /// Once, however often its programme comes back to it.
    void lookIn(const Meeting &meeting)
    {
        const auto treats = [&](EntryId id) { return ref(id) == m_object; };
        const MeetingHeader &header = meeting.header;
        note(std::any_of(header.entries.cbegin(), header.entries.cend(), treats)
                 || std::any_of(meeting.items.cbegin(), meeting.items.cend(), [&](const MeetingItem &item) { return treats(item.header.entry); }),
             ref(meeting.id));
    }

    void lookInTexts(const ObjectRef &object)
    {
        for (const Field field : fieldsOf(object.kind)) {
            const Text *text = m_manual.text({object, field});
            note(text && leadsThere(*text), object, field);
        }
    }

    const Manual &m_manual;
    const ObjectRef m_object;
    QSet<QString> m_codes; ///< of the object; of an entry also its passages'
    QSet<PassageId> m_own; ///< an entry's passages: what they say is no use of it
    QList<Use> m_uses;
};

} // namespace

QList<Use> usesOf(const Manual &manual, const ObjectRef &object)
{
    return Search(manual, object).run();
}

} // namespace check
