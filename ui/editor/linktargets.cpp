// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/linktargets.h"

#include "compose/crossreference.h"
#include "text/fold.h"
#include "text/markup.h"

#include <algorithm>

namespace ui::editor {

using model::Passage;
using model::PassageKind;

namespace {

constexpr qsizetype shownLength = 120;

/// Of titles before texts.
int weightOf(PassageKind kind)
{
    switch (kind) {
    case PassageKind::Box:
    case PassageKind::Table:
    case PassageKind::Picture: return 3;
    case PassageKind::Heading: return 2;
    default: return 0;
    }
}

QString beginning(const QString &plain)
{
    const QString line = plain.simplified();
    return line.size() <= shownLength ? line : QString(line.left(shownLength - 1) + QChar(0x2026));
}

} // namespace

LinkTargets::LinkTargets(const model::Manual &manual, base::Language language, const base::CancelToken &cancel, const Wanted &wanted)
{
    if (cancel.isCancelled())
        return;
    const compose::Numbering numbering(manual);
    const base::Result<compose::Words> words = compose::Words::load(language);
    const auto labelOf = [&](const model::ObjectRef &object) {
        const compose::Number *number = numbering.of(object);
        return number && words ? compose::labelOf(*number, *words) : QString();
    };
    const auto isWanted = [&](const model::ObjectRef &object) { return !wanted || wanted(object); };
    for (const model::EntryId &id : manual.readingOrder()) {
        if (cancel.isCancelled())
            return;
        const model::Entry &entry = *manual.entry(id);
        const QString title = text::plain(entry.title.preferring(language));
        if (isWanted(model::ref(id)))
            add({model::codeOf(entry), labelOf(model::ref(id)), beginning(title), id, 4}, title);
        for (const Passage &passage : entry.passages) {
            const QString plain = text::plain(passage.text.preferring(language));
            if (passage.header.kind != PassageKind::Cell && !plain.isEmpty() && isWanted(model::ref(passage.id)))
                add({model::codeOf(passage), labelOf(model::ref(passage.id)), beginning(plain), id, weightOf(passage.header.kind)},
                    plain);
        }
    }
    for (const model::Term &term : manual.terms()) {
        const QString plain = text::plain(term.term.preferring(language));
        if (isWanted(model::ref(term.id)))
            add({model::codeOf(term), {}, beginning(plain), {}, 1}, plain);
    }
}

void LinkTargets::add(const Target &target, const QString &text)
{
    m_targets.push_back(target);
    m_folded.push_back(text::folded(target.label.isEmpty() ? text : QString(target.label + u' ' + text)));
}

qsizetype LinkTargets::indexOf(const QString &code) const
{
    const auto found = std::find_if(m_targets.begin(), m_targets.end(), [&](const Target &each) { return each.code == code; });
    return found == m_targets.end() ? -1 : found - m_targets.begin();
}

QList<qsizetype> LinkTargets::find(const QString &words, qsizetype most) const
{
    const QStringList wanted = text::folded(words).split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, qsizetype>> found; // lower is better
    for (qsizetype index = 0; index < size(); ++index) {
        const QString &there = m_folded[size_t(index)];
        const auto stands = [&](const QString &word) { return there.contains(word); };
        if (wanted.isEmpty() ? at(index).weight != 4 : !std::all_of(wanted.begin(), wanted.end(), stands))
            continue;
        const bool begins = !wanted.isEmpty() && there.startsWith(wanted.first());
        found.emplace_back(-2 * at(index).weight - (begins ? 1 : 0), index);
    }
    const auto end = found.begin() + std::min<qsizetype>(most, qsizetype(found.size()));
    std::partial_sort(found.begin(), end, found.end());
    QList<qsizetype> best;
    for (auto each = found.begin(); each != end; ++each)
        best.append(each->second);
    return best;
}

QString wordsFor(const LinkTargets::Target &target)
{
    const bool isNumbered = target.weight == 3 && !target.label.isEmpty();
    return isNumbered ? target.label.left(1).toLower() + target.label.mid(1) : target.words;
}

} // namespace ui::editor
