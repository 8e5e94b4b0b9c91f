// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outline/outlinetext.h"

#include "ui/language/datetext.h"
#include "ui/language/findingtext.h"
#include "ui/language/steptext.h"
#include "ui/language/wordtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui::outline {

using model::EntryId;
using model::Step;

namespace {

struct OutlineText {
    Q_DECLARE_TR_FUNCTIONS(OutlineText)
};

QString kindName(EntryId id, const model::Manual &manual)
{
    const model::Entry *entry = manual.entry(id);
    return language::capitalised(entry ? language::entryKindName(entry->header.kind) : OutlineText::tr("manual"));
}

QString manualTitle(const model::Manual &manual)
{
    const bool dutch = QLocale().language() == QLocale::Dutch;
    const QString title = manual.title().preferring(dutch ? base::Language::Dutch : base::Language::French);
    return title.isEmpty() ? OutlineText::tr("Untitled manual") : title;
}

QStringList titleLines(EntryId id, const model::Manual &manual)
{
    const model::Entry *entry = manual.entry(id);
    const model::Text &title = entry ? entry->title : manual.title();
    QStringList lines;
    for (const base::Language language : base::bothLanguages) {
        const QString words = title.in(language).isMissing() ? OutlineText::tr("no title yet") : title.in(language).text();
        lines.append(QStringLiteral("%1  %2").arg(language::languageSign(language), words));
    }
    return lines;
}

QStringList stateLines(const Counts &counts)
{
    QStringList lines;
    for (const Step step : {Step::BothMoved, Step::FrenchAhead, Step::DutchAhead, Step::Single, Step::InStep, Step::Adapted})
        if (counts.of(step) > 0)
            lines.append(QStringLiteral("%1  %2: %3").arg(language::stepSign(step), language::stepWord(step),
                                                          language::numberText(counts.of(step))));
    return lines;
}

QString spokenProgress(const Counts &counts)
{
    QStringList parts;
    for (const base::Language language : base::bothLanguages)
        parts.append(OutlineText::tr("%1 %2 %", "language, percentage").arg(language::languageName(language)).arg(counts.percent(language)));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString outlineTitle(EntryId id, const model::Manual &manual)
{
    if (id.isNull())
        return manualTitle(manual);
    const model::Entry *entry = manual.entry(id);
    return entry && entry->title.isEmpty() ? OutlineText::tr("Untitled") : language::entryName(id, manual);
}

QString outlineToolTip(EntryId id, const model::Manual &manual, const Counts &counts)
{
    return (QStringList{kindName(id, manual)} + titleLines(id, manual) + stateLines(counts) + progressLines(counts)).join(u'\n');
}

QString outlineSpoken(EntryId id, const model::Manual &manual, const Counts &counts)
{
    const QString spoken = OutlineText::tr("%1 %2, %3", "kind, title, work")
                               .arg(kindName(id, manual), outlineTitle(id, manual), workText(counts));
    return counts.needingWork() > 0 ? QString(spoken + QStringLiteral(", ") + spokenProgress(counts)) : spoken;
}

QStringList progressLines(const Counts &counts)
{
    QStringList lines;
    for (const base::Language language : base::bothLanguages) {
        const size_t side = size_t(base::indexOf(language));
        lines.append(OutlineText::tr("%1: %2 of %3 texts in step, %4 written")
                         .arg(language::capitalised(language::languageName(language)), language::numberText(counts.current[side]),
                              language::numberText(counts.texts()), language::numberText(counts.written[side])));
    }
    return counts.texts() > 0 ? lines : QStringList();
}

QString workText(const Counts &counts)
{
    const int work = counts.needingWork();
    return work > 0 ? OutlineText::tr("%n text(s) need work", nullptr, work) : OutlineText::tr("everything is in step");
}

} // namespace ui::outline
