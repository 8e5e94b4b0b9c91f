// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A heading that was told to begin a page does, in every layout.
#include "manualbuilder.h"
#include "printed.h"

#include <catch2/catch.hpp>

using namespace compose;

namespace {

model::Manual manual(bool begins)
{
    support::ManualBuilder builder;
    builder.titled(QStringLiteral("Ensemble"), QStringLiteral("Samen"))
        .part(QStringLiteral("one"), QStringLiteral("Comprendre"), QStringLiteral("Begrijpen"))
        .module(QStringLiteral("m"), QStringLiteral("Les mots"), QStringLiteral("De woorden"))
        .paragraph(QStringLiteral("Un début."), QStringLiteral("Een begin."))
        .heading(QStringLiteral("Ensuite"), QStringLiteral("Daarna"))
        .called(QStringLiteral("h"))
        .paragraph(QStringLiteral("Une fin."), QStringLiteral("Een einde."));
    model::Manual made = builder.build();
    const model::PassageId heading(made.find(QStringLiteral("h"))->id);
    model::PassageHeader header = made.passage(heading)->header;
    header.newPage = begins;
    made.set(model::headerKey(model::ref(heading)), header);
    return made;
}

} // namespace

TEST_CASE("A heading that begins a page stands at the top of the one after, with what follows it")
{
    for (const Layout layout : {Layout::Single, Layout::Columns, Layout::Facing}) {
        const Document flowing = printed::composed(manual(false), printed::request(layout)).document;
        CHECK(printed::pageOf(flowing, QStringLiteral("Une fin.")) == printed::pageOf(flowing, QStringLiteral("Un début.")));
        const Document broken = printed::composed(manual(true), printed::request(layout)).document;
        const int before = printed::pageOf(broken, QStringLiteral("Un début."));
        const int after = printed::pageOf(broken, QStringLiteral("Une fin."));
        CHECK(after > before);
        bool isFirst = true;
        for (const printed::TextLine &line : printed::lines(broken, after))
            if (line.element != artefact && std::exchange(isFirst, false))
                CHECK(line.text.contains(QStringLiteral("Ensuite")));
    }
}
