// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/position.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QStringView>

namespace model {

namespace {

// '.' is the lowest digit: it opens a run and never ends a key, so there is always room before every key.
constexpr QStringView digits = u".0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr int runLength = 5; // '.', two random digits, a counter of two digits

QChar randomDigit()
{
    return digits[1 + QRandomGenerator::global()->bounded(int(digits.size()) - 1)];
}

QString newRun(const QString &stem)
{
    return stem + u'.' + randomDigit() + randomDigit() + QStringLiteral("01");
}

bool endsInRun(const QString &key)
{
    return key.size() > runLength && key[key.size() - runLength] == u'.';
}

QString incremented(QString key)
{
    for (qsizetype i = key.size() - 1; i >= key.size() - 2; --i) {
        const qsizetype digit = digits.indexOf(key[i]);
        if (digit + 1 < digits.size()) {
            key[i] = digits[digit + 1];
            return key;
        }
        key[i] = digits[1];
    }
    return {}; // the run is full
}

bool fits(const QString &key, const QString &before, const QString &after)
{
    return !key.isEmpty() && key > before && (after.isEmpty() || key < after);
}

// The keys are fractions in base 63. Walks both until there is room for a digit between them.
QString midpoint(const QString &before, const QString &after)
{
    QString key;
    bool bounded = !after.isEmpty();
    for (qsizetype i = 0;; ++i) {
        const qsizetype low = i < before.size() ? digits.indexOf(before[i]) : 0;
        const qsizetype high = bounded && i < after.size() ? digits.indexOf(after[i]) : digits.size();
        if (high - low > 1)
            return key + digits[(low + high) / 2] + randomDigit() + randomDigit();
        key += digits[low];
        if (low < high)
            bounded = false;
    }
}

QString counter(qsizetype value, int width)
{
    QString text(width, digits[1]);
    for (int i = width - 1; i >= 0; --i, value /= digits.size() - 1)
        text[i] = digits[1 + value % (digits.size() - 1)];
    return text;
}

} // namespace

QString positionBetween(const QString &before, const QString &after)
{
    Q_ASSERT(before.isEmpty() || after.isEmpty() || before < after);
    if (endsInRun(before))
        if (const QString next = incremented(before); fits(next, before, after))
            return next;
    if (!before.isEmpty())
        if (const QString run = newRun(before); fits(run, before, after))
            return run;
    return midpoint(before, after);
}

QStringList positionsBetween(const QString &before, const QString &after, qsizetype count)
{
    if (count == 1)
        return {positionBetween(before, after)};
    const qsizetype base = digits.size() - 1;
    int width = 1;
    qsizetype room = base;
    for (; room <= count; room *= base)
        ++width;
    QString stem;
    if (!before.isEmpty() || !after.isEmpty())
        stem = positionBetween(before, after) + u'.';
    const qsizetype step = room / (count + 1);
    QStringList keys;
    keys.reserve(count);
    for (qsizetype i = 1; i <= count; ++i)
        keys.append(stem + counter(i * step, width));
    return keys;
}

} // namespace model
