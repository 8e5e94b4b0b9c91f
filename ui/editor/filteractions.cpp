// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/filteractions.h"

#include <QActionGroup>

namespace ui::editor {

using base::Language;

namespace {

template<size_t count>
void fill(std::array<QAction *, count> &actions, const char *name, QObject *parent)
{
    auto *group = new QActionGroup(parent);
    for (size_t index = 0; index < count; ++index) {
        actions[index] = new QAction(group);
        actions[index]->setObjectName(QString::fromLatin1(name) + QString::number(index));
        actions[index]->setCheckable(true);
    }
    actions[0]->setChecked(true);
}

template<size_t count>
size_t checkedIn(const std::array<QAction *, count> &actions)
{
    const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction *action) { return action->isChecked(); });
    return found == actions.end() ? 0 : size_t(found - actions.begin());
}

} // namespace

FilterActions::FilterActions(QObject *parent) : QObject(parent)
{
    fill(wanted, "show", this);
    fill(into, "workInto", this);
    const auto tell = [this] { set(filter()); };
    for (QAction *action : wanted)
        connect(action, &QAction::triggered, this, tell);
    for (QAction *action : into)
        connect(action, &QAction::triggered, this, tell);
    retranslate();
}

WorkFilter FilterActions::filter() const
{
    WorkFilter filter;
    filter.wanted = WorkFilter::Wanted(checkedIn(wanted));
    if (const size_t language = checkedIn(into); language > 0)
        filter.into = language == 1 ? Language::French : Language::Dutch;
    return filter;
}

void FilterActions::set(const WorkFilter &filter)
{
    wanted[size_t(filter.wanted)]->setChecked(true);
    into[!filter.into ? 0 : *filter.into == Language::French ? 1 : 2]->setChecked(true);
    if (filter == m_told)
        return;
    m_told = filter;
    Q_EMIT changed(filter);
}

void FilterActions::retranslate()
{
    wanted[0]->setText(tr("&All passages"));
    wanted[1]->setText(tr("What needs &work"));
    wanted[2]->setText(tr("One language a&head"));
    wanted[3]->setText(tr("&Missing in one language"));
    wanted[4]->setText(tr("Both mo&ved"));
    into[0]->setText(tr("Work in &both languages"));
    into[1]->setText(tr("Work in &French"));
    into[2]->setText(tr("Work in &Dutch"));
}

} // namespace ui::editor
