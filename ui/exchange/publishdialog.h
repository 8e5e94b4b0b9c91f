// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/edition.h"
#include "model/finding.h"
#include "ui/exchange/layoutbutton.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ui::exchange {

class FindingList;

/// "2026.1", or the next after the newest edition: 2026.2, or 8 after 7.
QString proposedNumber(const QList<::history::EditionLine> &newestFirst, const QDate &today);

/// Asks for number and note of a new edition and shows what was found. A stopper forbids publishing; faults must be
/// accepted first.
class PublishDialog final : public QDialog
{
    Q_OBJECT

public:
    PublishDialog(const QString &number, const QStringList &taken, const QList<model::Finding> &findings,
                  const model::Manual &manual, LayoutButton::ChooseFile chooseFile = {}, QWidget *parent = nullptr);

    QString number() const;
    /// French, Dutch; the same when only one was written.
    std::array<QString, 2> notes() const;
    /// The faults that were accepted.
    QList<model::Finding> accepted() const;
    /// How the pages are to look from this edition on; nothing: as they do.
    std::optional<edit::LayoutChange> layout() const { return m_look->change(); }

Q_SIGNALS:
    void publishAsked(const QString &number, const std::array<QString, 2> &notes, const QList<model::Finding> &accepted);
    void placeAsked(const model::Place &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void retranslate();
    void allow();
    void showSummary();

    QStringList m_taken;
    QList<model::Finding> m_findings;
    QLabel *m_intro;
    QLabel *m_numberLabel;
    QLineEdit *m_number;
    std::array<QLabel *, 2> m_noteLabels{};
    std::array<QPlainTextEdit *, 2> m_notes{};
    QLabel *m_lookLabel;
    LayoutButton *m_look;
    QLabel *m_summary;
    FindingList *m_list;
    QCheckBox *m_accept;
    QDialogButtonBox *m_buttons;
};

} // namespace ui::exchange
