// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace ui::window {

/// A large flat button: icon, what it does, and a quiet line that says more.
class ChoiceButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChoiceButton(const QString &icon, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &detail);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QFont titleFont() const;

    QString m_icon;
    QString m_detail;
};

} // namespace ui::window
