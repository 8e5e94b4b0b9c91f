// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/words.h"

#include <QRegularExpression>
#include <QString>

namespace text {

/// What somebody looks for.
struct Sought {
    QString words;
    bool isWhole = false;      ///< whole words only
    bool isExact = false;      ///< capitals and accents count
    bool isExpression = false; ///< `words` are a regular expression of QRegularExpression; accents always count in one
    bool operator==(const Sought &) const = default;
};

/// Finds what is sought in plain text. May be used from several threads at once.
class Pattern final
{
public:
    /// Finds nothing.
    Pattern() = default;
    explicit Pattern(const Sought &sought);

    const Sought &sought() const { return m_sought; }
    /// Where an expression cannot be read on, in characters of its text; -1: it can.
    qsizetype faultAt() const { return m_faultAt; }
    bool findsNothing() const { return m_sought.words.isEmpty() || m_faultAt >= 0; }

    /// In order, none overlapping and none empty. An expression that would try for ever finds nothing in that text.
    QList<Stretch> in(QStringView plain) const;

    /// What stands in place of a find of `in(plain)`. In an expression $1 is what its first bracket found, $0 all of it and $$
    /// one $. Otherwise, unless capitals count, a replacement in small letters is capitalised as what it replaces.
    QString replacement(QStringView plain, const Stretch &find, const QString &with) const;

private:
    QList<Stretch> expressionIn(QStringView plain) const;
    QList<Stretch> wordsIn(QStringView plain) const;

    Sought m_sought;
    QString m_folded;
    QRegularExpression m_expression;
    qsizetype m_faultAt = -1;
};

} // namespace text
