// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/address.h"

#include "model/vocabulary.h"

namespace history {

using namespace Qt::StringLiterals;
using model::Facet;
using model::Field;
using model::Key;
using model::ObjectKind;

namespace {

std::optional<Key> textKey(const model::ObjectRef &object, QStringView fieldWord, QStringView side)
{
    const std::optional<Field> field = model::fieldFrom(fieldWord);
    if (!field)
        return std::nullopt;
    if (side == u"pair")
        return model::pairingKey({object, *field});
    const std::optional<base::Language> language = base::languageFrom(side);
    return language ? std::optional(model::wordingKey({object, *field}, *language)) : std::nullopt;
}

} // namespace

Address addressOf(const Key &key)
{
    Address address{model::codeOf(key.object.kind), key.object.id, {}};
    switch (key.facet) {
    case Facet::Header: address.facet = u"header"_s; break;
    case Facet::Wording: address.facet = model::codeOf(key.field) + u':' + base::codeOf(key.language); break;
    case Facet::Pairing: address.facet = model::codeOf(key.field) + u":pair"_s; break;
    }
    return address;
}

std::optional<Key> keyOf(const Address &address)
{
    const std::optional<ObjectKind> kind = model::objectKindFrom(address.kind);
    if (!kind)
        return std::nullopt;
    const model::ObjectRef object{*kind, address.object};
    if (address.facet == u"header")
        return model::headerKey(object);
    const qsizetype colon = address.facet.indexOf(u':');
    if (colon < 0)
        return std::nullopt;
    return textKey(object, QStringView(address.facet).first(colon), QStringView(address.facet).sliced(colon + 1));
}

} // namespace history
