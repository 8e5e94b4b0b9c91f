// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "print/print.h"
#include "ui/preview/previewactions.h"

#include <QFutureWatcher>
#include <QPointer>

namespace ui::preview {

/// Where the preview's pages come from: the draft in a workspace as it stands, or a manual that was given. It asks for the pages
/// that an export asks for.
class PreviewSource final : public QObject
{
    Q_OBJECT

public:
    explicit PreviewSource(QObject *parent = nullptr);

    /// Follows the workspace's manual; null: there is none.
    void follow(edit::Workspace *workspace);
    void show(const model::Manual &manual, const compose::Assets &assets, const compose::Imprint &imprint);
    bool isFollowing() const { return m_workspace; }
    bool isEmpty() const { return !m_hasManual; }
    /// Takes the workspace's manual as it is now.
    void update();

    /// As last taken or given.
    const model::Manual &manual() const { return m_manual; }
    const compose::Assets &assets() const { return m_assets; }
    compose::Request request(PageLayout layout) const;
    /// Who wrote the draft is still being looked up.
    bool isCatchingUp() const { return m_isAsking; }

Q_SIGNALS:
    /// The workspace has something new.
    void changed();

private:
    using Authorship = base::Result<::history::Authorship>;

    void readAssets();
    void askAuthorship();
    void takeAuthorship();

    QPointer<edit::Workspace> m_workspace;
    QFutureWatcher<Authorship> m_authorship;
    bool m_isAsking = false; ///< until the answer is taken
    model::Manual m_manual;
    compose::Assets m_assets;
    compose::Imprint m_imprint;
    bool m_hasManual = false;
    bool m_mustReadAssets = false;
};

} // namespace ui::preview
