// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ui::meetings {

/// One text in both languages side by side, on a line or on several. What was typed stays until it is taken.
class BilingualField final : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Line, Lines };
    BilingualField(const QString &name, Shape shape, QWidget *parent);

    void show(const model::Text &text);
    using QWidget::show;
    /// What is typed and was not taken is no longer wanted.
    void forget();
    /// `before` with what is typed in its place.
    model::Text typed(const model::Text &before) const;
    void setLanguages(const std::array<base::Language, 2> &languages);
    void setLabel(const QString &label);
    void setReadOnly(bool isReadOnly);
    void selectAll();

Q_SIGNALS:
    /// The reader is done with it for now.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Side {
        base::Language language;
        QLineEdit *line = nullptr;
        QPlainTextEdit *lines = nullptr;
        QString filled; ///< only what was typed since is the person's
        QWidget *widget() const;
        QString words() const;
        void put(const QString &words) const;
    };
    void addSide(Side &side, Shape shape);

    QString m_name;
    QLabel *m_label;
    std::array<Side, 2> m_sides;
};

} // namespace ui::meetings
