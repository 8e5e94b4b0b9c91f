// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui::aid {

/// One wording to be put in place: how sure it is, where it comes from, what it says. Enter takes it.
class OfferCard final : public QFrame
{
    Q_OBJECT

public:
    explicit OfferCard(QWidget *parent);

    struct Contents {
        QString head;    ///< plain
        QString wording; ///< plain
        QString source;  ///< rich text: how its source differs; empty: it does not
    };
    void show(const Contents &contents);

Q_SIGNALS:
    void taken();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QLabel *m_head;
    QLabel *m_wording;
    QLabel *m_source;
    QPushButton *m_insert;
};

} // namespace ui::aid
