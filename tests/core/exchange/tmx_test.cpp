// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tmx.h"
#include "manualbuilder.h"

#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

QString written(const QTemporaryDir &folder, const QByteArray &bytes, const QString &name = u"memory.tmx"_s)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

QList<std::array<QString, 2>> textsOf(const QList<history::Pair> &pairs)
{
    QList<std::array<QString, 2>> texts;
    for (const history::Pair &pair : pairs)
        texts.append(pair.wordings);
    return texts;
}

QByteArray tmx(const QByteArray &body)
{
    return "<?xml version=\"1.0\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx version=\"1.4\"><header srclang=\"fr\"/><body>" + body
           + "</body></tmx>";
}

} // namespace

TEST_CASE("What is in step goes out as a translation memory and comes back with its mark-up")
{
    const std::array<QString, 2> texts{u"Un **mot *rare*** et [un lien](https://a.be/?x=1&y=2), `code`^[une *note*].\nSuite < & >"_s,
                                       u"Een **woord** en meer."_s};
    const model::Manual manual = support::ManualBuilder()
                                     .part(u"p"_s, u"Une"_s, u"Een"_s)
                                     .paragraph(texts[0], texts[1])
                                     .inStep()
                                     .paragraph(u"Adapté"_s, u"Aangepast"_s)
                                     .inStep(model::PairingKind::Adapted)
                                     .paragraph(u"Jamais comparé"_s, u"Nooit vergeleken"_s)
                                     .incoming()
                                     .manual;
    const QByteArray bytes = exchange::tmxOf(manual);
    CHECK(bytes.contains("version=\"1.4\""));
    CHECK(bytes.count("x-vademecum-pairing") == 1);
    const QTemporaryDir folder;
    const auto pairs = exchange::readTmx(written(folder, bytes));
    REQUIRE(pairs);
    CHECK(textsOf(*pairs) == QList<std::array<QString, 2>>{texts, {u"Adapté"_s, u"Aangepast"_s}});
    CHECK(pairs->first().file == u"memory.tmx"_s);
}

TEST_CASE("The memory of another program is read: its French and Dutch, without its codes")
{
    const QTemporaryDir folder;
    const auto pairs = exchange::readTmx(written(folder, tmx(
        "<tu><note>x</note><tuv xml:lang=\"FR-fr\"><seg>Un <bpt i=\"1\">{\\b </bpt>mot<ept i=\"1\">}</ept> <hi type=\"bold\">fort</hi></seg></tuv>"
        "<tuv lang=\"nl\"><prop type=\"p\">y</prop><seg>Een woord</seg></tuv><tuv xml:lang=\"en\"><seg>A word</seg></tuv></tu>"
        "<tu><tuv xml:lang=\"fr\"><seg>Seul</seg></tuv></tu>")));
    REQUIRE(pairs);
    CHECK(textsOf(*pairs) == QList<std::array<QString, 2>>{{u"Un mot **fort**"_s, u"Een woord"_s}});
}

TEST_CASE("What is no memory, or a broken one, is refused and says at which line")
{
    const QTemporaryDir folder;
    for (const QByteArray &bytes : {QByteArray(), QByteArray("{}"), QByteArray("<html/>"), tmx("<tu>").left(120),
                                    tmx("<tu><tuv xml:lang=\"fr\"><seg>a</tuv></tu>")}) {
        const auto refused = exchange::readTmx(written(folder, bytes));
        REQUIRE(!refused);
        CHECK(refused.error().kind == base::ErrorKind::WrongFormat);
        CHECK(refused.error().details.value(0) == u"tmx"_s);
    }
    CHECK(exchange::readTmx(folder.filePath(u"absent.tmx"_s)).error().kind == base::ErrorKind::NotFound);
}

TEST_CASE("An entity that grows without end stops the reading")
{
    const QTemporaryDir folder;
    QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE tmx [<!ENTITY a \"aaaaaaaaaa\">";
    for (char c = 'b'; c < 'k'; ++c)
        bomb += QByteArray("<!ENTITY ") + c + " \"" + QByteArray(QByteArray("&") + char(c - 1) + ";").repeated(10) + "\">";
    bomb += "]><tmx version=\"1.4\"><body><tu><tuv xml:lang=\"fr\"><seg>&j;</seg></tuv></tu></body></tmx>";
    CHECK(!exchange::readTmx(written(folder, bomb)));
}

TEST_CASE("Memories are kept beside all manuals, and forgotten when asked")
{
    const QTemporaryDir folder;
    const QString kept = folder.filePath(u"memories"_s);
    const QByteArray one = tmx("<tu><tuv xml:lang=\"fr\"><seg>Un</seg></tuv><tuv xml:lang=\"nl\"><seg>Een</seg></tuv></tu>");
    const auto added = exchange::addMemory(written(folder, one, u"one.TMX"_s), kept);
    REQUIRE(added);
    CHECK(*added == 1);
    const auto refused = exchange::addMemory(written(folder, tmx("")), kept);
    REQUIRE(!refused);
    CHECK(refused.error().kind == base::ErrorKind::WrongValue);
    CHECK(exchange::memories(kept) == QStringList{u"one.tmx"_s});
    CHECK(exchange::rememberedPairs(kept).size() == 1);
    CHECK(exchange::forgetMemory(u"one.tmx"_s, kept));
    CHECK(exchange::rememberedPairs(kept).isEmpty());
    CHECK(!exchange::forgetMemory(u"one.tmx"_s, kept));
}
