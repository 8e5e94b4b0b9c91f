// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/preflight.h"

#include "check/check.h"

#include <algorithm>

namespace check {

using namespace model;

namespace {

/// Where an object stands in the order of reading.
class Order final
{
public:
    explicit Order(const Manual &manual)
    {
        int place = 0;
        for (const EntryId id : manual.readingOrder()) {
            const Entry &entry = *manual.entry(id);
            m_places.insert(ref(id), ++place);
            for (const Figure &figure : entry.figures)
                m_places.insert(ref(figure.id), ++place);
            for (const Passage &passage : entry.passages) {
                m_places.insert(ref(passage.id), ++place);
                // A picture stands where it is shown first.
                const ObjectRef picture = ref(passage.header.picture);
                if (passage.header.kind == PassageKind::Picture && !m_places.contains(picture)) {
                    m_places.insert(picture, place);
                    m_showing.insert(picture, id);
                }
            }
        }
        m_last = place + 1;
    }

    /// The manual itself comes first, the registers last.
    int of(const ObjectRef &object) const
    {
        return object.kind == ObjectKind::Manual ? 0 : m_places.value(object, m_last);
    }
    EntryId showing(const ObjectRef &picture) const { return m_showing.value(picture); }

private:
    QHash<ObjectRef, int> m_places;
    QHash<ObjectRef, EntryId> m_showing;
    int m_last = 0;
};

class Preflight final
{
public:
    Preflight(const Manual &manual, const Printed &printed) : m_manual(manual), m_printed(printed), m_order(manual)
    {
        for (const QString &code : printed.entries)
            if (const auto found = manual.find(code); found && found->kind == ObjectKind::Entry)
                for (const EntryId id : manual.readingOrder(EntryId(found->id)))
                    m_entries.insert(id);
    }

    QList<Finding> run()
    {
        // No day: reviews have nothing to do with printing.
        const QList<Finding> ofText = m_printed.ofText ? *m_printed.ofText : check(m_manual, QDate());
        for (const Finding &finding : ofText + m_printed.ofPages)
            if (matters(finding) && isPrinted(finding.place) && !isKnown(finding))
                add(finding);
        std::stable_sort(m_findings.begin(), m_findings.end(), [this](const Finding &left, const Finding &right) {
            return m_order.of(left.place.object) < m_order.of(right.place.object);
        });
        return std::move(m_findings);
    }

private:
    static bool matters(const Finding &finding)
    {
        switch (finding.kind) {
        case FindingKind::MissingWording:
        case FindingKind::MissingTitle:
        case FindingKind::GapOnFacingPages: return true;
        default: return weightOf(finding.kind) != Weight::Remark;
        }
    }

    bool isPrinted(const Place &place) const
    {
        if (place.language && !m_printed.languages.contains(*place.language))
            return false;
        if (m_printed.entries.isEmpty())
            return true;
        const EntryId shown = m_order.showing(place.object);
        return m_entries.contains(shown.isNull() ? m_manual.entryOf(place.object) : shown);
    }

    quint64 keyOf(const Finding &finding) const
    {
        return quint64(finding.kind) << 32 | quint64(m_order.of(finding.place.object));
    }

    void add(const Finding &finding)
    {
        m_known[keyOf(finding)].append(m_findings.size());
        m_findings.append(finding);
    }

    /// The pages find again what the text showed; they say the language, or name the passage of a picture.
    bool isKnown(const Finding &finding) const
    {
        const QList<qsizetype> alike = m_known.value(keyOf(finding));
        return std::any_of(alike.begin(), alike.end(), [&](qsizetype index) {
            const Finding &known = m_findings[index];
            const bool sameLanguage = known.place.language == finding.place.language || !known.place.language
                                      || !finding.place.language || isBorrowed(finding.place);
            return sameLanguage && isSame(known.place.object, finding.place.object)
                   && (known.details == finding.details || finding.kind == FindingKind::PictureMissing);
        });
    }

    /// A passage without words in this language is printed in the other's: what is wrong there is wrong once.
    bool isBorrowed(const Place &place) const
    {
        const Passage *passage = place.object.kind == ObjectKind::Passage ? m_manual.passage(PassageId(place.object.id)) : nullptr;
        return passage && place.language && passage->text.in(*place.language).isMissing();
    }

    bool isSame(const ObjectRef &left, const ObjectRef &right) const
    {
        const bool pictured = left.kind == ObjectKind::Picture || right.kind == ObjectKind::Picture;
        return left == right || (pictured && left.kind != right.kind);
    }

    const Manual &m_manual;
    const Printed &m_printed;
    const Order m_order;
    QSet<EntryId> m_entries;
    QList<Finding> m_findings;
    QHash<quint64, QList<qsizetype>> m_known; ///< by kind and place: all that may be the same
};

} // namespace

QList<Finding> preflight(const Manual &manual, const Printed &printed)
{
    return Preflight(manual, printed).run();
}

} // namespace check
