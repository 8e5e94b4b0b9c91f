// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "ui/preview/backgroundcomposer.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QToolBar;

namespace ui::preview {

class PageView;

/// The manual as it will be printed, beside the text being written. It composes a snapshot in a worker, a moment after each
/// change and only while it is in sight, and keeps the reading place.
class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);
    ~PreviewPane() override;

    /// Follows the workspace's manual; null: nothing to show.
    void setSource(edit::Workspace *workspace);
    /// A manual as it stands, without a workspace: an old edition. Cheap to call often.
    void setManual(const model::Manual &manual, const compose::Assets &assets,
                   const compose::Imprint &imprint = {});

    /// Scrolls to the passage, when the pane is in sight.
    void showPassage(model::PassageId passage, base::Language language);
    void showEntry(model::EntryId entry, base::Language language);
    /// Asks for a printer and prints the pages that are shown.
    void print();
    bool canPrint() const;
    PageView *view() const { return m_view; }

Q_SIGNALS:
    void passageActivated(model::PassageId passage, base::Language language);
    void entryActivated(model::EntryId entry, base::Language language);
    void canPrintChanged(bool canPrint);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    void retranslate();
    void retranslateLayouts();
    void refresh();
    void takeSnapshot();
    void readAssets();
    compose::Request request() const;
    void showPages(const SharedComposition &composition);
    void showState();
    void activate(const model::ObjectRef &object, base::Language language);
    void layoutChosen();

    QPointer<edit::Workspace> m_workspace;
    model::Manual m_manual;
    compose::Assets m_assets;
    compose::Imprint m_imprint;
    bool m_hasManual = false;
    bool m_isStale = false;
    std::optional<base::Error> m_refusal;

    BackgroundComposer m_composer;
    PageView *m_view;
    QToolBar *m_bar;
    QComboBox *m_layouts;
    QLabel *m_state;
    QLabel *m_note;
    QAction *m_larger = nullptr;
    QAction *m_smaller = nullptr;
    QAction *m_fitWidth = nullptr;
    QAction *m_fitPage = nullptr;
    QAction *m_print = nullptr;
};

} // namespace ui::preview
