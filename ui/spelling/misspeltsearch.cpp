// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/misspeltsearch.h"

#include "check/dismissal.h"
#include "check/writtentexts.h"
#include "text/proofreader.h"

namespace ui::spelling {

using base::Language;

namespace {

/// Where the editor has the text; the registers have no place in it.
bool canBeOpened(const check::WrittenText &text)
{
    return text.place.object.kind == model::ObjectKind::Entry || text.place.object.kind == model::ObjectKind::Passage;
}

QList<check::WrittenText> openableTexts(const model::Manual &manual)
{
    QList<check::WrittenText> texts = check::writtenTexts(manual);
    texts.removeIf([](const check::WrittenText &text) { return !canBeOpened(text); });
    return texts;
}

class Search final
{
public:
    Search(const model::Manual &manual, const check::Spellings &spellings)
        : m_manual(manual), m_texts(openableTexts(manual)), m_order(manual.header().languages),
          m_readers{text::Proofreader(spellings[0]), text::Proofreader(spellings[1])}
    {}

    std::optional<edit::Caret> after(const std::optional<edit::Caret> &caret, const base::CancelToken &cancel)
    {
        const qsizetype count = 2 * m_texts.size();
        const qsizetype first = caret ? indexOf(*caret) : -1;
        if (first >= 0)
            if (const auto found = firstIn(first, std::max(caret->position, caret->anchor)))
                return found;
        for (qsizetype step = 1; step <= count && !cancel.isCancelled(); ++step)
            if (const auto found = firstIn((first + step + count) % count, -1))
                return found;
        return std::nullopt;
    }

private:
    /// Each text twice, in the order of the columns.
    qsizetype indexOf(const edit::Caret &caret) const
    {
        const auto here = std::find_if(m_texts.begin(), m_texts.end(),
                                       [&](const check::WrittenText &text) { return text.place == caret.text; });
        return here == m_texts.end() ? -1 : 2 * (here - m_texts.begin()) + (caret.language == m_order[0] ? 0 : 1);
    }

    std::optional<edit::Caret> firstIn(qsizetype index, int after)
    {
        const check::WrittenText &written = m_texts[index / 2];
        const Language language = m_order[size_t(index % 2)];
        const QString shown = text::shownProse(text::parse(written.text->in(language).text()));
        for (const text::Stretch &word : m_readers[size_t(base::indexOf(language))].misspelt(shown))
            if ((word.start > after || after < 0) && !isLeft(written, language, shown.mid(word.start, word.length)))
                return edit::Caret{written.place, language, int(word.end()), int(word.start)};
        return std::nullopt;
    }

    bool isLeft(const check::WrittenText &text, Language language, const QString &word) const
    {
        const model::Finding finding{model::FindingKind::UnknownWord, {text.place.object, language, text.place.field}, {word}};
        return !m_manual.dismissals().isEmpty() && check::isDismissed(finding, m_manual);
    }

    const model::Manual &m_manual;
    QList<check::WrittenText> m_texts;
    std::array<Language, 2> m_order;
    std::array<text::Proofreader, 2> m_readers;
};

} // namespace

std::optional<edit::Caret> nextMisspelt(const model::Manual &manual, const check::Spellings &spellings,
                                        const std::optional<edit::Caret> &after, const base::CancelToken &cancel)
{
    return Search(manual, spellings).after(after, cancel);
}

} // namespace ui::spelling
