// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"

#include <QWidget>
#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

namespace ui::meetings {

class BilingualField;
class SittingsTable;
class TreatedEntries;

/// What a meeting is about, when and where it is, with whom. Each field is a step of its own as soon as it is left or chosen.
class PlanPage final : public QWidget
{
    Q_OBJECT

public:
    PlanPage(edit::Workspace &workspace, QWidget *parent);

    /// A null id: none.
    void setMeeting(model::MeetingId meeting);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void addFacts(QVBoxLayout *column);
    void connectParts();
    const model::Meeting *meeting() const;
    void follow(const edit::Changes &changes);
    void refresh();
    void fillFacts(const model::Meeting &meeting);
    void fillChoices();
    void fillEditions(const QString &taught);
    model::Meeting asked(const model::Meeting &standing) const;
    void takeFacts(model::MeetingHeader &header) const;
    void take();
    void withPeople(std::function<void(const QList<model::Participant> &)> act);
    void addSitting();
    void removeSitting(int row);
    void perform(const model::Meeting &meeting);
    void setWritable(bool isWritable);
    void retranslate();

    edit::Workspace &m_workspace;
    model::MeetingId m_meeting;
    QLabel *m_refusal;
    BilingualField *m_theme;
    std::array<QLabel *, 6> m_labels{};
    QComboBox *m_kind;
    QComboBox *m_status;
    SittingsTable *m_sittings;
    QLineEdit *m_place;
    QLineEdit *m_link;
    QLabel *m_languagesLabel;
    std::array<QCheckBox *, 2> m_languages{};
    QPlainTextEdit *m_trainers;
    QSpinBox *m_capacity;
    TreatedEntries *m_entries;
    QLabel *m_editionLabel;
    QComboBox *m_edition;
    BilingualField *m_material;
    BilingualField *m_followUp;
    BilingualField *m_exercise;
    QString m_filledTrainers;
    QString m_filledPlace;
    QString m_filledLink;
    bool m_isFilling = false;
};

} // namespace ui::meetings
