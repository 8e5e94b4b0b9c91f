// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui::meetings {

/// How often each answer was given: a bar, its words before it and its number behind it. Told to who cannot see it as a sentence.
class ResultChart final : public QWidget
{
    Q_OBJECT

public:
    struct Bar {
        QString words;
        int count = 0;
        bool operator==(const Bar &) const = default;
    };

    explicit ResultChart(QWidget *parent);

    /// A full bar is all of `answered`. `summary`: what is said of all of them, told before the numbers.
    void show(const QList<Bar> &bars, int answered, const QString &summary);
    using QWidget::show;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;
    int wordsWidth() const;
    void paintBar(QPainter &painter, const Bar &bar, int top, int most) const;

    QList<Bar> m_bars;
    int m_answered = 0;
};

} // namespace ui::meetings
