// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "model/objectref.h"

#include <QHash>
#include <QString>

namespace ui::aid {

/// A comment that somebody began and has not kept yet.
struct Begun {
    QString text;
    model::CommentId answers; ///< what it answers; null: nothing
    bool operator==(const Begun &) const = default;
};

// They are the person's, not the manual's: kept in the profile by what they are about, so that they are there again when the
// manual is, whatever ended in between.

/// About this object; without text when there is none.
Begun begunAbout(const model::ObjectRef &object);
/// One without text is forgotten.
void keepBegun(const model::ObjectRef &object, const Begun &begun);
QHash<model::ObjectRef, Begun> allBegun();

} // namespace ui::aid
