// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/finding.h"
#include "model/manual.h"

#include <QDialog>
#include <functional>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace ui::exchange {

class FindingList;

/// What a check or an import found. It stays open beside the window: following a line shows the place.
class FindingsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `title` is asked again when the language changes.
    FindingsDialog(std::function<QString()> title, const QList<model::Finding> &findings, const model::Manual &manual,
                   QWidget *parent = nullptr);

    /// What may be done in spite of them: a button that closes the dialog and does it.
    void offer(std::function<QString()> text, std::function<void()> act);

    /// The one who looks may let remarks stand: `letStand` keeps that, or says why it could not.
    void offerToLetStand(std::function<bool(const model::Finding &)> letStand);

Q_SIGNALS:
    void placeAsked(const model::Place &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void listGroups();
    void judgeChoice();
    void letChosenStand();

    std::function<QString()> m_title;
    std::function<QString()> m_offerText;
    std::function<bool(const model::Finding &)> m_letStand;
    QPushButton *m_offer = nullptr;
    QPushButton *m_stand = nullptr;
    QComboBox *m_groups;
    QLabel *m_summary;
    FindingList *m_list;
    QDialogButtonBox *m_buttons;
};

} // namespace ui::exchange
