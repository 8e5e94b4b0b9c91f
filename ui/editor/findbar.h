// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "edit/finding.h"
#include "ui/editor/finder.h"
#include "ui/shared/findbar.h"
#include "ui/shared/marks.h"

class QBoxLayout;
class QCheckBox;
class QPushButton;

namespace ui::shared {
class SoughtOptions;
}

namespace ui::editor {

class PassageEditor;

/// What the find bar found, as marks in the sheet.
class FoundMarks final : public shared::MarkSource
{
public:
    FoundMarks(Sheet &sheet, Finder &finder) : m_sheet(sheet), m_finder(finder) {}

    QList<shared::Mark> marksIn(const model::TextRef &text, base::Language language) override;

private:
    Sheet &m_sheet;
    Finder &m_finder;
};

/// Finds words in what the editor shows, in the languages it shows, and replaces them there: one by one, or all in one step.
class FindBar final : public shared::FindBar
{
    Q_OBJECT

public:
    FindBar(PassageEditor *editor, QWidget *parent = nullptr);

    /// Looks for what is selected in the editor.
    void start();
    /// The same, with the row to replace by.
    void startReplacing();
    /// The caret stays where it was found.
    void stop() override;
    /// "17 found" while counting goes on; what is wrong with an expression; how many were replaced.
    QString countText() const override;
    /// What takes the place of the words; empty while it is not asked for.
    QString replacement() const;

Q_SIGNALS:
    void refused(const base::Error &error);

protected:
    void search() override;
    void go(int by) override;
    QString fieldName() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildReplaceRow();
    /// Its parts beside one another where there is room, else one under the other.
    void layReplaceRow();
    void retranslateRow();
    void showWritable();
    text::Sought sought() const;
    std::optional<Finder::Match> matchHere() const;
    std::optional<edit::Find> findOf(const Finder::Match &match) const;
    void replaceHere();
    void replaceEverywhere();
    void replace(const QList<edit::Find> &finds);

    PassageEditor *m_editor;
    Finder m_finder;
    FoundMarks m_found;
    QTimer m_again;
    shared::SoughtOptions *m_options;
    QWidget *m_replaceRow;
    QBoxLayout *m_replaceParts;
    QLabel *m_withLabel;
    QLineEdit *m_with;
    QCheckBox *m_keep;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
    qsizetype m_replaced = 0; ///< just now
};

} // namespace ui::editor
