// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/replacing.h"

#include "edit/rules.h"
#include "edit/writer.h"

namespace edit {

namespace {

using base::Language;
using base::Outcome;

constexpr qsizetype tellEvery = 100; // wordings

struct Wording {
    model::TextRef text;
    Language language = Language::French;
    QList<text::WordingFind> finds;
};

/// The finds of one wording together, in the order of their first.
QList<Wording> byWording(const QList<Find> &finds)
{
    QList<Wording> wordings;
    QHash<model::Key, qsizetype> index;
    for (const Find &find : finds) {
        const model::Key key = model::wordingKey(find.text, find.language);
        auto at = index.constFind(key);
        if (at == index.cend()) {
            at = index.insert(key, wordings.size());
            wordings.append({find.text, find.language, {}});
        }
        wordings[*at].finds.append(find.place);
    }
    return wordings;
}

bool isSettled(model::Step step)
{
    return step == model::Step::InStep || step == model::Step::Adapted;
}

model::PairingKind kindAfter(const model::Text &text)
{
    return text.step() == model::Step::Adapted ? model::PairingKind::Adapted : model::PairingKind::MeaningUnchanged;
}

/// One replacement in the whole manual.
class Replacement final
{
public:
    Replacement(const text::Sought &sought, const QString &with) : m_pattern(sought), m_with(with) {}

    Outcome run(Writer &writer, const Wording &wording)
    {
        const model::Text *text = writer.manual().text(wording.text);
        if (!text)
            return {};
        const QString before = text->in(wording.language).text();
        const QString after = text::replaced(before, m_pattern, wording.finds, m_with);
        if (after == before)
            return {};
        if (const Outcome fits = checkLength(after); !fits)
            return fits;
        if (isSettled(text->step()))
            m_settled.insert(wording.text, kindAfter(*text));
        writer.setText(wording.text, wording.language, after);
        return {};
    }

    void declare(Writer &writer, const KeepInStep &keep) const
    {
        for (auto pair = m_settled.cbegin(); pair != m_settled.cend(); ++pair) {
            const model::Text &text = *writer.manual().text(pair.key());
            if (!text.wordings[0].isMissing() && !text.wordings[1].isMissing())
                writer.setPairing(pair.key(), model::Pairing{{text.wordings[0].hash(), text.wordings[1].hash()}, pair.value(),
                                                             keep.author, keep.at});
        }
    }

private:
    const text::Pattern m_pattern;
    const QString m_with;
    QHash<model::TextRef, model::PairingKind> m_settled;
};

} // namespace

Edit replaceAll(const QList<Find> &finds, const text::Sought &sought, const QString &with, const std::optional<KeepInStep> &keep,
                const base::Progress &progress, const base::CancelToken &cancel)
{
    Edit edit;
    edit.reason = history::Reason::Replaced;
    edit.run = [=](Writer &writer) -> Outcome {
        const QList<Wording> wordings = byWording(finds);
        Replacement replacement(sought, with);
        for (qsizetype i = 0; i < wordings.size(); ++i) {
            if (cancel.isCancelled())
                return base::Error{base::ErrorKind::Cancelled, {}, {}};
            if (progress && i % tellEvery == 0)
                progress(i, wordings.size());
            if (const Outcome done = replacement.run(writer, wordings[i]); !done)
                return done;
        }
        if (keep)
            replacement.declare(writer, *keep);
        return {};
    };
    return edit;
}

} // namespace edit
