// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/jsonpath.h"

namespace model {

using namespace Qt::StringLiterals;

QString pathStep(const QString &key)
{
    const auto isPlain = [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-'; };
    if (!key.isEmpty() && std::all_of(key.cbegin(), key.cend(), isPlain))
        return u'.' + key;
    return u"[\""_s + key + u"\"]"_s;
}

QString JsonPath::toString() const
{
    QString path;
    for (const JsonPath *step = this; step->m_before; step = step->m_before)
        path.prepend(step->m_index < 0 ? pathStep(step->m_name.toString()) : u'[' + QString::number(step->m_index) + u']');
    return path.startsWith(u'.') ? path.mid(1) : path;
}

} // namespace model
