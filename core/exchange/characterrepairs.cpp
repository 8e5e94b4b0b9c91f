// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/extraction.h"

#include <QRegularExpression>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

/// What is looked for in each line, and what is put there instead.
struct Rule {
    RepairKind kind;
    Certainty certainty;
    QRegularExpression form;
    QString (*mend)(const Extraction &extraction, QStringView found);
    std::optional<base::Language> language = {}; ///< nothing: both
};

QString nothing(const Extraction &, QStringView) { return {}; }
QString oneSpace(const Extraction &, QStringView) { return u" "_s; }
QString apostrophe(const Extraction &, QStringView) { return u"’"_s; }
QString compatible(const Extraction &, QStringView found) { return found.toString().normalized(QString::NormalizationForm_KC); }
QString composed(const Extraction &, QStringView found) { return found.toString().normalized(QString::NormalizationForm_C); }

QString withoutSpaces(const Extraction &, QStringView found)
{
    return found.toString().remove(u' ');
}

/// "´e" as TeX writes it into a PDF.
QString accented(const Extraction &, QStringView found)
{
    static const QHash<char16_t, char16_t> marks{{u'´', u'\u0301'}, {u'`', u'\u0300'}, {u'¨', u'\u0308'}, {u'ˆ', u'\u0302'}, {u'¸', u'\u0327'}};
    return QString(QString(found.back()) + QChar(marks.value(found.front().unicode()))).normalized(QString::NormalizationForm_C);
}

const QList<Rule> &rules()
{
    using enum RepairKind;
    using enum Certainty;
    static const auto form = [](const QString &pattern) { return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption); };
    static const QList<Rule> all{
        {Ligature, Sure, form(u"[\\x{FB00}-\\x{FB06}]"_s), compatible},
        {SoftHyphen, Sure, form(u"\\x{AD}+(?=.)"_s), nothing},
        {Accent, Sure, form(u"\\p{L}\\p{Mn}+"_s), composed},
        {Accent, Likely, form(u"(?<![\\s(«])[´`¨ˆ][aeiouAEIOU]|[´ˆ][aeiouAEIOU]|¸[cC]"_s), accented},
        {Apostrophe, Sure, form(u"(?<=\\p{L})['´`](?=\\p{L})"_s), apostrophe},
        {SpacedWord, Likely, form(u"(?<![\\p{L}\\p{N}'’.])\\p{L}(?: \\p{L}){3,}(?![\\p{L}\\p{N}'’.])"_s), withoutSpaces},
        {Space, Sure, form(u"(?<=[\\p{L}\\p{N})»”’]) (?=[,.](?:\\s|$|\\p{Lu}))"_s), nothing},
        {Space, Sure, form(u"(?<=[\\p{L}\\p{N})”’]) (?=[;:!?](?:\\s|$))"_s), nothing, base::Language::Dutch},
        {Space, Sure, form(u"(?<=[(\\[]) +(?=\\S)|(?<=\\S) +(?=[)\\]])"_s), nothing},
        {DoubleSpace, Sure, form(u"(?<=\\S)[ \\t\\x{A0}]{2,}(?=\\S)"_s), oneSpace},
        {Space, Sure, form(u"(?<=“) +(?=\\S)|(?<=\\S) +(?=”)"_s), nothing},
        {Space, Likely, form(u"(?<=\\p{Ll}\\p{Ll}\\p{Ll}[.!?])(?=\\p{Lu}\\p{Ll})|(?<=\\p{Ll}\\p{Ll},)(?=\\p{L}\\p{L})"_s), oneSpace},
    };
    return all;
}

/// In mark-up: what a link leads to, and code.
QList<text::Stretch> untouchable(QStringView line)
{
    static const QRegularExpression form(u"\\]\\([^)]*\\)|`[^`]*`"_s);
    QList<text::Stretch> stretches;
    for (auto found = form.globalMatch(line.toString()); found.hasNext();) {
        const auto match = found.next();
        stretches.append({match.capturedStart(), match.capturedLength()});
    }
    return stretches;
}

bool isInside(const QList<text::Stretch> &stretches, qsizetype at)
{
    return std::any_of(stretches.begin(), stretches.end(), [at](const text::Stretch &stretch) { return at >= stretch.start && at <= stretch.end(); });
}

/// The stretch without spaces around a place.
QStringView around(QStringView line, qsizetype at)
{
    qsizetype from = at;
    while (from > 0 && !line[from - 1].isSpace())
        --from;
    return firstWord(line.sliced(from));
}

void applyRule(Extraction &extraction, const Rule &rule, qsizetype index, const QList<text::Stretch> &kept)
{
    const QStringView line = extraction.text(index);
    for (auto found = rule.form.globalMatch(line.toString()); found.hasNext();) {
        const auto match = found.next();
        if (isInside(kept, match.capturedStart()) || isAddress(around(line, match.capturedStart())))
            continue;
        const QString after = rule.mend(extraction, match.capturedView());
        if (after != match.capturedView())
            extraction.add(rule.kind, rule.certainty, {extraction.lines[index].start + match.capturedStart(), match.capturedLength()}, after);
    }
}

} // namespace

bool isAddress(QStringView word)
{
    return word.contains(u"://") || word.contains(u"www.") || (word.contains(u'@') && word.contains(u'.'));
}

void findCharacterRepairs(Extraction &extraction)
{
    for (qsizetype i = 0; i < extraction.lines.size() && !extraction.request.cancel.isCancelled(); ++i) {
        if (extraction.roles[i] == LineRole::Gone)
            continue;
        const QList<text::Stretch> kept = extraction.request.isMarkup ? untouchable(extraction.text(i)) : QList<text::Stretch>();
        for (const Rule &rule : rules())
            if (!rule.language || *rule.language == extraction.request.language)
                applyRule(extraction, rule, i, kept);
    }
}

} // namespace exchange
