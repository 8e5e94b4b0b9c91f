// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/writing.h"

#include "check/correspondence.h"
#include "check/dismissal.h"
#include "check/eachtext.h"
#include "check/tidiness.h"
#include "text/languageguess.h"

namespace check {

using base::Language;
using model::Finding;
using model::FindingKind;

namespace {

class WritingCheck final
{
public:
    WritingCheck(const model::Manual &manual, const NameSpellings &names) : m_manual(manual), m_names(names) {}

    QList<Finding> of(const WrittenText &written)
    {
        m_place = written.place;
        const std::array<Reading, 2> readings{read(written.text->wordings[0].text()), read(written.text->wordings[1].text())};
        const bool areBothWritten = !readings[0].shown.isEmpty() && !readings[1].shown.isEmpty();
        const bool arePaired = areBothWritten && written.text->step() != model::Step::Adapted;
        m_findings = arePaired ? unlikeParts(m_place, readings) : QList<Finding>();
        for (const Language language : base::bothLanguages)
            if (!readings[size_t(base::indexOf(language))].shown.isEmpty())
                examine(readings[size_t(base::indexOf(language))], language, arePaired);
        return std::move(m_findings);
    }

private:
    void report(FindingKind kind, Language language, const QStringList &details)
    {
        m_findings.append({kind, {m_place.object, language, m_place.field}, details});
    }

    void examine(const Reading &reading, Language language, bool isPaired)
    {
        if (const QString code = text::foreignLanguageOf(reading.ownVoice, language); !code.isEmpty())
            report(FindingKind::WrongLanguage, language, {code});
        if (const QString around = doubleSpaceIn(reading.shown); !around.isEmpty())
            report(FindingKind::DoubleSpace, language, {around});
        if (isPaired && m_place.object.kind == model::ObjectKind::Passage)
            if (const QChar mark = missingEndMark(m_manual, model::PassageId(m_place.object.id), language); !mark.isNull())
                report(FindingKind::EndMarkMissing, language, {mark});
        for (const NameSpellings::Variant &variant : m_names.variantsIn(reading.shown))
            report(FindingKind::NameVaries, language, {variant.here, variant.elsewhere});
    }

    const model::Manual &m_manual;
    const NameSpellings &m_names;
    model::TextRef m_place;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> writingFindingsIn(const model::Manual &manual, const model::TextRef &place, const NameSpellings &names)
{
    const model::Text *text = manual.text(place);
    if (!text || !isProse(manual, place))
        return {};
    return WritingCheck(manual, names).of({place, text});
}

QList<Finding> writingFindings(const model::Manual &manual, const base::CancelToken &cancel)
{
    const QList<WrittenText> texts = writtenTexts(manual);
    const int threads = base::machineThreads();
    const NameSpellings names = NameSpellings::learn(texts, threads, cancel);
    std::vector<WritingCheck> checks(size_t(threads), WritingCheck(manual, names));
    const auto examine = [&checks](const WrittenText &written, int worker, QList<Finding> &found) {
        found += checks[size_t(worker)].of(written);
    };
    return standing(findingsIn(texts, threads, cancel, examine), manual);
}

} // namespace check
