// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/correspondence.h"

#include "text/numberwords.h"
#include "text/numerals.h"

#include <QUrl>

namespace check {

using base::Language;
using model::Finding;
using model::FindingKind;
using namespace Qt::StringLiterals;

namespace {

class Comparison final
{
public:
    Comparison(const model::TextRef &place, const std::array<Reading, 2> &readings) : m_place(place), m_readings(readings)
    {}

    QList<Finding> run()
    {
        for (const Language language : base::bothLanguages)
            m_figures[index(language)] = text::figuresIn(reading(language).withNotes, language);
        for (const Language language : base::bothLanguages) {
            compareNumbers(language);
            compareDates(language);
            compareLinks(language);
        }
        compareCounts(FindingKind::NoteDiffers, &Reading::notes);
        compareCounts(FindingKind::StrongDiffers, &Reading::strong);
        return std::move(m_findings);
    }

private:
    static size_t index(Language language) { return size_t(base::indexOf(language)); }
    const Reading &reading(Language language) const { return m_readings[index(language)]; }

    void report(FindingKind kind, Language language, const QStringList &details)
    {
        const Finding finding{kind, {m_place.object, language, m_place.field}, details};
        if (!m_findings.contains(finding))
            m_findings.append(finding);
    }

    QString written(const text::Stretch &stretch, Language language) const
    {
        return reading(language).withNotes.mid(stretch.start, stretch.length);
    }

    /// Words are read only when a number is missing: few are.
    bool isInWords(const QString &value, Language language)
    {
        std::optional<QSet<QString>> &counts = m_counts[index(language)];
        if (!counts)
            counts = text::countsIn(reading(language).withNotes, language);
        return counts->contains(value);
    }

    bool hasValue(const QString &value, Language language)
    {
        return m_figures[index(language)].values.contains(value) || isInWords(value, language);
    }

    void compareNumbers(Language here)
    {
        for (const text::Numeral &number : m_figures[index(here)].numbers)
            if (number.isCertain && !hasValue(number.value, base::other(here)))
                report(FindingKind::NumberDiffers, here, {written(number.written, here)});
    }

    /// "les 9 et 10 mars" is "9 maart en 10 maart": it is enough that every part is said.
    bool isSaid(const text::WrittenDate &date, Language there)
    {
        const QList<text::WrittenDate> &dates = m_figures[index(there)].dates;
        const bool isThere = std::any_of(dates.begin(), dates.end(), [&](const text::WrittenDate &other) { return date.isSameDay(other); });
        const auto isPartSaid = [&](int part) { return part == 0 || hasValue(QString::number(part), there); };
        return isThere
               || (isPartSaid(date.year) && isPartSaid(date.day)
                   && (isPartSaid(date.month) || text::monthsIn(reading(there).withNotes, there).contains(date.month)));
    }

    void compareDates(Language here)
    {
        for (const text::WrittenDate &date : m_figures[index(here)].dates)
            if (!isSaid(date, base::other(here)))
                report(FindingKind::DateDiffers, here, {written(date.written, here)});
    }

    /// Where a link leads, whatever language its page is in.
    static QString destination(const QString &target)
    {
        QString host = target.startsWith(u'#') ? target : QUrl(target).host().toLower();
        for (const QStringView prefix : {u"www.", u"fr.", u"nl."})
            if (host.startsWith(prefix))
                host.remove(0, prefix.size());
        return host.isEmpty() ? target : host;
    }

    QStringList linksOnlyIn(Language here) const
    {
        QSet<QString> others;
        for (const QString &target : reading(base::other(here)).targets)
            others.insert(destination(target));
        QStringList only = reading(here).targets;
        only.removeIf([&](const QString &target) { return others.contains(destination(target)); });
        return only;
    }

    void compareLinks(Language here)
    {
        if (reading(Language::French).targets.isEmpty() && reading(Language::Dutch).targets.isEmpty())
            return;
        const auto isOutside = [](const QString &target) { return !target.startsWith(u'#'); };
        const QStringList only = linksOnlyIn(here);
        const QStringList onlyThere = linksOnlyIn(base::other(here));
        const bool eachHasItsOwn = std::count_if(only.begin(), only.end(), isOutside)
                                   == std::count_if(onlyThere.begin(), onlyThere.end(), isOutside);
        for (const QString &target : only)
            if (!(eachHasItsOwn && isOutside(target)))
                report(FindingKind::LinkDiffers, here, {target});
    }

    void compareCounts(FindingKind kind, int Reading::*count)
    {
        const int french = reading(Language::French).*count;
        const int dutch = reading(Language::Dutch).*count;
        if (french != dutch)
            report(kind, french < dutch ? Language::French : Language::Dutch,
                   {QString::number(std::min(french, dutch)), QString::number(std::max(french, dutch))});
    }

    model::TextRef m_place;
    const std::array<Reading, 2> &m_readings;
    std::array<text::Figures, 2> m_figures;
    std::array<std::optional<QSet<QString>>, 2> m_counts;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> unlikeParts(const model::TextRef &place, const std::array<Reading, 2> &readings)
{
    return Comparison(place, readings).run();
}

} // namespace check
