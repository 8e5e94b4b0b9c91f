// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "ui/history/pairedtexts.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QTreeWidget;

namespace ui::history {

/// Two editions side by side, or an edition and the text as it stands: which entries are new, updated, moved…, and of each what
/// moved in French and in Dutch, word by word.
class CompareWindow final : public QDialog
{
    Q_OBJECT

public:
    /// Begins with these two; `after` empty: the text as it stands.
    CompareWindow(edit::Workspace &workspace, const QString &before, const QString &after, QWidget *parent = nullptr);

Q_SIGNALS:
    void placeAsked(const model::TextRef &text, base::Language language);
    void refused(const base::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void retranslate();
    void fillChoices();
    void compare();
    void take(const QList<::history::EntryDifference> &differences);
    void nameEntries();
    void showSummary();
    void showChosen();
    QString withoutTexts(const ::history::EntryDifference &entry) const;
    QString choice(const QComboBox *box) const;

    edit::Workspace &m_workspace;
    QList<::history::EditionLine> m_editions; ///< newest first
    QList<::history::EntryDifference> m_differences;
    PairedTexts m_texts;
    int m_asked = 0;
    bool m_isComparing = false;
    QLabel *m_beforeLabel;
    QComboBox *m_before;
    QLabel *m_afterLabel;
    QComboBox *m_after;
    QLabel *m_summary;
    QTreeWidget *m_entries;
    shared::PairedDifference *m_moved;
    QDialogButtonBox *m_buttons;
};

} // namespace ui::history
