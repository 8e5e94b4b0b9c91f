// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QCheckBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace ui::sheet {

/// Who looks after an entry, when it is due, who found it still true, who signed it.
class ReviewForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewForm(QWidget *parent = nullptr);

    void show(const model::Manual &manual, const model::Entry &entry, const QString &author);

    /// Tells what is typed and was not told yet.
    void take();

Q_SIGNALS:
    void changed(const model::EntryHeader &header);
    void confirmed(const model::ConfirmationHeader &confirmation);
    void signedOff(const model::SignOffHeader &signOff);
    /// A signature that was given counts no more.
    void withdrawn(const model::SignOffId &signOff, const QString &by);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fillSignOffs(const model::Entry &entry);
    QString dueText(const QDate &day) const;
    void followSigner(const QString &name);
    void confirm(bool contact);
    void sign();
    void withdraw();
    void judge();
    model::SignOffId chosenSignOff() const;
    void retranslate();

    QLabel *m_ownerLabel;
    QLineEdit *m_owner;
    QLabel *m_byLabel;
    QCheckBox *m_hasDay;
    QDateEdit *m_day;
    QLabel *m_due;
    QPushButton *m_confirm;
    QLabel *m_contactDue;
    QPushButton *m_confirmContact;
    QTreeWidget *m_signOffs;
    QComboBox *m_role;
    QLineEdit *m_signer;
    QCheckBox *m_forNetwork;
    QPushButton *m_sign;
    QPushButton *m_withdraw;
    model::Manual m_manual;
    model::EntryId m_entry;
    QString m_author;
    bool m_isFilling = false;
};

} // namespace ui::sheet
