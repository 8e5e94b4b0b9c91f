// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlentities.h"

#include <QHash>
#include <QStringList>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

// HTML 4.01, chapter 24: those of Latin-1 in order of their codes, from U+00A0.
const QString latin = u"nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute "
                      "micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig "
                      "Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times "
                      "Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave "
                      "eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave "
                      "uacute ucirc uuml yacute thorn yuml"_s;

QHash<QString, QString> table()
{
    QHash<QString, QString> names{
        {u"quot"_s, u"\""_s},        {u"amp"_s, u"&"_s},          {u"lt"_s, u"<"_s},           {u"gt"_s, u">"_s},
        {u"apos"_s, u"'"_s},         {u"OElig"_s, u"Œ"_s},        {u"oelig"_s, u"œ"_s},        {u"Scaron"_s, u"Š"_s},
        {u"scaron"_s, u"š"_s},       {u"Yuml"_s, u"Ÿ"_s},         {u"fnof"_s, u"ƒ"_s},         {u"circ"_s, u"ˆ"_s},
        {u"tilde"_s, u"˜"_s},        {u"ensp"_s, u"\u2002"_s},    {u"emsp"_s, u"\u2003"_s},    {u"thinsp"_s, u"\u2009"_s},
        {u"zwnj"_s, u"\u200C"_s},    {u"zwj"_s, u"\u200D"_s},     {u"lrm"_s, u"\u200E"_s},     {u"rlm"_s, u"\u200F"_s},
        {u"ndash"_s, u"–"_s},        {u"mdash"_s, u"—"_s},        {u"lsquo"_s, u"‘"_s},        {u"rsquo"_s, u"’"_s},
        {u"sbquo"_s, u"‚"_s},        {u"ldquo"_s, u"“"_s},        {u"rdquo"_s, u"”"_s},        {u"bdquo"_s, u"„"_s},
        {u"dagger"_s, u"†"_s},       {u"Dagger"_s, u"‡"_s},       {u"bull"_s, u"•"_s},         {u"hellip"_s, u"…"_s},
        {u"permil"_s, u"‰"_s},       {u"prime"_s, u"′"_s},        {u"Prime"_s, u"″"_s},        {u"lsaquo"_s, u"‹"_s},
        {u"rsaquo"_s, u"›"_s},       {u"euro"_s, u"€"_s},         {u"trade"_s, u"™"_s},        {u"larr"_s, u"←"_s},
        {u"uarr"_s, u"↑"_s},         {u"rarr"_s, u"→"_s},         {u"darr"_s, u"↓"_s},         {u"harr"_s, u"↔"_s},
        {u"minus"_s, u"−"_s},        {u"asymp"_s, u"≈"_s},        {u"ne"_s, u"≠"_s},           {u"le"_s, u"≤"_s},
        {u"ge"_s, u"≥"_s},           {u"infin"_s, u"∞"_s},        {u"alpha"_s, u"α"_s},        {u"beta"_s, u"β"_s},
        {u"Omega"_s, u"Ω"_s},        {u"mu"_s, u"μ"_s},           {u"pi"_s, u"π"_s},           {u"Delta"_s, u"Δ"_s}};
    char16_t code = 0xA0;
    for (const QString &name : latin.split(u' '))
        names.insert(name, QString(QChar(code++)));
    return names;
}

QString numbered(QStringView digits)
{
    const bool isHex = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool ok = false;
    const uint code = isHex ? digits.sliced(1).toUInt(&ok, 16) : digits.toUInt(&ok, 10);
    if (!ok || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return {};
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

} // namespace

QString characterOf(QStringView reference)
{
    static const QHash<QString, QString> names = table();
    if (reference.startsWith(u'#'))
        return numbered(reference.sliced(1));
    return names.value(reference.toString());
}

} // namespace exchange
