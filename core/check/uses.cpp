// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/uses.h"

namespace check {

using namespace model;

namespace {

/// Looks for everything that names one object.
class Search final
{
public:
    Search(const Manual &manual, const ObjectRef &object) : m_manual(manual), m_object(object)
    {
        addLinkTo(object);
        if (const Entry *entry = object.kind == ObjectKind::Entry ? manual.entry(EntryId(object.id)) : nullptr)
            for (const Passage &passage : entry->passages)
                m_own.insert(passage.id);
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
        return std::move(m_uses);
    }

private:
    void addLinkTo(const ObjectRef &object) { m_link = u"](#" % m_manual.codeOf(object) % u')'; }

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
            if (!m_own.contains(passage.id))
                lookInTexts(ref(passage.id));
        }
    }

    void lookInTexts(const ObjectRef &object)
    {
        for (const Field field : fieldsOf(object.kind)) {
            const Text *text = m_manual.text({object, field});
            note(text && (text->wordings[0].text().contains(m_link) || text->wordings[1].text().contains(m_link)), object, field);
        }
    }

    const Manual &m_manual;
    const ObjectRef m_object;
    QString m_link;
    QSet<PassageId> m_own; ///< an entry's passages: what they say is no use of it
    QList<Use> m_uses;
};

} // namespace

QList<Use> usesOf(const Manual &manual, const ObjectRef &object)
{
    return Search(manual, object).run();
}

} // namespace check
