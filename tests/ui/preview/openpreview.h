// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "manualbuilder.h"
#include "ui/preview/pageview.h"
#include "ui/preview/previewpane.h"

#include <QTemporaryDir>

inline constexpr base::Language french = base::Language::French;
inline constexpr base::Language dutch = base::Language::Dutch;

/// A part with a module of sixty numbered paragraphs, "p-1" to "p-60".
model::Incoming longModule();

/// A manual in a file and its preview in a window.
class OpenPreview final
{
public:
    explicit OpenPreview(const model::Incoming &incoming = longModule());
    ~OpenPreview();

    edit::Workspace &workspace() { return *m_workspace; }
    ui::preview::PreviewPane &pane() { return *m_pane; }
    ui::preview::PageView &view() { return *m_pane->view(); }
    const compose::Composition &pages() { return *view().composition(); }

    /// Waits until the pages show the manual as it is.
    void settle();
    /// And until their colophon does too.
    void catchUp();
    void choose(int layout);
    void write(const QString &passage, base::Language language, const QString &text);
    model::PassageId passage(const QString &code) const;
    /// All text of the pages, without spaces at line ends.
    QString text();
    /// What is said of the page that is read: "Page i (1 of 12)".
    QString state() const { return m_pane->view()->accessibleDescription(); }
    template<typename Widget>
    Widget *child(const QString &name) const { return m_pane->findChild<Widget *>(name); }
    /// Where the first line of a passage is in the view.
    QRect placeOf(const QString &passage, base::Language language);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<edit::Workspace> m_workspace;
    std::unique_ptr<ui::preview::PreviewPane> m_pane;
};
