// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/packwords.h"

#include "ui/language/wordtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ui::meetings {

using namespace Qt::StringLiterals;
using model::PackPartKind;

namespace {

struct PackWords {
    Q_DECLARE_TR_FUNCTIONS(PackWords)
};

constexpr qsizetype longestName = 80; // characters: a path has room for the folder and the part

} // namespace

QString partName(PackPartKind kind)
{
    switch (kind) {
    case PackPartKind::Programme: return PackWords::tr("Programme");
    case PackPartKind::HandOut: return PackWords::tr("Hand-out");
    case PackPartKind::Attendance: return PackWords::tr("Attendance list");
    case PackPartKind::Badges: return PackWords::tr("Name badges");
    case PackPartKind::TableCards: return PackWords::tr("Table cards");
    case PackPartKind::Evaluation: return PackWords::tr("Evaluation form");
    case PackPartKind::Exercise: return PackWords::tr("Exercise or case");
    case PackPartKind::Certificate: return PackWords::tr("Certificate of attendance");
    case PackPartKind::DoorSign: return PackWords::tr("Door sign");
    }
    return {};
}

QString packLanguagesName(model::PackLanguages languages)
{
    switch (languages) {
    case model::PackLanguages::French: return language::capitalised(language::languageName(base::Language::French));
    case model::PackLanguages::Dutch: return language::capitalised(language::languageName(base::Language::Dutch));
    case model::PackLanguages::Columns: return PackWords::tr("Both, in columns");
    case model::PackLanguages::Facing: return PackWords::tr("Both, on facing pages");
    case model::PackLanguages::Own: return PackWords::tr("Each participant’s own");
    }
    return {};
}

QString packLanguagesSign(model::PackLanguages languages)
{
    const QString french = language::languageSign(base::Language::French);
    const QString dutch = language::languageSign(base::Language::Dutch);
    switch (languages) {
    case model::PackLanguages::French: return french;
    case model::PackLanguages::Dutch: return dutch;
    case model::PackLanguages::Columns:
    case model::PackLanguages::Facing: return french + u" + "_s + dutch;
    case model::PackLanguages::Own: return PackWords::tr("to each their own", "in which language something is printed");
    }
    return {};
}

QString extentName(model::Extent extent)
{
    switch (extent) {
    case model::Extent::Whole: return PackWords::tr("The whole text");
    case model::Extent::Summary: return PackWords::tr("A summary");
    case model::Extent::Fields: return PackWords::tr("Chosen fields of the sheets");
    }
    return {};
}

QString asFileName(const QString &words)
{
    static const QRegularExpression unfit(u"[/\\\\:*?\"<>|\\x{0}-\\x{1f}]+"_s);
    return QString(words).replace(unfit, u" "_s).simplified().left(longestName).trimmed();
}

} // namespace ui::meetings
