// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake.h"

namespace model {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

bool isCode(const QString &code, int limit)
{
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_'
               || c == u'-';
    };
    return !code.isEmpty() && code.size() <= limit && std::all_of(code.cbegin(), code.cend(), isAllowed);
}

} // namespace

void Intake::refuse(ErrorKind kind, const JsonPath &path, const QStringList &details)
{
    if (!isRefused())
        refuse({kind, path.toString(), details});
}

void Intake::refuse(base::Error error)
{
    if (!isRefused())
        m_refusal = std::move(error);
}

void Intake::remark(FindingKind kind, const ObjectRef &object, const QString &detail)
{
    m_remarks.append({kind, {object, std::nullopt}, {detail}});
}

void Intake::enter(const QString &code, const ObjectRef &object, const JsonPath &path, int limit)
{
    if (isRefused())
        return;
    if (!isCode(code, limit))
        return refuse(ErrorKind::WrongValue, path, {code, u"[A-Za-z0-9._-]{1,64}"_s});
    if (const auto first = m_known.constFind(code); first != m_known.cend())
        return refuse(ErrorKind::DuplicateId, path, {code, first->place});
    m_known.insert(code, {object, path.toString()});
}

base::Id Intake::find(ObjectKind kind, const QString &code) const
{
    const auto found = m_known.constFind(code);
    return found != m_known.cend() && found->object.kind == kind ? found->object.id : base::Id();
}

std::optional<ObjectRef> Intake::find(const QString &code) const
{
    const auto known = m_known.constFind(code);
    return known == m_known.cend() ? std::nullopt : std::optional(known->object);
}

} // namespace model
