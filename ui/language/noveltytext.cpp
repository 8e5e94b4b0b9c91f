// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/noveltytext.h"

#include "text/markup.h"
#include "ui/language/findingtext.h"

#include <QCoreApplication>

namespace ui::language {

using ::history::Novelty;

namespace {

struct NoveltyText {
    Q_DECLARE_TR_FUNCTIONS(NoveltyText)
};

} // namespace

QString noveltyName(Novelty novelty)
{
    switch (novelty) {
    case Novelty::New: return NoveltyText::tr("new");
    case Novelty::Removed: return NoveltyText::tr("removed");
    case Novelty::Ended: return NoveltyText::tr("ended");
    case Novelty::Updated: return NoveltyText::tr("updated");
    case Novelty::DataRefreshed: return NoveltyText::tr("data refreshed");
    case Novelty::Moved: return NoveltyText::tr("moved");
    }
    return {};
}

QString titleText(const std::array<QString, 2> &title)
{
    const auto own = size_t(base::indexOf(readersLanguage()));
    return text::plain(title[own].isEmpty() ? title[1 - own] : title[own]);
}

QString noveltyNames(const QList<Novelty> &novelties)
{
    QStringList names;
    for (const Novelty novelty : novelties)
        names.append(noveltyName(novelty));
    return names.join(QStringLiteral(", "));
}

QString noveltyNames(const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes) {
        const std::optional<Novelty> known = ::history::noveltyFrom(code);
        names.append(known ? noveltyName(*known) : code);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace ui::language
