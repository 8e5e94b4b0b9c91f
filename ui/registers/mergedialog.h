// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/registers/record.h"
#include "ui/shared/latestwork.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QTreeView;

namespace ui::registers {

class RecordList;

/// Asks with which other of its register one becomes one, which of the two stays, and says what moves. Made for one question.
class MergeDialog final : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(const model::Manual &manual, const model::ObjectRef &one, QWidget *parent);

    model::ObjectRef goes() const;
    model::ObjectRef stays() const;

private:
    /// How often two are used.
    struct Counts {
        model::ObjectRef other;
        qsizetype one = 0;
        qsizetype another = 0;
    };
    void build();
    void choose();
    void judge();
    QString nameOf(const model::ObjectRef &object) const;
    /// What becomes of both, in sentences.
    QStringList consequences() const;
    QStringList takenOver() const;

    const model::Manual m_manual; ///< a snapshot
    const model::ObjectRef m_one;
    std::optional<model::ObjectRef> m_other;
    std::optional<Counts> m_counts;
    RecordList *m_model;
    QLineEdit *m_filter;
    QTreeView *m_list;
    QRadioButton *m_otherStays;
    QRadioButton *m_oneStays;
    QLabel *m_says;
    QDialogButtonBox *m_buttons;
    QPushButton *m_accept;
    shared::LatestWork<Counts> m_work; // last: it ends before what it tells
};

} // namespace ui::registers
