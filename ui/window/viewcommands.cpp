// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/viewcommands.h"

#include "ui/aid/aidpane.h"
#include "ui/editor/findbar.h"
#include "ui/editor/passageeditor.h"
#include "ui/outline/outlinepane.h"
#include "ui/preview/pagefindbar.h"
#include "ui/preview/previewpane.h"
#include "ui/search/searchpane.h"
#include "ui/window/commandset.h"
#include "ui/window/manualview.h"
#include "ui/window/readingdesk.h"
#include "ui/window/writingaids.h"

#include <QAction>
#include <functional>

namespace ui::window {

using Side = ManualView::Side;

namespace {

constexpr double zoomStep = 1.1;

void on(const CommandSet &commands, ManualView &view, Command command, const std::function<void()> &act)
{
    QObject::connect(commands[command], &QAction::triggered, &view, act);
}

void connectSides(const CommandSet &commands, ManualView &view)
{
    QAction *outline = commands[Command::ShowOutline];
    on(commands, view, Command::ShowOutline, [&view, outline] { view.showOutline(outline->isChecked()); });
    for (const auto &[command, side] : {std::pair(Command::ShowPreview, Side::Preview),
                                        std::pair(Command::ShowHistory, Side::History),
                                        std::pair(Command::ShowSearch, Side::Search),
                                        std::pair(Command::ShowAid, Side::Aid)})
        on(commands, view, command, [&view, side = side] { view.showSide(side, !view.isSideShown(side)); });
    on(commands, view, Command::OtherText, [&view] { view.reading().goBetween(); });
    on(commands, view, Command::CloseBeside, [&view] { view.reading().close(); });
    const auto search = [&view](bool replacing) {
        view.showSide(Side::Search, true);
        // Who looked for words here goes on looking for them everywhere.
        const QString words = view.findBar().isVisible() ? view.findBar().words() : QString();
        replacing ? view.search().startReplacing(words, view.findBar().replacement()) : view.search().start(words);
    };
    on(commands, view, Command::FindEverywhere, [search] { search(false); });
    on(commands, view, Command::ReplaceEverywhere, [search] { search(true); });
}

void connectText(const CommandSet &commands, ManualView &view)
{
    editor::PassageEditor &text = view.editor();
    on(commands, view, Command::WholeManual, [&view] { view.outline().setCurrent(model::EntryId()); });
    on(commands, view, Command::BothLanguages, [&text] { text.showOnly(std::nullopt); });
    on(commands, view, Command::OnlyFrench, [&text] { text.showOnly(base::Language::French); });
    on(commands, view, Command::OnlyDutch, [&text] { text.showOnly(base::Language::Dutch); });
    on(commands, view, Command::ZoomNormal, [&text] { text.setZoom(1); });
}

/// What is asked of the pages while the keyboard is there, and of the text otherwise.
void connectWhereReading(const CommandSet &commands, ManualView &view)
{
    using editor::FindBar;
    using preview::PageFindBar;
    const auto either = [&](Command command, const std::function<void()> &pages, const std::function<void()> &text) {
        on(commands, view, command, [&view, pages, text] { view.isReadingPages() ? pages() : text(); });
    };
    editor::PassageEditor &text = view.editor();
    FindBar &inText = view.findBar();
    PageFindBar &inPages = *view.preview().findBar();
    const preview::PreviewActions &pages = view.preview().actions();
    either(Command::Find, [&] { inPages.start(); }, [&] { inText.start(); });
    on(commands, view, Command::Replace, [&inText] { inText.startReplacing(); });
    either(Command::FindNext, [&] { inPages.next(); }, [&] { inText.next(); });
    either(Command::FindPrevious, [&] { inPages.previous(); }, [&] { inText.previous(); });
    either(Command::ZoomIn, [&] { pages.larger->trigger(); }, [&] { text.setZoom(text.zoom() * zoomStep); });
    either(Command::ZoomOut, [&] { pages.smaller->trigger(); }, [&] { text.setZoom(text.zoom() / zoomStep); });
}

void connectWriting(const CommandSet &commands, ManualView &view)
{
    WritingAids &writing = view.writing();
    QAction *spelling = commands[Command::ShowSpelling];
    spelling->setCheckable(true);
    spelling->setChecked(writing.isSpellingShown());
    on(commands, view, Command::ShowSpelling, [&writing, spelling] { writing.showSpelling(spelling->isChecked()); });
    on(commands, view, Command::NextMisspelt, [&writing] { writing.goToNextMisspelt(); });
    on(commands, view, Command::CorrectWord, [&view] { view.editor().showMenuAtCaret(); });
    // Nothing is put into a text unseen: first what is offered is shown.
    on(commands, view, Command::InsertFromMemory, [&view] {
        if (!view.isSideShown(Side::Aid))
            view.showSide(Side::Aid, true);
        else
            view.aid().insertBestOffer();
    });
    on(commands, view, Command::InsertTerm, [&writing] { writing.insertMissingTerm(); });
    on(commands, view, Command::OwnWords, [&writing, &view] { writing.showOwnWords(view.window()); });
}

void connectEntries(const CommandSet &commands, ManualView &view)
{
    using outline::Way;
    outline::OutlinePane &outline = view.outline();
    on(commands, view, Command::AddPart, [&outline] { outline.add(model::EntryKind::Part); });
    on(commands, view, Command::AddModule, [&outline] { outline.add(model::EntryKind::Module); });
    on(commands, view, Command::AddPractice, [&outline] { outline.add(model::EntryKind::Practice); });
    on(commands, view, Command::RenameEntry, [&outline] { outline.rename(); });
    on(commands, view, Command::DeleteEntry, [&outline] { outline.remove(); });
    for (const auto &[command, way] : {std::pair(Command::EntryUp, Way::Up), std::pair(Command::EntryDown, Way::Down),
                                       std::pair(Command::EntryIn, Way::In), std::pair(Command::EntryOut, Way::Out)}) {
        on(commands, view, command, [&outline, way = way] { outline.move(way); });
        // The same keys change the level of a list in the text, so here they belong to the outline.
        commands[command]->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        outline.addAction(commands[command]);
    }
}

} // namespace

void connectViewCommands(const CommandSet &commands, ManualView &view)
{
    connectSides(commands, view);
    connectText(commands, view);
    connectWhereReading(commands, view);
    connectWriting(commands, view);
    connectEntries(commands, view);
}

} // namespace ui::window
