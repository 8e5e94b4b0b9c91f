// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/examined.h"
#include "conformance/soundfiles.h"
#include "exchange/interchange.h"

#include <QFile>
#include <catch2/catch.hpp>

using namespace conformance;
using base::Language;
using compose::Layout;
using compose::Missing;

namespace {

struct Case {
    const char *name;
    QList<Language> languages;
    Layout layout;
    Missing missing;
};

const QList<Case> &cases()
{
    static const QList<Case> all{
        {"French", {Language::French}, Layout::Single, Missing::Placeholder},
        {"Dutch", {Language::Dutch}, Layout::Single, Missing::LeaveOut},
        {"columns", {Language::French, Language::Dutch}, Layout::Columns, Missing::Placeholder},
        {"columns, Dutch first", {Language::Dutch, Language::French}, Layout::Columns, Missing::OtherLanguage},
        {"facing", {Language::French, Language::Dutch}, Layout::Facing, Missing::OtherLanguage},
    };
    return all;
}

void checkConforming(const std::string &pdf)
{
    const Verdicts verdicts = examine(pdf);
    INFO(verdicts.text());
    CHECK(verdicts.broken().empty());
}

void checkEveryLayout(const model::Incoming &manual)
{
    for (const Case &each : cases()) {
        INFO(each.name);
        compose::Request request;
        request.languages = each.languages;
        request.layout = each.layout;
        request.missing = each.missing;
        checkConforming(printed(manual, request, false));
    }
}

} // namespace

TEST_CASE("The example conforms to PDF/UA-1 and PDF/A-2a in every layout and language")
{
    checkEveryLayout(exampleManual());
}

TEST_CASE("An excerpt conforms as the whole does")
{
    const model::Incoming example = exampleManual();
    for (const model::EntryId &entry : example.manual.readingOrder()) {
        compose::Request request;
        request.entries = {example.manual.entry(entry)->header.code};
        INFO(request.entries.first().toStdString());
        checkConforming(printed(example, request, false));
    }
}

TEST_CASE("With its source on board the example conforms to PDF/A-3a")
{
    checkConforming(printed(exampleManual(), {}, true));
}

TEST_CASE("The manual of participation conforms in every layout and language")
{
    const QString path = QStringLiteral(TEST_SOURCE_DIR "/../shared/data/participation/manual.json");
    if (!QFile::exists(path)) {
        WARN("the manual of participation is not on this machine");
        return;
    }
    const auto manual = exchange::readInterchange(path);
    REQUIRE(manual);
    checkEveryLayout(*manual);
}
