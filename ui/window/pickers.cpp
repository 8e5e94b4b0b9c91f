// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pickers.h"

#include "ui/language/datetext.h"
#include "ui/language/findingtext.h"
#include "ui/language/reasontext.h"
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

QList<Pick> picksOf(const model::Manual &manual, const QList<model::EntryId> &entries)
{
    QList<Pick> picks;
    for (const model::EntryId id : entries)
        picks.append(pickOf(*manual.entry(id)));
    return picks;
}

/// "mardi 3 mars 2026 14:02 · frappe", with who did it at the right.
Pick pickOf(const ::history::Change &change)
{
    const QString why = language::reasonText(change.header.reason, change.header.detail);
    return {QStringLiteral("%1  ·  %2").arg(language::longMomentText(change.header.at), why), change.header.author,
            shared::icon(QStringLiteral("history"))};
}

constexpr int mostVersions = 300;

} // namespace

std::optional<PickedEntry> pickEntry(const model::Manual &manual, QWidget *parent)
{
    const QList<model::EntryId> entries = manual.readingOrder();
    Picker picker(Pickers::tr("Go to an entry"), Pickers::tr("A few letters of its title"), picksOf(manual, entries), parent);
    picker.offerSecond(Pickers::tr("Read beside (Shift+Enter)"));
    picker.exec();
    return picker.chosen() < 0 ? std::nullopt : std::optional(PickedEntry{entries[picker.chosen()], picker.isSecond()});
}

std::optional<model::EntryId> pickEntryBeside(const model::Manual &manual, QWidget *parent)
{
    const QList<model::EntryId> entries = manual.readingOrder();
    Picker picker(Pickers::tr("Read an entry beside"), Pickers::tr("A few letters of its title"), picksOf(manual, entries), parent);
    picker.exec();
    return picker.chosen() < 0 ? std::nullopt : std::optional(entries[picker.chosen()]);
}

base::Result<std::optional<PickedVersion>> pickVersion(const edit::Workspace &workspace, model::EntryId entry, QWidget *parent)
{
    const auto editions = workspace.editions();
    if (!editions)
        return editions.error();
    QList<Pick> picks{{Pickers::tr("As it is now"), {}, shared::icon(QStringLiteral("manual"))}};
    QList<PickedVersion> versions{{}};
    for (const ::history::EditionLine &line : *editions) {
        picks.append({Pickers::tr("Edition %1").arg(line.number), language::longMomentText(line.publishedAt),
                      shared::icon(QStringLiteral("edition"))});
        versions.append({line.number, 0, {}});
    }
    const auto changes = entry.isNull() ? QList<::history::Change>() : workspace.historyOf(entry, mostVersions);
    if (!changes)
        return changes.error();
    for (const ::history::Change &change : *changes) {
        picks.append(pickOf(change));
        versions.append({{}, change.number, change.header.at});
    }
    Picker picker(Pickers::tr("Read an earlier version beside"), Pickers::tr("A date, an edition or a reason"), picks, parent);
    picker.exec();
    return picker.chosen() < 0 ? std::optional<PickedVersion>() : std::optional(versions[picker.chosen()]);
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
