// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/noveltytext.h"

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

QString noveltyNames(const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes) {
        QString name = code;
        for (int i = int(Novelty::New); i <= int(Novelty::Moved); ++i)
            if (::history::codeOf(Novelty(i)) == code)
                name = noveltyName(Novelty(i));
        names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace ui::language
