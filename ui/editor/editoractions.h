// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>
#include <array>

namespace ui::editor {

/// Every action of the passage editor, for menus and tool bars. They fire while the editor has the focus, are enabled when
/// they make sense, and word themselves in the language of the interface.
class EditorActions final : public QObject
{
    Q_OBJECT

public:
    /// The actions are added to `editor`, which makes their shortcuts work in it.
    explicit EditorActions(QWidget *editor);

    QAction *cut;
    QAction *copy;
    QAction *paste;
    QAction *pastePlain;
    QAction *selectAll;

    QAction *bold;          ///< checkable
    QAction *italic;        ///< checkable
    QAction *link;
    QAction *footnote;
    QAction *inlineCode;    ///< checkable
    QAction *clearFormat;
    QAction *crossReference;
    QAction *citation;
    QAction *specialCharacter;
    QAction *noBreakSpace;
    QAction *showSpaces;    ///< checkable; remembered for the person
    QAction *typography;    ///< checkable: signs of the language as one types; remembered for the person

    std::array<QAction *, 4> headings;
    QAction *paragraph;
    QAction *bullet;
    QAction *numbered;
    QAction *quote;
    QAction *code;
    QAction *box;
    QAction *newPage;       ///< checkable: the heading begins a page
    std::array<QAction *, 3> languageUses; ///< by model::LanguageUse; checkable, one at a time
    QAction *deeper;
    QAction *shallower;

    QAction *insertTable;
    QAction *rowAbove;
    QAction *rowBelow;
    QAction *removeRow;
    QAction *rowUp;
    QAction *rowDown;
    QAction *columnLeft;    ///< a new one, left of the reader's
    QAction *columnRight;
    QAction *removeColumn;
    QAction *moveColumnLeft;
    QAction *moveColumnRight;
    QAction *tableHead;     ///< checkable
    QAction *removeTable;

    QAction *showHere;      ///< what is at home elsewhere
    QAction *goHome;        ///< to where what is shown here is at home

    QAction *insertPicture;
    QAction *replacePicture;
    QAction *pictureCredit;

    QAction *insertBelow;
    QAction *remove;
    QAction *moveUp;
    QAction *moveDown;

    QAction *nextWork;
    QAction *previousWork;
    QAction *inStepAndNext;
    QAction *meaningUnchanged;
    QAction *adapted;
    QAction *showMoved;

    /// Kinds a passage can have, as they stand in the menu; checkable, one at a time.
    QList<QAction *> kinds() const;
    /// What can be done to rows, columns and the whole table, group by group.
    QList<QList<QAction *>> ofTable() const;
    QList<QAction *> all() const { return m_all; }
    void retranslate();

private:
    void addKinds(QWidget *editor);
    void addFormats(QWidget *editor);
    void addInserts(QWidget *editor);
    void addTable(QWidget *editor);
    void retranslateInserts();
    QAction *addChecked(QWidget *editor, const char16_t *name, const QKeySequence &shortcut = {});
    QAction *add(QWidget *editor, const char16_t *name, const QKeySequence &shortcut = {});

    QList<QAction *> m_all;
};

} // namespace ui::editor
