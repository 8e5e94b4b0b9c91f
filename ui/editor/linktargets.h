// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "model/manual.h"

#include <QStringList>
#include <functional>
#include <vector>

namespace ui::editor {

/// Every place of a manual that a link may lead to, found by a few words of its title or text; accents and capitals do not
/// matter. Made from a snapshot, in any thread; then only read.
class LinkTargets final
{
public:
    struct Target {
        QString code;
        QString label;  ///< "Encadré 3", as it is printed; empty: it has no number
        QString words;  ///< title, caption or the beginning of the text, as a reader sees it
        model::EntryId entry; ///< it stands in, or is; null for a term
        int weight = 0; ///< how likely somebody means it: entries first, running text last
    };

    /// Words in `language` where they are written. Cancelled: some or none.
    /// Only what is `wanted`; nothing: everything.
    using Wanted = std::function<bool(const model::ObjectRef &)>;
    LinkTargets(const model::Manual &manual, base::Language language, const base::CancelToken &cancel = {}, const Wanted &wanted = {});

    qsizetype size() const { return qsizetype(m_targets.size()); }
    const Target &at(qsizetype index) const { return m_targets[size_t(index)]; }
    qsizetype indexOf(const QString &code) const; ///< -1: nowhere
    /// Indices of those where every word is found, best first. No words: the entries.
    QList<qsizetype> find(const QString &words, qsizetype most) const;

private:
    void add(const Target &target, const QString &text);

    std::vector<Target> m_targets;
    std::vector<QString> m_folded; ///< label, title and text; what is searched
};

/// What a link without words of its own shows: "encadré 3", else the title.
QString wordsFor(const LinkTargets::Target &target);

} // namespace ui::editor
