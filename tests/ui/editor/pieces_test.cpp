// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"
#include "ui/editor/heights.h"
#include "ui/editor/richtext.h"

#include <QTextCursor>
#include <QTextDocument>
#include <catch2/catch.hpp>
#include <cstdlib>

using namespace ui::editor;

TEST_CASE("The place of a row is the sum of what stands above it, whatever changes")
{
    std::srand(3);
    std::vector<float> plain(500);
    for (float &height : plain)
        height = float(10 + std::rand() % 90);
    Heights heights;
    heights.assign(plain);
    for (int change = 0; change < 200; ++change) {
        const int row = std::rand() % int(plain.size());
        if (change % 5 == 0) {
            const std::vector<float> fresh(size_t(std::rand() % 4), 33.0f);
            const int count = std::min(std::rand() % 3, int(plain.size()) - row);
            heights.splice(row, count, fresh);
            plain.insert(plain.erase(plain.begin() + row, plain.begin() + row + count), fresh.begin(), fresh.end());
        } else {
            heights.set(row, 25.0f);
            plain[size_t(row)] = 25.0f;
        }
    }
    double top = 0;
    REQUIRE(heights.size() == int(plain.size()));
    for (int row = 0; row < heights.size(); ++row) {
        REQUIRE(heights.top(row) == Approx(top));
        REQUIRE(heights.rowAt(top + 1) == row);
        top += double(plain[size_t(row)]);
    }
    CHECK(heights.total() == Approx(top));
    CHECK(heights.rowAt(1e12) == heights.size() - 1);
    CHECK(Heights().rowAt(0) == -1);
}

TEST_CASE("Mark-up survives being shown in a text widget")
{
    for (const char16_t *markup : {u"simple", u"**gras** et *italique*", u"un [lien](https://example.org/) ici",
                                   u"avant^[une *note*] après", u"deux^[a]^[a] notes", u"`code` là", u"ligne\nsuivante",
                                   u"***tout***", u" bords "}) {
        const QList<text::Run> runs = text::parse(QString::fromUtf16(markup));
        QTextDocument document;
        QTextCursor cursor(&document);
        insert(cursor, runs, Ink{});
        INFO(QString::fromUtf16(markup).toStdString());
        CHECK(text::normalised(runsOf(document)) == runs);
        CHECK(document.blockCount() == 1);
        CHECK(document.characterCount() - 1 == text::shownLength(runs));
        CHECK(shown(runs, Ink{}).text.size() == text::shownLength(runs));
    }
}

TEST_CASE("Searching sees no accents and no capitals, and finds the place in the original")
{
    const QString original = QStringLiteral("L’Évaluation de l’ﬁn été");
    const auto found = text::occurrences(original, QStringLiteral("evaluation"));
    REQUIRE(found.size() == 1);
    CHECK(original.mid(found[0].start, found[0].length) == QStringLiteral("Évaluation"));
    CHECK(text::occurrences(original, QStringLiteral("fin")).size() == 1);
    CHECK(text::occurrences(original, QStringLiteral("l'e")).size() == 1);
    CHECK(text::occurrences(original, QString()).isEmpty());
}
