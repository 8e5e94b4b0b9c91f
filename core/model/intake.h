// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "model/finding.h"
#include "model/jsonpath.h"

#include <QHash>
#include <optional>

namespace model {

/// What gathers while a manual is read from JSON: the first refusal, the remarks, and every id with its place. Reading goes
/// on in vain after a refusal until the next loop asks `isRefused`; only the first one is kept.
class Intake final
{
public:
    bool isRefused() const { return m_refusal.has_value(); }
    const base::Error &refusal() const { return *m_refusal; }
    void refuse(base::ErrorKind kind, const JsonPath &path, const QStringList &details);
    void refuse(base::Error error);

    void remark(FindingKind kind, const ObjectRef &object, const QString &detail);
    const QList<Finding> &remarks() const { return m_remarks; }

    /// Takes note of an id of the file; refuses one that is malformed or stands twice. `path` is the id's.
    void enter(const QString &code, const ObjectRef &object, const JsonPath &path, int limit = 64);
    /// The object of this kind with this id, among those entered; null when it is nowhere.
    base::Id find(ObjectKind kind, const QString &code) const;
    /// Any object with this id, among those entered.
    std::optional<ObjectRef> find(const QString &code) const;

private:
    struct Known {
        ObjectRef object;
        QString place;
    };

    std::optional<base::Error> m_refusal;
    QList<Finding> m_remarks;
    QHash<QString, Known> m_known;
};

} // namespace model
