// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QPlainTextEdit>
#include <QStringList>
#include <array>

class QLabel;

namespace ui::exchange {

/// The words a manual wants broken in its own way, French and Dutch side by side: with a hyphen at each allowed break, between
/// spaces or commas or one a line.
class HyphenationFields final : public QWidget
{
    Q_OBJECT

public:
    explicit HyphenationFields(QWidget *parent = nullptr);

    void setWords(const std::array<QStringList, 2> &words);
    /// As they were given, when nobody changed anything; else each once, in the order they stand in.
    std::array<QStringList, 2> words() const;
    /// All of them can be broken so; otherwise the first that cannot is named under the fields.
    bool isAcceptable() const { return m_wrong.isEmpty(); }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void check();
    void retranslate();

    std::array<QStringList, 2> m_given;
    std::array<QPlainTextEdit *, 2> m_fields{};
    std::array<QLabel *, 2> m_labels{};
    QLabel *m_remark;
    QString m_wrong; ///< the first word that cannot be broken so
};

} // namespace ui::exchange
