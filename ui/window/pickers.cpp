// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pickers.h"

#include "ui/language/findingtext.h"
#include "ui/language/wordtext.h"
#include "ui/shared/icons.h"
#include "ui/window/menus.h"
#include "ui/window/mnemonics.h"
#include "ui/window/picker.h"

#include <QAction>
#include <QCoreApplication>

namespace ui::window {

namespace {

struct Pickers {
    Q_DECLARE_TR_FUNCTIONS(Pickers)
};

QString iconOf(model::EntryKind kind)
{
    switch (kind) {
    case model::EntryKind::Part: return QStringLiteral("part");
    case model::EntryKind::Module: return QStringLiteral("module");
    case model::EntryKind::Practice: return QStringLiteral("practice");
    }
    return {};
}

Pick pickOf(const model::Entry &entry)
{
    QStringList titles;
    for (const model::Wording &wording : entry.title.wordings)
        if (!wording.isMissing() && !titles.contains(wording.text()))
            titles.append(wording.text());
    const QString title = titles.isEmpty() ? model::codeOf(entry) : titles.join(QStringLiteral("  ·  "));
    return {title, language::entryKindName(entry.header.kind), shared::icon(iconOf(entry.header.kind))};
}

} // namespace

std::optional<model::EntryId> pickEntry(const model::Manual &manual, QWidget *parent)
{
    const QList<model::EntryId> entries = manual.readingOrder();
    QList<Pick> picks;
    for (const model::EntryId id : entries)
        picks.append(pickOf(*manual.entry(id)));
    Picker picker(Pickers::tr("Go to an entry"), Pickers::tr("A few letters of its title"), picks, parent);
    picker.exec();
    return picker.chosen() < 0 ? std::nullopt : std::optional(entries[picker.chosen()]);
}

QAction *pickCommand(const Menus &menus, QWidget *parent)
{
    QList<Pick> picks;
    QList<QAction *> actions;
    for (const Menus::Listed &listed : menus.list()) {
        if (!listed.action->isEnabled())
            continue;
        const QString keys = listed.action->shortcut().toString(QKeySequence::NativeText);
        const QString text = Pickers::tr("%1: %2", "menu, command").arg(listed.path, withoutMnemonic(listed.action->text()));
        picks.append({text, keys, listed.action->icon()});
        actions.append(listed.action);
    }
    Picker picker(Pickers::tr("Find a command"), Pickers::tr("A few letters of the command"), picks, parent);
    picker.exec();
    return picker.chosen() < 0 ? nullptr : actions[picker.chosen()];
}

} // namespace ui::window
