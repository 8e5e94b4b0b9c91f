// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/address.h"

namespace history {

using namespace Qt::StringLiterals;
using model::Facet;
using model::Field;
using model::Key;
using model::ObjectKind;

namespace {

const QStringList kinds{u"manual"_s,    u"entry"_s,   u"passage"_s, u"network"_s, u"principle"_s,
                        u"term"_s, u"reference"_s, u"picture"_s, u"figure"_s, u"layout"_s};
const QStringList fields{u"title"_s, u"subtitle"_s,   u"body"_s, u"attribution"_s, u"name"_s, u"summary"_s,
                         u"term"_s,  u"definition"_s, u"alt"_s,  u"label"_s,       u"unit"_s};

template<typename Enum>
std::optional<Enum> find(const QStringList &words, QStringView word)
{
    for (qsizetype i = 0; i < words.size(); ++i)
        if (words[i] == word)
            return Enum(i);
    return std::nullopt;
}

std::optional<Key> textKey(const model::ObjectRef &object, QStringView fieldWord, QStringView side)
{
    const std::optional<Field> field = fieldFrom(fieldWord);
    if (!field)
        return std::nullopt;
    if (side == u"pair")
        return model::pairingKey({object, *field});
    const std::optional<base::Language> language = base::languageFrom(side);
    return language ? std::optional(model::wordingKey({object, *field}, *language)) : std::nullopt;
}

} // namespace

QString codeOf(ObjectKind kind)
{
    return kinds[int(kind)];
}

QString codeOf(Field field)
{
    return fields[int(field)];
}

std::optional<ObjectKind> objectKindFrom(QStringView code)
{
    return find<ObjectKind>(kinds, code);
}

std::optional<Field> fieldFrom(QStringView code)
{
    return find<Field>(fields, code);
}

Address addressOf(const Key &key)
{
    Address address{codeOf(key.object.kind), key.object.id, {}};
    switch (key.facet) {
    case Facet::Header: address.facet = u"header"_s; break;
    case Facet::Wording: address.facet = codeOf(key.field) + u':' + base::codeOf(key.language); break;
    case Facet::Pairing: address.facet = codeOf(key.field) + u":pair"_s; break;
    }
    return address;
}

std::optional<Key> keyOf(const Address &address)
{
    const std::optional<ObjectKind> kind = objectKindFrom(address.kind);
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
