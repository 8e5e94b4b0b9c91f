// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/crossreference.h"

#include "text/characters.h"

namespace compose {

namespace {

QString keyOf(Numbered kind)
{
    switch (kind) {
    case Numbered::Part: return QStringLiteral("part");
    case Numbered::Module: return QStringLiteral("module");
    case Numbered::Box: return QStringLiteral("box");
    case Numbered::Picture: return QStringLiteral("picture");
    case Numbered::Table: return QStringLiteral("table");
    }
    return {};
}

QString firstCapital(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

/// The words without a number at their end.
QStringView withoutNumber(QStringView text)
{
    qsizetype end = text.size();
    while (end > 0 && (text[end - 1].isDigit() || text[end - 1] == u'.'))
        --end;
    return end < text.size() && end > 0 && text[end - 1].isSpace() ? text.first(end).trimmed() : text;
}

/// The words without a page at their end, which was another one when they were written; all of them where none stands there.
QStringView withoutPage(QStringView text)
{
    const QStringView before = withoutNumber(text);
    if (before.size() == text.size())
        return text;
    for (const QStringView page : {u" p.", u" page", u" blz.", u" pagina", u" bladzijde"})
        if (before.endsWith(page, Qt::CaseInsensitive) || before.compare(page.sliced(1), Qt::CaseInsensitive) == 0)
            return before.chopped(std::min(page.size(), before.size()));
    return text;
}

bool endsWithWord(QStringView text, const QString &word)
{
    if (!text.endsWith(word, Qt::CaseInsensitive))
        return false;
    const qsizetype before = text.size() - word.size() - 1;
    return before < 0 || !text[before].isLetterOrNumber();
}

} // namespace

CrossReference crossReference(const QString &text, const Number *number, const Words &words, bool isBracketed)
{
    const auto aside = [isBracketed](const QString &what) {
        return isBracketed ? QString(u", " % what) : QString(u" (" % what % u')');
    };
    const QString page = words[u"page_reference"];
    if (const QStringView said = withoutPage(text); said.size() < text.size())
        return {said.toString(), u' ' % page};
    if (!number)
        return {text, aside(page)};
    const QString word = words[QString(u"word." % keyOf(number->kind))];
    const QStringView said = withoutNumber(text);
    if (endsWithWord(said, word))
        return {said.toString() % text::noBreakSpace % number->text, u", " % page};
    return {text, aside(word % text::noBreakSpace % number->text % u", " % page)};
}

QString labelOf(const Number &number, const Words &words)
{
    const QString word = words[QString(u"word." % keyOf(number.kind))];
    return firstCapital(word) % text::noBreakSpace % number.text;
}

} // namespace compose
