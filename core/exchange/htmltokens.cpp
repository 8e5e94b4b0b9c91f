// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmltokens.h"

#include "exchange/htmlentities.h"

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

bool isNameUnit(QChar unit)
{
    return !unit.isSpace() && unit != u'>' && unit != u'/' && unit != u'=';
}

/// Elements whose content is no text.
bool isRaw(const QString &name)
{
    return name == "style"_L1 || name == "script"_L1 || name == "title"_L1 || name == "textarea"_L1;
}

} // namespace

QString withoutReferences(QStringView text)
{
    if (!text.contains(u'&'))
        return text.toString();
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'&') {
            plain += text[at];
            continue;
        }
        qsizetype end = at + 1;
        while (end < text.size() && end - at < 12 && (text[end].isLetterOrNumber() || text[end] == u'#'))
            ++end;
        const QString found = characterOf(text.sliced(at + 1, end - at - 1));
        if (found.isEmpty()) {
            plain += u'&';
            continue;
        }
        plain += found;
        at = end < text.size() && text[end] == u';' ? end : end - 1;
    }
    return plain;
}

bool HtmlTokens::next(HtmlToken &token)
{
    while (m_at < m_html.size()) {
        token = {};
        if (m_html[m_at] == u'<' && takeMarkup(token)) {
            if (!token.name.isEmpty())
                return true;
            continue;
        }
        qsizetype end = m_html.indexOf(u'<', m_at + 1);
        if (end < 0)
            end = m_html.size();
        token.text = withoutReferences(m_html.sliced(m_at, end - m_at));
        m_at = end;
        return true;
    }
    return false;
}

/// False when the '<' is only a character.
bool HtmlTokens::takeMarkup(HtmlToken &token)
{
    const QStringView rest = m_html.sliced(m_at + 1);
    if (rest.isEmpty())
        return false;
    if (rest.front() == u'!' || rest.front() == u'?')
        return takeDeclaration(token);
    const bool isEnd = rest.front() == u'/';
    const QChar first = isEnd && rest.size() > 1 ? rest[1] : rest.front();
    if (!first.isLetter())
        return false;
    m_at += isEnd ? 2 : 1;
    token.kind = isEnd ? HtmlKind::End : HtmlKind::Start;
    takeTag(token);
    if (token.kind == HtmlKind::Start && isRaw(token.name) && !token.isEmptyElement)
        skipRaw(token.name);
    return true;
}

/// Comments and declarations say nothing, but for Word's conditions around what is shown.
bool HtmlTokens::takeDeclaration(HtmlToken &token)
{
    const bool isComment = m_html.sliced(m_at).startsWith(u"<!--");
    const qsizetype from = m_at + (isComment ? 4 : 2);
    qsizetype end = isComment ? m_html.indexOf(u"-->", from) : m_html.indexOf(u'>', from);
    const QStringView inside = m_html.sliced(from, (end < 0 ? m_html.size() : end) - from).trimmed();
    m_at = end < 0 ? m_html.size() : end + (isComment ? 3 : 1);
    if (inside.size() < 60 && inside.startsWith(u'[') && inside.endsWith(u']')) {
        token.kind = HtmlKind::Condition;
        token.name = inside.sliced(1, inside.size() - 2).toString().toLower();
    }
    return true;
}

void HtmlTokens::takeTag(HtmlToken &token)
{
    const qsizetype from = m_at;
    while (m_at < m_html.size() && isNameUnit(m_html[m_at]))
        ++m_at;
    token.name = m_html.sliced(from, m_at - from).toString().toLower();
    takeAttributes(token);
}

void HtmlTokens::takeAttributes(HtmlToken &token)
{
    while (m_at < m_html.size() && m_html[m_at] != u'>') {
        token.isEmptyElement = m_html[m_at] == u'/';
        if (!isNameUnit(m_html[m_at])) {
            ++m_at;
            continue;
        }
        const qsizetype from = m_at;
        while (m_at < m_html.size() && isNameUnit(m_html[m_at]))
            ++m_at;
        const QString name = m_html.sliced(from, m_at - from).toString().toLower();
        while (m_at < m_html.size() && m_html[m_at].isSpace())
            ++m_at;
        const bool hasValue = m_at < m_html.size() && m_html[m_at] == u'=';
        if (hasValue)
            ++m_at;
        token.attributes.insert(name, hasValue ? takeValue() : QString());
    }
    ++m_at;
}

QString HtmlTokens::takeValue()
{
    while (m_at < m_html.size() && m_html[m_at].isSpace())
        ++m_at;
    if (m_at >= m_html.size())
        return {};
    const QChar quote = m_html[m_at];
    const bool isQuoted = quote == u'"' || quote == u'\'';
    const qsizetype from = isQuoted ? ++m_at : m_at;
    while (m_at < m_html.size() && (isQuoted ? m_html[m_at] != quote : !m_html[m_at].isSpace() && m_html[m_at] != u'>'))
        ++m_at;
    const QString value = withoutReferences(m_html.sliced(from, m_at - from));
    if (isQuoted)
        ++m_at;
    return value;
}

void HtmlTokens::skipRaw(const QString &name)
{
    const qsizetype end = m_html.indexOf(QString(u"</"_s + name), m_at, Qt::CaseInsensitive);
    m_at = end < 0 ? m_html.size() : end;
}

} // namespace exchange
