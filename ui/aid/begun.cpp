// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aid/begun.h"

#include "model/vocabulary.h"

#include <QSettings>

namespace ui::aid {

using namespace Qt::StringLiterals;

namespace {

const QString group = u"comments"_s;
const QString textKey = u"text"_s;
const QString kindKey = u"kind"_s;
const QString answersKey = u"answers"_s;

QString nameOf(const model::ObjectRef &object)
{
    return group + u'/' + object.id.toString();
}

/// What stands in the group the settings are in.
Begun readFrom(const QSettings &settings)
{
    return {settings.value(textKey).toString(), model::CommentId(base::Id::fromString(settings.value(answersKey).toString()))};
}

} // namespace

Begun begunAbout(const model::ObjectRef &object)
{
    QSettings settings;
    settings.beginGroup(nameOf(object));
    return readFrom(settings);
}

void keepBegun(const model::ObjectRef &object, const Begun &begun)
{
    QSettings settings;
    if (begun.text.trimmed().isEmpty())
        return settings.remove(nameOf(object));
    settings.beginGroup(nameOf(object));
    settings.setValue(kindKey, model::codeOf(object.kind));
    settings.setValue(textKey, begun.text);
    settings.setValue(answersKey, begun.answers.isNull() ? QString() : begun.answers.toString());
}

QHash<model::ObjectRef, Begun> allBegun()
{
    QHash<model::ObjectRef, Begun> all;
    QSettings settings;
    settings.beginGroup(group);
    for (const QString &id : settings.childGroups()) {
        settings.beginGroup(id);
        if (const auto kind = model::objectKindFrom(settings.value(kindKey).toString()))
            all.insert({*kind, base::Id::fromString(id)}, readFrom(settings));
        settings.endGroup();
    }
    return all;
}

} // namespace ui::aid
