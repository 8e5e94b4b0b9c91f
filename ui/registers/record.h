// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"
#include "model/manual.h"

namespace ui::registers {

/// The lists a manual keeps beside its texts.
enum class Register : unsigned char { Networks, Principles, Terms, References, People, Pictures };
inline constexpr std::array allRegisters{Register::Networks,   Register::Principles, Register::Terms,
                                         Register::References, Register::People,     Register::Pictures};

/// One object of a register, with all it says.
using Record = std::variant<model::Network, model::Principle, model::Term, model::Reference, model::Person, model::Picture>;

/// What a record can say. Name: what it is called; a reference its citation, a picture its description.
enum class Fact : unsigned char { Name, Text, Forms, Number, Url, PersonKind, Spellings, Network, Role, Credit, File };

/// How a fact is filled in: on a line, on several, one per line, as a number, by choosing; or it is only shown.
enum class Shape : unsigned char { Line, Text, List, Number, Choice, Shown };

/// A row of the form of a register.
struct FormRow {
    Fact fact;
    Shape shape;
    bool isBilingual; ///< once for each language
};
QList<FormRow> rowsOf(Register which);

std::optional<Register> registerOf(const model::ObjectRef &object);
qsizetype countOf(const model::Manual &manual, Register which);
QList<Record> recordsOf(const model::Manual &manual, Register which);
std::optional<Record> recordOf(const model::Manual &manual, const model::ObjectRef &object);
/// A new one, which is nowhere yet.
Record newRecord(Register which);
model::ObjectRef refOf(const Record &record);
/// Whether the fact can be said of this very one: an organisation speaks as nothing.
bool isAsked(const Record &record, Fact fact);

/// As it is typed; `language` matters for what is said in both. A list has a line for each.
QString read(const Record &record, Fact fact, base::Language language);
void write(Record &record, Fact fact, base::Language language, const QString &typed);

/// Adds it, or changes it where it stands.
edit::Edit changed(const Record &record);

} // namespace ui::registers
