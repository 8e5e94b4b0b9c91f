// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlscript.h"

namespace store {

using namespace Qt::StringLiterals;

namespace {

enum class TokenKind { Word, Semicolon, Other, Space };

struct Token {
    TokenKind kind;
    QStringView text;
};

// One past the closing quote; a doubled quote stands for itself.
qsizetype endOfQuoted(QStringView script, qsizetype start, QChar close)
{
    for (qsizetype i = start + 1; i < script.size(); ++i) {
        if (script[i] != close)
            continue;
        if (close != u']' && i + 1 < script.size() && script[i + 1] == close)
            ++i;
        else
            return i + 1;
    }
    return script.size();
}

qsizetype endOfComment(QStringView script, qsizetype start)
{
    const bool line = script[start] == u'-';
    const qsizetype end = script.indexOf(line ? QStringView(u"\n") : QStringView(u"*/"), start + 2);
    return end < 0 ? script.size() : end + (line ? 1 : 2);
}

bool isWordPart(QChar letter)
{
    return letter.isLetterOrNumber() || letter == u'_';
}

Token nextToken(QStringView script, qsizetype at)
{
    const QChar first = script[at];
    const QStringView two = script.sliced(at, qMin<qsizetype>(2, script.size() - at));
    const auto token = [&](TokenKind kind, qsizetype end) { return Token{kind, script.sliced(at, end - at)}; };
    if (two == u"--" || two == u"/*")
        return token(TokenKind::Space, endOfComment(script, at));
    if (first == u'\'' || first == u'"' || first == u'`')
        return token(TokenKind::Other, endOfQuoted(script, at, first));
    if (first == u'[')
        return token(TokenKind::Other, endOfQuoted(script, at, u']'));
    if (first == u';')
        return token(TokenKind::Semicolon, at + 1);
    if (first.isSpace())
        return token(TokenKind::Space, at + 1);
    qsizetype end = at + 1;
    while (isWordPart(first) && end < script.size() && isWordPart(script[end]))
        ++end;
    return token(isWordPart(first) ? TokenKind::Word : TokenKind::Other, end);
}

/// Follows one statement and knows when it is over.
class StatementEnd final
{
public:
    bool isReachedBy(const Token &token)
    {
        if (token.kind == TokenKind::Space)
            return false;
        const QString word = token.kind == TokenKind::Word ? token.text.toString().toUpper() : QString();
        noteTrigger(word);
        const bool over = token.kind == TokenKind::Semicolon && (!m_trigger || m_endAfterSemicolon);
        m_endAfterSemicolon = m_afterSemicolon && word == u"END";
        m_afterSemicolon = token.kind == TokenKind::Semicolon;
        return over;
    }

private:
    void noteTrigger(const QString &word)
    {
        ++m_words;
        if (m_words == 1)
            m_create = word == u"CREATE";
        else if (m_create && (word == u"TEMP" || word == u"TEMPORARY") && m_words == 2)
            --m_words;
        else if (m_create && m_words == 2)
            m_trigger = word == u"TRIGGER";
    }

    int m_words = 0;
    bool m_create = false;
    bool m_trigger = false;
    bool m_afterSemicolon = false;
    bool m_endAfterSemicolon = false;
};

} // namespace

QStringList statementsOf(const QString &script)
{
    QStringList statements;
    StatementEnd end;
    qsizetype start = -1;
    const auto take = [&](qsizetype until) {
        if (start >= 0)
            statements.append(script.sliced(start, until - start).trimmed());
        start = -1;
        end = {};
    };
    for (qsizetype at = 0; at < script.size();) {
        const Token token = nextToken(script, at);
        if (start < 0 && token.kind != TokenKind::Space && token.kind != TokenKind::Semicolon)
            start = at;
        if (start >= 0 && end.isReachedBy(token))
            take(at);
        at += token.text.size();
    }
    take(script.size());
    return statements;
}

} // namespace store
