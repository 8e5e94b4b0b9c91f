// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

namespace exchange {

enum class HtmlKind : unsigned char {
    Text,
    Start,
    End,
    Condition, ///< Word's "if !supportLists" or "endif", in either of its spellings
};

struct HtmlToken {
    HtmlKind kind = HtmlKind::Text;
    QString name; ///< small letters: an element, or a condition
    QString text; ///< character references resolved
    QHash<QString, QString> attributes;
    bool isEmptyElement = false;
};

/// Cuts HTML as it comes from clipboards into tokens, whatever it looks like: comments, declarations and what word processors
/// hide in conditional comments are left out. Takes time in proportion to the text.
/// Source: HTML Living Standard, 13.2.5 (tokenization), in so far as clipboards need it.
class HtmlTokens final
{
public:
    explicit HtmlTokens(QStringView html) : m_html(html) {}

    bool next(HtmlToken &token);
    qsizetype position() const { return m_at; }

private:
    bool takeMarkup(HtmlToken &token);
    bool takeDeclaration(HtmlToken &token);
    void takeTag(HtmlToken &token);
    void takeAttributes(HtmlToken &token);
    QString takeValue();
    void skipRaw(const QString &name);

    QStringView m_html;
    qsizetype m_at = 0;
};

/// With "&eacute;", "&#233;" and "&#xE9;" resolved.
QString withoutReferences(QStringView text);

} // namespace exchange
