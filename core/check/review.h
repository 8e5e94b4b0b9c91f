// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"

#include <QDate>

namespace check {

/// Something that is to be looked at again.
struct Due {
    model::ObjectRef object; ///< an entry or a figure
    bool contact = false;    ///< an entry: only how to reach it
    QDate on;
    bool operator==(const Due &) const = default;
};

// When it is due next: on the day that was named, unless somebody found it still true since; then so many months after
// that day (model::ReviewHeader). A figure nobody named a day for: so many months after the day it is of. An invalid day:
// nobody has said anything yet.
QDate entryDue(const model::Manual &manual, const model::Entry &entry);
QDate contactDue(const model::Manual &manual, const model::Entry &entry);
QDate figureDue(const model::Manual &manual, const model::Figure &figure);

/// All that is due until that day, the earliest first.
QList<Due> dueUntil(const model::Manual &manual, const QDate &day);

/// What a signature on an entry is about: its texts, figures and facts; not who owns it, when it is reviewed, and how its
/// languages were declared to stand.
base::Hash signedContent(const model::Manual &manual, const model::Entry &entry);

enum class SignOffState : unsigned char { Missing, Outdated, Given };

/// One signature that an entry of its kind needs.
struct SignOffNeed {
    QString who; ///< as in model::ReviewHeader: "network", "lived", a role
    SignOffState state = SignOffState::Missing;
    bool operator==(const SignOffNeed &) const = default;
};
QList<SignOffNeed> signOffsOf(const model::Manual &manual, const model::Entry &entry);

/// As what somebody of that name speaks, whatever accepted spelling, accents and capitals; nothing when the register does not say,
/// or says it in two ways.
std::optional<model::SignOffRole> usualRole(const model::Manual &manual, const QString &name);

} // namespace check
