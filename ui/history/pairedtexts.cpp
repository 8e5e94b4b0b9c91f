// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/pairedtexts.h"

#include "ui/history/passagestory.h"
#include "ui/language/findingtext.h"
#include "ui/language/wordtext.h"

#include <QCoreApplication>

namespace ui::history {

using base::Language;
using model::TextRef;
using shared::PairedWordings;

namespace {

struct PairedText {
    Q_DECLARE_TR_FUNCTIONS(PairedText)
};

/// Gathers what moved by text, in the order in which texts first come.
class Gathering final
{
public:
    Gathering(const model::Manual &manual, bool inEntry) : m_manual(manual), m_inEntry(inEntry) {}

    void add(const QString &key, const std::optional<TextRef> &ref, Language language, const QString &before, const QString &after)
    {
        if (!m_places.contains(key))
            open(key, ref);
        PairedWordings &wordings = m_texts.wordings[m_places[key]];
        const auto side = size_t(base::indexOf(language));
        wordings.before[side] = before;
        wordings.after[side] = after;
        wordings.moved[side] = true;
    }
    PairedTexts take() { return std::move(m_texts); }

private:
    QString nameOf(const std::optional<TextRef> &ref) const
    {
        if (!ref || !m_manual.contains(ref->object))
            return PairedText::tr("Deleted passage");
        return m_inEntry ? textName(*ref, m_manual) : language::placeText({ref->object, std::nullopt, ref->field}, m_manual);
    }
    void open(const QString &key, const std::optional<TextRef> &ref)
    {
        const model::Text *text = ref ? m_manual.text(*ref) : nullptr;
        PairedWordings wordings;
        wordings.name = nameOf(ref);
        wordings.moved = {false, false};
        for (size_t side = 0; text && side < 2; ++side)
            wordings.after[side] = text->wordings[side].text();
        if (text)
            wordings.actions.append({showAction, PairedText::tr("Show")});
        m_places.insert(key, m_texts.wordings.size());
        m_texts.wordings.append(wordings);
        m_texts.texts.append(text ? ref : std::nullopt);
    }

    const model::Manual &m_manual;
    const bool m_inEntry;
    QHash<QString, qsizetype> m_places;
    PairedTexts m_texts;
};

/// False: there are more.
template<typename Moved>
bool cut(QList<Moved> &moved)
{
    const bool isWhole = moved.size() <= mostMoved;
    moved.resize(std::min<qsizetype>(moved.size(), mostMoved));
    return isWhole;
}

QString keyOf(const TextRef &ref)
{
    return ref.object.id.toString() + u' ' + QString::number(int(ref.field));
}

void offerRestoring(PairedTexts &texts, const model::Manual &manual)
{
    for (qsizetype i = 0; i < texts.texts.size(); ++i) {
        const model::Text *now = texts.texts[i] ? manual.text(*texts.texts[i]) : nullptr;
        PairedWordings &wordings = texts.wordings[i];
        for (const Language language : base::bothLanguages) {
            const auto side = size_t(base::indexOf(language));
            if (now && wordings.moved[side] && !wordings.after[side].isEmpty() && now->wordings[side].text() != wordings.after[side])
                wordings.actions.append({restoreActions[side], PairedText::tr("Restore this text (%1)").arg(language::languageName(language))});
        }
    }
}

} // namespace

PairedTexts pairedTexts(QList<::history::Rewriting> rewritings, const model::Manual &manual, bool inEntry, bool mayRestore)
{
    const bool isWhole = cut(rewritings);
    Gathering gathering(manual, inEntry);
    for (const ::history::Rewriting &one : rewritings)
        gathering.add(keyOf(one.text), one.text, one.language, one.before, one.after);
    PairedTexts texts = gathering.take();
    texts.isWhole = isWhole;
    if (mayRestore)
        offerRestoring(texts, manual);
    return texts;
}

PairedTexts pairedTexts(QList<::history::TextDifference> differences, const model::Manual &manual)
{
    const bool isWhole = cut(differences);
    Gathering gathering(manual, true);
    for (const ::history::TextDifference &one : differences) {
        const std::optional<model::ObjectRef> object = manual.find(one.code);
        const auto ref = object ? std::optional(TextRef{*object, one.field}) : std::nullopt;
        gathering.add(one.code + u' ' + QString::number(int(one.field)), ref, one.language, one.before, one.after);
    }
    PairedTexts texts = gathering.take();
    texts.isWhole = isWhole;
    return texts;
}

void showTexts(const PairedTexts &texts, const QString &none, shared::PairedDifference &view)
{
    view.setTexts(texts.wordings, {language::capitalised(language::languageName(Language::French)), language::capitalised(language::languageName(Language::Dutch))},
                  none, texts.isWhole ? QString() : PairedText::tr("More texts moved than are listed here."));
}

} // namespace ui::history
