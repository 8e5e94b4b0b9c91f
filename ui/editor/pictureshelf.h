// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>

namespace edit {
class Workspace;
}

namespace ui::editor {

/// The pictures of the sheet, ready to be painted. Small ones are there at once; a large one is decoded in a worker, smaller than
/// it is, and its size is known meanwhile.
class PictureShelf final : public QObject
{
    Q_OBJECT

public:
    struct Shelved {
        QPixmap pixmap; ///< null: not yet, or it cannot be shown
        QSizeF size;
        bool isComing = false;
    };

    PictureShelf();

    /// Another manual's; null: none.
    void setWorkspace(edit::Workspace *workspace);
    Shelved of(const base::Hash &asset);

Q_SIGNALS:
    /// One more can be painted.
    void arrived();

private:
    void fetch(const base::Hash &asset, const QByteArray &bytes, const QSize &size);

    edit::Workspace *m_workspace = nullptr;
    QCache<base::Hash, Shelved> m_kept;
};

} // namespace ui::editor
