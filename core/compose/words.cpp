// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/words.h"

#include "base/resources.h"

namespace compose {

base::Result<Words> Words::load(base::Language language)
{
    const base::Result<QByteArray> bytes = base::readResource(u"words/" % base::codeOf(language) % u".txt");
    if (!bytes)
        return bytes.error();
    Words words;
    for (const QString &line : QString::fromUtf8(*bytes).split(u'\n')) {
        const qsizetype sign = line.indexOf(u'=');
        if (sign > 0 && !line.startsWith(u'#'))
            words.m_words.insert(line.left(sign).trimmed(), line.mid(sign + 1).trimmed());
    }
    return words;
}

QString Words::date(QDate date) const
{
    if (!date.isValid())
        return {};
    const QString day = date.day() == 1 ? (*this)[u"first_day"] : QString::number(date.day());
    const QString month = (*this)[QString(u"month." % QString::number(date.month()))];
    return (*this)[u"date"].arg(day, month, QString::number(date.year()));
}

} // namespace compose
