// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"

namespace compose {

enum class Numbered : unsigned char { Part, Module, Box, Picture, Table };

/// "3" of a box, "2.1" of a module.
struct Number {
    Numbered kind = Numbered::Part;
    QString text;
    bool operator==(const Number &) const = default;
};

/// The numbers that a manual's parts, modules, boxes, pictures and tables have: the same in both languages, in every
/// layout, and on a sheet that shows one module only. Boxes, pictures and tables count through the whole manual and have
/// a number when they have a title or caption; a module whose title brings its own ("A. …", "3. …") has none.
class Numbering final
{
public:
    Numbering() = default;
    explicit Numbering(const model::Manual &manual);

    /// Null: it has none.
    const Number *of(const model::ObjectRef &object) const;

private:
    class Walk;

    QHash<model::ObjectRef, Number> m_numbers;
};

/// True for "1. Comprendre", "B) Doen", "IV. Agir".
bool bringsOwnNumber(QStringView title);

} // namespace compose
