// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/check.h"

#include "check/linkcheck.h"
#include "check/living.h"
#include "check/placeholders.h"
#include "model/sheet.h"

namespace check {

using namespace model;
using base::Language;

namespace {

class ManualCheck final
{
public:
    ManualCheck(const Manual &manual, const QDate &today) : m_manual(manual), m_today(today), m_links(manual)
    {}

    QList<Finding> run()
    {
        examineTitle(m_manual.title(), {});
        examine(m_manual.subtitle(), {}, m_manual.subtitle().step(), Field::Subtitle);
        for (const EntryId id : m_manual.readingOrder())
            examineEntry(*m_manual.entry(id));
        examineRegisters();
        return std::move(m_findings);
    }

private:
    void report(FindingKind kind, const ObjectRef &object, const QStringList &details = {},
                std::optional<Language> language = std::nullopt, std::optional<Field> field = std::nullopt)
    {
        m_findings.append({kind, {object, language, field}, details});
    }

    void examineEntry(const Entry &entry)
    {
        examineTitle(entry.title, ref(entry.id));
        for (const Figure &figure : entry.figures) {
            examine(figure.label, ref(figure.id));
            examine(figure.unit, ref(figure.id), figure.unit.step(), Field::Unit);
        }
        // The entry's title is the heading that its first one stands under.
        int level = 0;
        for (const Passage &passage : entry.passages)
            examinePassage(passage, level);
    }

    void examinePassage(const Passage &passage, int &level)
    {
        const PassageHeader &header = passage.header;
        examine(passage.text, ref(passage.id), stepOf(passage));
        examine(passage.attribution, ref(passage.id), stepOf(passage, Field::Attribution), Field::Attribution);
        if (header.kind == PassageKind::Heading) {
            if (header.level > level + 1)
                report(FindingKind::HeadingSkipped, ref(passage.id),
                       {QString::number(header.level), QString::number(level)});
            level = header.level;
        }
        if (header.kind == PassageKind::Picture)
            m_shownPictures.append({passage.id, header.picture});
    }

    void examineRegisters()
    {
        for (const Network &network : m_manual.networks())
            examine(network.name, ref(network.id));
        for (const Principle &principle : m_manual.principles()) {
            examine(principle.name, ref(principle.id));
            examine(principle.summary, ref(principle.id), principle.summary.step(), Field::Summary);
        }
        for (const Term &term : m_manual.terms()) {
            examine(term.term, ref(term.id));
            examine(term.definition, ref(term.id), term.definition.step(), Field::Definition);
        }
        examinePictures();
    }

    void examinePictures()
    {
        QSet<PictureId> known;
        for (const Picture &picture : m_manual.pictures())
            known.insert(picture.id);
        QSet<PictureId> shown;
        for (const auto &[passage, picture] : m_shownPictures) {
            if (!known.contains(picture))
                report(FindingKind::PictureMissing, ref(passage), {QString()});
            shown.insert(picture);
        }
        for (const Picture &picture : m_manual.pictures()) {
            if (shown.contains(picture.id))
                examinePicture(picture);
        }
    }

    void examinePicture(const Picture &picture)
    {
        if (picture.header.asset.isUnknown())
            report(FindingKind::PictureMissing, ref(picture.id), {picture.header.file});
        if (picture.alt.isEmpty())
            report(FindingKind::NoAltText, ref(picture.id));
        examine(picture.alt, ref(picture.id));
    }

    void examineTitle(const Text &title, const ObjectRef &object)
    {
        if (title.isEmpty())
            report(FindingKind::MissingTitle, object);
        examine(title, object);
    }

    void examine(const Text &text, const ObjectRef &object) { examine(text, object, text.step()); }

    /// `field`: which text of the object, where it is not its first.
    void examine(const Text &text, const ObjectRef &object, Step step, std::optional<Field> field = std::nullopt)
    {
        examineStep(text, object, step, field);
        for (const Language language : base::bothLanguages) {
            m_links.examine(text.in(language).text(), {object, language}, m_findings);
            if (const QString left = placeholderIn(text.in(language).text()); !left.isEmpty())
                report(FindingKind::PlaceholderLeft, object, {left}, language);
        }
    }

    void examineStep(const Text &text, const ObjectRef &object, Step step, std::optional<Field> field)
    {
        if (!needsWork(step))
            return;
        if (step == Step::Single) {
            const bool noFrench = text.in(Language::French).isMissing();
            return report(FindingKind::MissingWording, object, {},
                          noFrench ? Language::French : Language::Dutch, field);
        }
        std::optional<Language> behind;
        if (step != Step::BothMoved)
            behind = step == Step::FrenchAhead ? Language::Dutch : Language::French;
        report(FindingKind::WordingAhead, object, {codeOf(step)}, behind, field);
    }

    struct ShownPicture {
        PassageId passage;
        PictureId picture;
    };

    const Manual &m_manual;
    QDate m_today;
    LinkCheck m_links;
    QList<ShownPicture> m_shownPictures;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> check(const Manual &manual, const QDate &today)
{
    return ManualCheck(manual, today).run() + livingFindings(manual, today);
}

} // namespace check
