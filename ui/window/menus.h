// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/commandset.h"

#include <QObject>
#include <QStringList>

class QAction;
class QMenu;
class QMenuBar;
class QToolBar;

namespace ui::editor {
class EditorActions;
class FilterActions;
}

namespace ui::preview {
class PreviewActions;
}

namespace ui::window {

/// Hangs the commands, the editor's and the preview's actions in the menu bar and keeps titles, mnemonics and the list of recent manuals right in the language
/// of the moment.
class Menus final : public QObject
{
    Q_OBJECT

public:
    Menus(const CommandSet &commands, const editor::EditorActions &editing, const editor::FilterActions &filters,
          const preview::PreviewActions &pages,
          QMenuBar *bar);

    void retranslate();
    void setRecent(const QStringList &files);
    /// A few commands for the mouse.
    void fill(QToolBar *toolBar) const;
    /// Everything that can be asked, with the path of menus it stands under.
    struct Listed {
        QAction *action;
        QString path;
    };
    QList<Listed> list() const;

Q_SIGNALS:
    void recentChosen(const QString &file);

private:
    struct Titled {
        QMenu *menu;
        const char *title;
    };
    QMenu *add(QMenu *parent, const char *title, const char *name);
    void put(QMenu *menu, const QList<QList<Command>> &groups);
    void putActions(QMenu *menu, const QList<QList<QAction *>> &groups);
    void drawIcons() const;
    void buildFile();
    void buildEdit();
    void buildView();
    void buildPages(QMenu *pages);
    void buildInsert();
    void buildFormat();
    void buildTools();
    void buildHelp();
    static void giveMnemonics(const QList<QAction *> &actions);

    const CommandSet &m_commands;
    const editor::EditorActions &m_editing;
    const editor::FilterActions &m_filters;
    const preview::PreviewActions &m_pages;
    QMenuBar *m_bar;
    QList<Titled> m_menus;
    QMenu *m_recent = nullptr;
};

} // namespace ui::window
