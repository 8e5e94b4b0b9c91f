// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/separated.h"

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString field)
{
    const bool needsQuotes = field.contains(u';') || field.contains(u'"') || field.contains(u'\n') || field.contains(u'\r');
    return needsQuotes ? QString(u'"' % field.replace(u"\""_s, u"\"\""_s) % u'"') : field;
}

} // namespace

QByteArray separatedValues(const QList<QStringList> &rows)
{
    QByteArray bytes("\xEF\xBB\xBF");
    for (QStringList fields : rows) {
        std::transform(fields.begin(), fields.end(), fields.begin(), quoted);
        bytes += fields.join(u';').toUtf8() + "\r\n";
    }
    return bytes;
}

} // namespace exchange
