// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/passagestory.h"

#include "text/markup.h"
#include "ui/language/datetext.h"

#include <QColor>
#include <QCoreApplication>
#include <algorithm>

namespace ui::history {

using ::history::Change;
using ::history::Version;

namespace {

struct StoryText {
    Q_DECLARE_TR_FUNCTIONS(StoryText)
};

QString textIn(const model::Value &value)
{
    const auto *wording = std::get_if<model::Wording>(&value);
    return wording ? wording->text() : QString();
}

const Version *versionWith(const base::Hash &hash, const model::Key &key, const QList<Change> &all)
{
    for (const Change &change : all)
        for (const Version &version : change.versions)
            if (version.hash == hash && version.key == key)
                return &version;
    return nullptr;
}

QString textBefore(const Version &version, const QList<Change> &all)
{
    for (const base::Hash &parent : version.parents)
        if (const Version *before = versionWith(parent, version.key, all))
            return textIn(before->value);
    return {};
}

} // namespace

QList<Rewording> rewordingsOf(const Change &change, const QList<Change> &all)
{
    QList<Rewording> found;
    for (const Version &version : change.versions)
        if (version.key.facet == model::Facet::Wording)
            found.append({model::textOf(version.key), version.key.language, textBefore(version, all), textIn(version.value)});
    return found;
}

QString textName(const model::TextRef &text, const model::Manual &manual)
{
    if (text.object.kind == model::ObjectKind::Entry || text.object.kind == model::ObjectKind::Manual)
        return text.field == model::Field::Subtitle ? StoryText::tr("Subtitle") : StoryText::tr("Title");
    if (text.object.kind != model::ObjectKind::Passage)
        return StoryText::tr("Figure");
    const model::PassageId id(text.object.id);
    const model::Entry *entry = manual.entry(manual.entryOf(id));
    if (!entry)
        return StoryText::tr("Deleted passage");
    const auto at = std::find_if(entry->passages.begin(), entry->passages.end(),
                                 [id](const model::Passage &passage) { return passage.id == id; });
    const QString number = language::numberText(at - entry->passages.begin() + 1);
    return text.field == model::Field::Attribution ? StoryText::tr("Passage %1, who said it").arg(number)
                                                   : StoryText::tr("Passage %1").arg(number);
}

} // namespace ui::history
