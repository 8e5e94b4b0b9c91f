// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/strictjson.h"
#include "model/canonicaljson.h"
#include "travelling.h"

#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

QByteArray everything()
{
    QFile file(dataFile(u"everything.json"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Replaces every value of the manual in turn by one of another type, and hands each result to `use`.
class TypeFlipper final
{
public:
    using Use = std::function<void(const QJsonObject &)>;

    TypeFlipper(const QJsonObject &manual, Use use) : m_use(std::move(use))
    {
        flip(manual, [this](const QJsonValue &whole) { m_use(whole.toObject()); });
    }

private:
    void flip(const QJsonValue &value, const std::function<void(const QJsonValue &)> &putBack)
    {
        for (const QJsonValue &other : {QJsonValue(u"text"_s), QJsonValue(-1), QJsonValue(true), QJsonValue(),
                                        QJsonValue(QJsonArray{1}), QJsonValue(QJsonObject{{u"x"_s, 1}})})
            if (other.type() != value.type())
                putBack(other);
        if (value.isObject())
            flipMembers(value.toObject(), putBack);
        if (value.isArray())
            flipItems(value.toArray(), putBack);
    }
    void flipMembers(const QJsonObject &object, const std::function<void(const QJsonValue &)> &putBack)
    {
        for (const QString &key : object.keys())
            flip(object[key], [&](const QJsonValue &changed) {
                QJsonObject copy = object;
                copy[key] = changed;
                putBack(copy);
            });
    }
    void flipItems(const QJsonArray &array, const std::function<void(const QJsonValue &)> &putBack)
    {
        for (qsizetype i = 0; i < array.size(); ++i)
            flip(array[i], [&](const QJsonValue &changed) {
                QJsonArray copy = array;
                copy[i] = changed;
                putBack(copy);
            });
    }

    Use m_use;
};

} // namespace

TEST_CASE("A file cut short anywhere is refused at its end")
{
    const QByteArray whole = everything().trimmed();
    for (qsizetype length = 0; length < whole.size(); length += 97) {
        const auto result = exchange::parseStrictly(whole.left(length));
        REQUIRE_FALSE(result);
        const bool isInsideCharacter = result.error().kind == base::ErrorKind::InvalidUtf8;
        CHECK((isInsideCharacter || result.error().details == QStringList{QString::number(length)}));
    }
}

TEST_CASE("A value of another type is refused with a place, or taken in and written again")
{
    const auto manual = exchange::parseStrictly(everything());
    REQUIRE(manual);
    int refused = 0;
    TypeFlipper(*manual, [&](const QJsonObject &changed) {
        const auto incoming = model::manualFromJson(changed);
        if (incoming) {
            CHECK(difference(changed, model::manualToJson(incoming->manual)).toStdString() == "");
            return;
        }
        ++refused;
        CHECK(!incoming.error().place.isEmpty());
    });
    CHECK(refused > 1000);
}

TEST_CASE("Bytes changed at random never bring the reader down")
{
    const QByteArray whole = everything();
    QRandomGenerator random(20260301);
    int refused = 0;
    for (int round = 0; round < 2000; ++round) {
        QByteArray damaged = whole;
        for (int i = 0; i < 3; ++i)
            damaged[random.bounded(damaged.size())] = char(random.bounded(256));
        const auto json = exchange::parseStrictly(damaged);
        if (!json || !model::manualFromJson(*json))
            ++refused;
    }
    CHECK(refused > 500);
}
