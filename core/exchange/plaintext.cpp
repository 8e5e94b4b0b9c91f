// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plaintext.h"

#include "exchange/foreignbuilder.h"
#include "exchange/sourcelines.h"

#include <QRegularExpression>

namespace exchange {

using namespace Qt::StringLiterals;
using model::PassageKind;

std::optional<ItemMark> itemMarkOf(QStringView line)
{
    // Bullets that are nothing else need no space behind them; signs and letters that are used otherwise too do.
    static const QRegularExpression bullet(
        u"^(?:([•▪‣◦►▶▸■□▫●○◆◇✓✔➢➤\\x{E000}-\\x{F8FF}])\\s*|([-–—*·o])\\s+)(?=\\S)"_s);
    static const QRegularExpression number(u"^(?:\\(?\\d{1,2}[.)]|\\(?[a-z]\\))\\s+(?=\\S)"_s);
    const QStringView head = line.first(std::min<qsizetype>(line.size(), 24));
    if (const auto match = bullet.match(head.toString()); match.hasMatch())
        return ItemMark{PassageKind::Bullet, head.front().unicode(), match.capturedLength()};
    if (const auto match = number.match(head.toString()); match.hasMatch())
        return ItemMark{PassageKind::Numbered, u'1', match.capturedLength()};
    return std::nullopt;
}

base::Result<ForeignText> readPlainText(const QString &plain, const base::CancelToken &cancel)
{
    ForeignBuilder builder(cancel);
    const QList<SourceLine> lines = linesOf(plain, {});
    for (const SourceLine &line : lines) {
        if (!builder.takesMore())
            break;
        QStringView text = line.in(plain);
        const auto mark = itemMarkOf(text);
        builder.begin(mark ? mark->kind : PassageKind::Paragraph);
        builder.add((mark ? text.sliced(mark->length) : text).toString());
        builder.end();
    }
    return finished(builder, cancel);
}

} // namespace exchange
