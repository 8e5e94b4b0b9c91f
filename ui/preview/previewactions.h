// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>
#include <array>

namespace ui::preview {

/// Which texts the pages show and how they stand to one another, as chosen for the preview.
enum class PageLayout : unsigned char { French, Dutch, Columns, Facing };
inline constexpr int pageLayoutCount = 4;

/// Every action of the preview, for its bar, its menu and the window's. They word themselves in the language of the interface,
/// with mnemonics.
class PreviewActions final : public QObject
{
    Q_OBJECT

public:
    explicit PreviewActions(QWidget *owner);

    QAction *find;
    QAction *goToPage;
    QAction *firstPage;
    QAction *previousPage;
    QAction *nextPage;
    QAction *lastPage;

    std::array<QAction *, 3> arrangements; ///< in the order of Arrangement; one is ticked
    QAction *fitWidth;                     ///< checkable
    QAction *fitPage;                      ///< checkable
    QAction *onPaper;                      ///< as large as printed
    QAction *larger;
    QAction *smaller;

    QAction *thumbnails; ///< checkable
    QAction *follow;     ///< checkable
    std::array<QAction *, pageLayoutCount> layouts; ///< in the order of PageLayout; one is ticked
    QAction *print;

    /// In the order of menus, in groups. Without the layouts, which have a menu of their own, and without printing, which
    /// the window has in its own.
    QList<QList<QAction *>> groups() const;
    QList<QAction *> all() const { return m_all; }
    /// False while no manual is open.
    void setAvailable(bool available);
    void retranslate();

private:
    QAction *add(QWidget *owner, const char16_t *name, const QString &icon, const QKeySequence &shortcut = {});

    QList<QAction *> m_all;
};

} // namespace ui::preview
