// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/pattern.h"

#include <QToolButton>

namespace ui::shared {

/// How words are looked for: a button with a menu of choices; it says on its face how many are taken.
class SoughtOptions final : public QToolButton
{
    Q_OBJECT

public:
    explicit SoughtOptions(const QString &place, QWidget *parent = nullptr);

    text::Sought sought(const QString &words) const;
    bool isUsual() const;
    void choose(const text::Sought &sought);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QAction *add(const QString &name);

    QAction *m_whole;
    QAction *m_exact;
    QAction *m_expression;
};

/// What is wrong with an expression, as a sentence; empty when nothing is.
QString faultIn(const text::Pattern &pattern);

} // namespace ui::shared
