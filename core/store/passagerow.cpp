// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/passagerow.h"

#include <array>

namespace store {

using namespace Qt::StringLiterals;

namespace {

// In the order of the enumerators.
const std::array<QString, 11> passageKinds{u"heading"_s, u"paragraph"_s, u"bullet"_s, u"numbered"_s, u"quote"_s,
                                           u"box"_s,     u"picture"_s,   u"table"_s,  u"code"_s,     u"cell"_s,
                                           u"shown"_s};
const std::array<QString, 5> pairingKinds{u"translated"_s, u"checked"_s, u"meaning_unchanged"_s, u"adapted"_s,
                                          u"taken_in"_s};

template<typename Enum, size_t count>
Enum find(const std::array<QString, count> &words, auto word, Enum otherwise)
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

model::PassageKind passageKindFor(QLatin1StringView word)
{
    return find(passageKinds, word, model::PassageKind::Paragraph);
}

bool saysMore(const model::PassageHeader &header)
{
    model::PassageHeader plain; // with all that the columns hold, and nothing else
    plain.code = header.code;
    plain.kind = header.kind;
    plain.entry = header.entry;
    plain.parent = header.parent;
    plain.position = header.position;
    plain.level = header.level;
    return plain != header;
}

QString declarationOf(const model::Pairing &pairing)
{
    const QString at = pairing.at.isValid() ? QString::number(pairing.at.toMSecsSinceEpoch()) : u"-"_s;
    return pairingKinds[size_t(pairing.kind)] + u' ' + at + u' ' + pairing.by;
}

void setDeclaration(model::Pairing &pairing, const QString &declaration)
{
    const QStringView text(declaration);
    const qsizetype kindEnd = text.indexOf(u' ');
    const qsizetype timeEnd = text.indexOf(u' ', kindEnd + 1);
    if (kindEnd < 0 || timeEnd < 0)
        return;
    pairing.kind = find(pairingKinds, text.first(kindEnd), model::PairingKind::Checked);
    pairing.by = text.sliced(timeEnd + 1).toString();
    bool isTime = false;
    const qint64 at = text.sliced(kindEnd + 1, timeEnd - kindEnd - 1).toLongLong(&isTime);
    if (isTime)
        pairing.at = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
}

} // namespace store
