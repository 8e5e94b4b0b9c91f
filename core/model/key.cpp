// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/key.h"

namespace model {

ObjectRef layoutRef()
{
    QByteArray bytes(16, '\0');
    bytes.back() = 1;
    return {ObjectKind::Layout, base::Id::fromBytes(bytes)};
}

QList<Field> fieldsOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Manual: return {Field::Title, Field::Subtitle};
    case ObjectKind::Entry: return {Field::Title};
    case ObjectKind::Passage: return {Field::Body, Field::Attribution};
    case ObjectKind::Network: return {Field::Name};
    case ObjectKind::Principle: return {Field::Name, Field::Summary};
    case ObjectKind::Term: return {Field::Term, Field::Definition};
    case ObjectKind::Reference: return {};
    case ObjectKind::Picture: return {Field::Alt};
    case ObjectKind::Figure: return {Field::Label, Field::Unit};
    case ObjectKind::Layout: return {};
    }
    return {};
}

} // namespace model
