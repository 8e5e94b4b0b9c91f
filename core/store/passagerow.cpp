// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/passagerow.h"

#include <array>

namespace store {

using namespace Qt::StringLiterals;

namespace {

// In the order of the enumerators.
const std::array<QString, 10> passageKinds{u"heading"_s, u"paragraph"_s, u"bullet"_s, u"numbered"_s, u"quote"_s,
                                           u"box"_s,     u"picture"_s,   u"table"_s,  u"code"_s,     u"cell"_s};
const std::array<QString, 11> roles{QString(),     u"objective"_s, u"audience"_s, u"description"_s,
                                    u"tasks"_s,    u"roles"_s,     u"partners"_s, u"resources"_s,
                                    u"results"_s,  u"lessons"_s,   u"contact"_s};
const std::array<QString, 5> pairingKinds{u"translated"_s, u"checked"_s, u"meaning_unchanged"_s, u"adapted"_s,
                                          u"taken_in"_s};

template<typename Enum, size_t count>
Enum find(const std::array<QString, count> &words, const QString &word, Enum otherwise)
{
    for (size_t i = 0; i < count; ++i)
        if (words[i] == word)
            return Enum(i);
    return otherwise;
}

} // namespace

QString wordFor(model::PassageKind kind)
{
    return passageKinds[size_t(kind)];
}

QString wordFor(model::Role role)
{
    return roles[size_t(role)];
}

QString wordFor(model::PairingKind kind)
{
    return pairingKinds[size_t(kind)];
}

model::PassageKind passageKindFor(const QString &word)
{
    return find(passageKinds, word, model::PassageKind::Paragraph);
}

model::Role roleFor(const QString &word)
{
    return word.isEmpty() ? model::Role::None : find(roles, word, model::Role::None);
}

model::PairingKind pairingKindFor(const QString &word)
{
    return find(pairingKinds, word, model::PairingKind::Checked);
}

} // namespace store
