// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/passagestory.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui::history {

/// One wording of a change: which text, in which language, what moved in it, and taking it up again.
class VersionCard final : public QFrame
{
    Q_OBJECT

public:
    VersionCard(const Rewording &rewording, const QString &name, bool isCurrent, bool mayRestore, QWidget *parent = nullptr);

Q_SIGNALS:
    void restoreAsked(const ui::history::Rewording &rewording);
    void placeAsked(const ui::history::Rewording &rewording);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void paintWords();

    Rewording m_rewording;
    QString m_name;
    bool m_isCurrent;
    QLabel *m_title;
    QLabel *m_words;
    QPushButton *m_go;
    QPushButton *m_restore;
};

} // namespace ui::history
