// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aid/termmarks.h"

#include "text/markup.h"
#include "ui/language/wordtext.h"

namespace ui::aid {

using base::Language;

namespace {

constexpr qsizetype longestMarked = 20'000; ///< characters

} // namespace

TermMarks::TermMarks(Glossary &glossary, QObject *parent) : MarkSource(parent), m_glossary(glossary)
{
    connect(&glossary, &Glossary::changed, this, [this] {
        m_known.clear();
        Q_EMIT changed({});
    });
}

const model::Wording *TermMarks::wordingOf(const model::TextRef &text, Language language) const
{
    const model::Text *found = m_glossary.workspace() ? m_glossary.workspace()->manual().text(text) : nullptr;
    const bool isMarked = found && text.field != model::Field::Attribution && found->in(language).text().size() <= longestMarked;
    return isMarked ? &found->in(language) : nullptr;
}

QList<check::TermPlace> TermMarks::placesIn(const model::Wording &wording, Language language)
{
    const QByteArray key = base::codeOf(language).toLatin1() + wording.hash().bytes();
    if (const QList<check::TermPlace> *known = m_known.object(key))
        return *known;
    const QList<check::TermPlace> places = m_glossary.placesIn(wording, language);
    m_known.insert(key, new QList<check::TermPlace>(places));
    return places;
}

QList<shared::Mark> TermMarks::marksIn(const model::TextRef &text, Language language)
{
    QList<shared::Mark> marks;
    if (const model::Wording *wording = wordingOf(text, language); wording && !m_glossary.terms().isEmpty())
        for (const check::TermPlace &place : placesIn(*wording, language))
            marks.append({int(place.stretch.start), int(place.stretch.length), shared::MarkKind::Term});
    return marks;
}

QString TermMarks::noteAt(const model::TextRef &text, Language language, int character)
{
    const model::Wording *wording = wordingOf(text, language);
    QStringList lines;
    for (const check::TermPlace &place : wording ? placesIn(*wording, language) : QList<check::TermPlace>()) {
        if (character < place.stretch.start || character >= place.stretch.end())
            continue;
        for (const int index : place.terms) {
            const model::Term &term = m_glossary.terms()[index];
            const QString counterpart = text::plain(term.term.in(base::other(language)).text());
            const QString definition = text::plain(term.definition.preferring(language));
            const QString shown = counterpart.isEmpty() ? tr("no term yet") : counterpart;
            lines.append(QStringLiteral("%1: %2").arg(language::languageSign(base::other(language)), shown));
            if (!definition.isEmpty())
                lines.append(definition);
        }
    }
    // Rich text, for Qt breaks its lines then.
    return lines.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace ui::aid
