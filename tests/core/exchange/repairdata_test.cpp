// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/interchange.h"
#include "exchange/repair.h"
#include "text/markup.h"

#include <QDir>
#include <QFile>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using exchange::Certainty;

namespace {

const QString data = QStringLiteral(TEST_SOURCE_DIR "/../shared/data/");

QString evened(const QString &markup)
{
    return text::plain(markup).replace(QChar::Nbsp, u' ').simplified();
}

/// Every text of the manual that people made out of the two sources by hand.
QStringList wantedTexts(const model::Manual &manual)
{
    QStringList texts;
    for (const model::EntryId entry : manual.readingOrder())
        for (const model::Passage &passage : manual.entry(entry)->passages)
            for (const model::Wording &wording : passage.text.wordings)
                if (!wording.isMissing())
                    texts.append(evened(wording.text()));
    return texts;
}

struct Agreement {
    int whole = 0;  ///< texts that are one passage of what came out
    int inside = 0; ///< texts that stand in one passage, word for word
};

Agreement agreement(const QStringList &wanted, const QStringList &passages)
{
    const QString all = u'\n' + passages.join(u'\n') + u'\n';
    Agreement found;
    for (const QString &text : wanted) {
        found.whole += all.contains(QString(u'\n' + text + u'\n')) ? 1 : 0;
        found.inside += all.contains(text) ? 1 : 0;
    }
    return found;
}

/// Word for word: the people who cleaned the text left typewriter apostrophes as they were.
bool isDone(const exchange::Repair &repair)
{
    return repair.certainty != Certainty::Unsure && repair.kind != exchange::RepairKind::Apostrophe;
}

void addRepaired(const QString &source, QStringList &passages)
{
    const exchange::RepairRequest request{source};
    const QList<exchange::Repair> repairs = proposedRepairs(request);
    CHECK(looksExtracted(request, repairs));
    QSet<qsizetype> declined;
    for (qsizetype i = 0; i < repairs.size(); ++i)
        if (!isDone(repairs[i]))
            declined.insert(i);
    const auto text = repairedText(request, repairs, declined);
    for (const exchange::ForeignPassage &passage : text->passages)
        passages.append(evened(passage.markup));
}

} // namespace

TEST_CASE("Repairing the two source texts gives back what people made of them by hand")
{
    const auto read = exchange::readInterchange(data + u"participation/manual.json"_s);
    const QStringList names = QDir(data + u"raw"_s).entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    if (!read || names.isEmpty()) {
        WARN("The shared data is not here.");
        return;
    }
    const QStringList wanted = wantedTexts(read->manual);
    QStringList lines;
    QStringList passages;
    for (const QString &name : names) {
        QFile file(data + u"raw/"_s + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        for (const QString &line : source.split(u'\n'))
            lines.append(line.simplified());
        addRepaired(source, passages);
    }
    const Agreement before = agreement(wanted, lines);
    const Agreement after = agreement(wanted, passages);
    const auto share = [&](int count) { return 100.0 * count / double(wanted.size()); };
    WARN("Of " << wanted.size() << " texts stand word for word in one passage: as it came " << share(before.inside) << " %, repaired "
               << share(after.inside) << " %; are one passage: " << share(before.whole) << " %, repaired " << share(after.whole) << " %.");
    CHECK(share(after.inside) >= 95);
    CHECK(share(after.whole) >= 71);
}

TEST_CASE("The text that people cleaned by hand is not taken for pages")
{
    const auto read = exchange::readInterchange(data + u"participation/manual.json"_s);
    if (!read) {
        WARN("The shared data is not here.");
        return;
    }
    const exchange::RepairRequest request{wantedTexts(read->manual).join(u'\n')};
    CHECK_FALSE(looksExtracted(request, proposedRepairs(request)));
}
