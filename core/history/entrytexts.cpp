// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/entrytexts.h"

#include <QHash>
#include <QSet>

namespace history {

using base::Language;
using model::Field;
using model::Text;

namespace {

using TextPlace = std::pair<QString, int>; // code and field

QString textOrNull(const Text &text, Language language)
{
    return text.in(language).isMissing() ? QString() : text.in(language).text();
}

void appendDifference(const TextPlace &place, const Text &before, const Text &after, QList<TextDifference> &differences)
{
    for (const Language language : base::bothLanguages)
        if (before.in(language) != after.in(language))
            differences.append({place.first, Field(place.second), language, textOrNull(before, language),
                                textOrNull(after, language)});
}

struct Step {
    QString code;
    qsizetype place = 0;
    qsizetype length = 1;    ///< of the longest ascending run that ends here
    qsizetype previous = -1; ///< the step before it in that run
};

QList<Step> stepsThrough(const QStringList &before, const QStringList &after)
{
    QList<Step> steps;
    for (const QString &code : after)
        if (const qsizetype place = before.indexOf(code); place >= 0)
            steps.append({code, place});
    for (qsizetype i = 0; i < steps.size(); ++i)
        for (qsizetype k = 0; k < i; ++k)
            if (steps[k].place < steps[i].place && steps[k].length + 1 > steps[i].length) {
                steps[i].length = steps[k].length + 1;
                steps[i].previous = k;
            }
    return steps;
}

} // namespace

QList<PlacedText> passageTextsOf(const model::Entry &entry)
{
    QList<PlacedText> texts{{model::codeOf(entry), Field::Title, entry.title}};
    for (const model::Passage &passage : entry.passages) {
        texts.append({model::codeOf(passage), Field::Body, passage.text});
        texts.append({model::codeOf(passage), Field::Attribution, passage.attribution});
    }
    return texts;
}

QList<PlacedText> figureTextsOf(const model::Entry &entry)
{
    QList<PlacedText> texts;
    for (const model::Figure &figure : entry.figures) {
        texts.append({model::codeOf(figure), Field::Label, figure.label});
        texts.append({model::codeOf(figure), Field::Unit, figure.unit});
    }
    return texts;
}

QList<TextDifference> textDifferences(const QList<PlacedText> &before, const QList<PlacedText> &after)
{
    QHash<TextPlace, Text> earlier;
    for (const PlacedText &placed : before)
        earlier.insert({placed.code, int(placed.field)}, placed.text);
    QList<TextDifference> differences;
    for (const PlacedText &placed : after) {
        const TextPlace place{placed.code, int(placed.field)};
        appendDifference(place, earlier.take(place), placed.text, differences);
    }
    for (const PlacedText &placed : before)
        if (const TextPlace place{placed.code, int(placed.field)}; earlier.contains(place))
            appendDifference(place, placed.text, {}, differences);
    return differences;
}

QSet<QString> movedAmong(const QStringList &before, const QStringList &after)
{
    const QList<Step> steps = stepsThrough(before, after);
    QSet<QString> moved;
    qsizetype best = -1;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        moved.insert(steps[i].code);
        if (best < 0 || steps[i].length > steps[best].length)
            best = i;
    }
    for (; best >= 0; best = steps[best].previous)
        moved.remove(steps[best].code);
    return moved;
}

} // namespace history
