// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;

namespace ui::sheet {

/// What a practice says of itself beside its texts. Each field is told as soon as it is left or chosen.
class FactsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit FactsForm(QWidget *parent = nullptr);

    void show(const model::Manual &manual, const model::Entry &entry);
    /// Tells what is typed and was not told yet.
    void take();

Q_SIGNALS:
    void changed(const model::EntryHeader &header);
    /// Of a fact (check::factsOfSheet): its network was asked and did not say; or that is taken back.
    void unsaidChanged(const QString &fact, bool isUnsaid);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLineEdit *addLine(const char *fact);
    QComboBox *addChoice(const char *fact);
    void addRow(const char *fact, QWidget *field);
    void fill();
    void fillChoices();
    void fillPrinciples(const QList<model::PrincipleId> &chosen);
    void retranslate();
    QString nameOf(const model::Text &name) const;
    /// What a field is chosen from.
    struct Choice {
        QString id;
        QString name;
        bool operator==(const Choice &) const = default;
    };
    void offer(QComboBox *box, const QList<Choice> &choices);

    /// A row of the form.
    struct Row {
        QString fact;
        QLabel *label;
        QWidget *field;
        QCheckBox *unsaid; ///< null: it cannot be left unsaid
    };
    QFormLayout *m_form;
    QList<Row> m_rows;
    QComboBox *m_network;
    QLineEdit *m_place;
    QComboBox *m_promoter;
    QLineEdit *m_since;
    QLineEdit *m_website;
    QLineEdit *m_contact;
    QComboBox *m_audience;
    QComboBox *m_lifecycle;
    QComboBox *m_successor;
    QListWidget *m_principles;
    model::Manual m_manual;
    model::EntryId m_entry;
    QHash<QComboBox *, QList<Choice>> m_offered; ///< made anew only when there is something else to choose: it may be thousands
    QList<Choice> m_offeredPrinciples;
    bool m_isFilling = false;
};

} // namespace ui::sheet
