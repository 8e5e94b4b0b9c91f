// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/manualbuilder.h"
#include "ui/history/passagestory.h"
#include "ui/shared/difference.h"

#include <catch2/catch.hpp>

#include <QColor>

using namespace Qt::StringLiterals;
using namespace ui::history;
using ::history::Change;
using ::history::Version;

namespace {

const model::TextRef text = model::bodyOf(model::PassageId::create());

Version wording(const QString &name, const QString &words, const QStringList &parents)
{
    Version version;
    version.hash = base::Hash::of(name);
    version.key = model::wordingKey(text, base::Language::Dutch);
    if (!words.isEmpty())
        version.value = model::Wording(words);
    for (const QString &parent : parents)
        version.parents.append(base::Hash::of(parent));
    return version;
}

Change change(const Version &version)
{
    Change made;
    made.versions = {version};
    return made;
}

} // namespace

TEST_CASE("What stood before a change is what its author had seen, not what lies next in the list")
{
    const QList<Change> all{change(wording(u"c"_s, u"derde"_s, {u"a"_s})), change(wording(u"b"_s, u"tweede"_s, {u"a"_s})),
                            change(wording(u"a"_s, u"eerste"_s, {}))};
    CHECK(rewordingsOf(all[0], all) == QList{Rewording{text, base::Language::Dutch, u"eerste"_s, u"derde"_s}});
    CHECK(rewordingsOf(all[2], all) == QList{Rewording{text, base::Language::Dutch, {}, u"eerste"_s}});
}

TEST_CASE("A wording that was taken away shows what is gone")
{
    const QList<Change> all{change(wording(u"b"_s, {}, {u"a"_s})), change(wording(u"a"_s, u"weg"_s, {}))};
    CHECK(rewordingsOf(all[0], all) == QList{Rewording{text, base::Language::Dutch, u"weg"_s, {}}});
}

TEST_CASE("The difference marks words, and shows angle brackets as they were typed")
{
    const QString html = ui::shared::differenceAsHtml(u"een <b> twee"_s, u"een <b> drie"_s, {});
    CHECK(html.contains(u"&lt;b&gt;"_s));
    CHECK(html.contains(u">twee</s>"_s));
    CHECK(html.contains(u">drie</u>"_s));
}

TEST_CASE("A text is named by the passage it stands in, counted from one")
{
    const model::Manual manual =
        support::ManualBuilder().module(u"m"_s, u"M"_s, {}).paragraph(u"a"_s, {}).paragraph(u"b"_s, {}).called(u"second"_s).build();
    const model::PassageId second(manual.find(u"second"_s)->id);
    CHECK(textName(model::bodyOf(second), manual).endsWith(u" 2"_s));
    CHECK(textName(text, manual) == u"Deleted passage"_s);
}
