// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"

#include <QDialog>
#include <QHash>
#include <QTimer>
#include <atomic>
#include <memory>

class QDialogButtonBox;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace ui::exchange {

/// "French", "Dutch", "two columns".
QString keptName(::history::KeptLayout layout);

/// The published editions, newest first: what is known of each, how much room it takes, whether it is still to the letter what was
/// published, its PDFs; reading it, and comparing it with another.
class EditionsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit EditionsDialog(edit::Workspace &workspace, QWidget *parent = nullptr);
    ~EditionsDialog() override;

Q_SIGNALS:
    void exportAsked(const QString &number);
    void keptAsked(const QString &number, ::history::KeptLayout layout);
    void readAsked(const QString &number);
    /// `after` empty: the text as it stands now.
    void compareAsked(const QString &before, const QString &after);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectButtons();
    void retranslate();
    void fill();
    void verify(const QStringList &numbers);
    void take(const base::Result<QList<::history::Verdict>> &verdicts);
    void showChosen();
    void showKept();
    void compareChosen();
    int row() const;
    QString soundness(const QString &number) const;
    QString sizeOf(const QString &number) const;
    QStringList factsOf(const ::history::EditionLine &line) const;

    edit::Workspace &m_workspace;
    QList<::history::EditionLine> m_editions;
    QHash<QString, ::history::EditionSize> m_sizes;
    QHash<QString, ::history::Verdict> m_verdicts;
    QStringList m_verifying;
    base::CancelToken m_cancel;
    /// How far verifying is.
    struct Told {
        std::atomic<qsizetype> done{0};
        std::atomic<qsizetype> total{0};
    };
    std::shared_ptr<Told> m_told;
    QTimer m_timer;
    QLabel *m_hint;
    QTreeWidget *m_list;
    QProgressBar *m_progress;
    QLabel *m_details;
    QDialogButtonBox *m_buttons;
    QPushButton *m_read;
    QPushButton *m_compare;
    QPushButton *m_verify;
    QPushButton *m_verifyAll;
    QPushButton *m_export;
    QPushButton *m_kept;
    QMenu *m_keptMenu;
};

} // namespace ui::exchange
