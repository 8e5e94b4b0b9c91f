// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outline/outlinefilter.h"

namespace ui::outline {

namespace {

/// Without accents and capitals.
QString folded(const QString &text)
{
    QString result;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD))
        if (!character.isMark())
            result.append(character.toCaseFolded());
    return result;
}

} // namespace

OutlineFilter::OutlineFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void OutlineFilter::setWords(const QString &words)
{
    m_words = folded(words.trimmed());
    invalidateFilter();
}

bool OutlineFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    return folded(sourceModel()->index(row, 0, parent).data().toString()).contains(m_words);
}

} // namespace ui::outline
