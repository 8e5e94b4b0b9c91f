// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/objectreader.h"

#include <QDate>
#include <cmath>

namespace model {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Language;

namespace {

constexpr qsizetype longestText = 1024 * 1024; // bytes of UTF-8

/// The pairing that a file's word stands for, see Incoming.
std::optional<Pairing> pairingFor(Step step, const Text &text)
{
    const base::Hash french = text.in(Language::French).hash();
    const base::Hash dutch = text.in(Language::Dutch).hash();
    const auto takenIn = [](const base::Hash &left, const base::Hash &right, PairingKind kind = PairingKind::TakenIn) {
        return Pairing{{left, right}, kind, {}, {}};
    };
    switch (step) {
    case Step::InStep: return takenIn(french, dutch);
    case Step::Adapted: return takenIn(french, dutch, PairingKind::Adapted);
    case Step::FrenchAhead: return takenIn({}, dutch);
    case Step::DutchAhead: return takenIn(french, {});
    case Step::BothMoved: return takenIn({}, {});
    case Step::Single:
    case Step::Empty: break;
    }
    return std::nullopt;
}

bool isWhole(double number)
{
    return std::trunc(number) == number;
}

} // namespace

bool isAcceptable(Intake &intake, const QString &text, const JsonPath &path)
{
    // A UTF-16 unit takes three bytes of UTF-8 at most: only long texts are measured.
    if (text.size() * 3 > longestText)
        if (const qsizetype size = text.toUtf8().size(); size > longestText) {
            intake.refuse(ErrorKind::TooLong, path, {QString::number(size), QString::number(longestText)});
            return false;
        }
    if (text.contains(QChar::Null)) {
        intake.refuse(ErrorKind::WrongValue, path, {u"U+0000"_s, {}});
        return false;
    }
    return true;
}

ObjectReader::ObjectReader(Intake &intake, const QJsonValue &value, const JsonPath &path)
    : m_intake(intake), m_object(value.toObject()), m_path(path)
{
    if (!value.isObject())
        m_intake.refuse(ErrorKind::WrongType, path, {u"object"_s});
}

QJsonValue ObjectReader::take(QLatin1StringView key)
{
    m_taken.append(key);
    return m_object.value(key);
}

void ObjectReader::refuse(ErrorKind kind, QLatin1StringView key, const QStringList &details)
{
    m_intake.refuse(kind, m_path.key(key), details);
}

QString ObjectReader::string(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    if (!value.isString())
        refuse(ErrorKind::WrongType, key, {u"string"_s});
    const QString text = value.toString(u""_s);
    if (!isAcceptable(m_intake, text, m_path.key(key)))
        return {};
    return text.isNull() ? u""_s : text;
}

QString ObjectReader::requiredString(QLatin1StringView key)
{
    if (!has(key))
        refuse(ErrorKind::MissingKey, key, {key});
    return string(key);
}

QString ObjectReader::day(QLatin1StringView key)
{
    const QString text = string(key);
    // QDate would take in a year of other than four digits.
    if (!text.isNull() && (text.size() != 10 || !QDate::fromString(text, Qt::ISODate).isValid()))
        refuse(ErrorKind::WrongValue, key, {text, u"YYYY-MM-DD"_s});
    return text;
}

std::optional<Language> ObjectReader::language(QLatin1StringView key)
{
    const QString found = string(key);
    if (found.isNull())
        return std::nullopt;
    const std::optional<Language> known = base::languageFrom(found);
    if (!known)
        refuse(ErrorKind::WrongValue, key, {found, QStringLiteral("fr nl")});
    return known;
}

base::Hash ObjectReader::hash(QLatin1StringView key)
{
    const QString found = string(key);
    const base::Hash known = base::Hash::fromHex(found);
    if (!found.isNull() && known.isUnknown())
        refuse(ErrorKind::WrongValue, key, {found});
    return known;
}

QStringList ObjectReader::strings(QLatin1StringView key)
{
    QStringList strings;
    const QJsonArray list = array(key);
    for (qsizetype i = 0; i < list.size() && !m_intake.isRefused(); ++i) {
        const JsonPath list_path = m_path.key(key);
        const JsonPath path = list_path.at(i);
        if (!list[i].isString())
            m_intake.refuse(ErrorKind::WrongType, path, {u"string"_s});
        else if (isAcceptable(m_intake, list[i].toString(), path))
            strings.append(list[i].toString());
    }
    return strings;
}

bool ObjectReader::boolean(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool())
        refuse(ErrorKind::WrongType, key, {u"boolean"_s});
    if (value.isBool() && !value.toBool())
        keep(key, false);
    return value.toBool();
}

int ObjectReader::integer(QLatin1StringView key, int least, int most, int absent)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return absent;
    const double number = value.toDouble();
    if (!value.isDouble())
        refuse(ErrorKind::WrongType, key, {u"number"_s});
    else if (!isWhole(number) || number < least || number > most)
        refuse(ErrorKind::WrongValue, key, {QString::number(number, 'g', 15), u"%1–%2"_s.arg(least).arg(most)});
    else if (int(number) == absent)
        keep(key, absent);
    else
        return int(number);
    return absent;
}

QJsonArray ObjectReader::array(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    if (!value.isArray())
        refuse(ErrorKind::WrongType, key, {u"array"_s});
    if (value.toArray().isEmpty())
        keep(key, QJsonArray());
    return value.toArray();
}

QJsonArray ObjectReader::usualArray(QLatin1StringView key)
{
    const QJsonArray list = array(key);
    m_extras.remove(key);
    if (!has(key))
        keep(key, QJsonValue::Null);
    return list;
}

Text ObjectReader::text(QLatin1StringView key, const ObjectRef &owner)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    ObjectReader reader(m_intake, value, m_path.key(key));
    const Text text = textFrom(reader, owner);
    if (const QJsonObject rest = reader.extras(owner); !rest.isEmpty() || text.isEmpty())
        keep(key, rest);
    return text;
}

Text ObjectReader::usualText(QLatin1StringView key, const ObjectRef &owner)
{
    const Text found = text(key, owner);
    if (!has(key))
        keep(key, QJsonValue::Null);
    else if (m_extras.value(key).toObject().isEmpty())
        m_extras.remove(key);
    return found;
}

Text ObjectReader::asText(const ObjectRef &owner)
{
    return textFrom(*this, owner);
}

Text ObjectReader::textFrom(ObjectReader &reader, const ObjectRef &owner)
{
    Text text;
    int written = 0;
    for (const Language language : base::bothLanguages) {
        const auto key = language == Language::French ? "fr"_L1 : "nl"_L1;
        text.in(language) = Wording(reader.string(key));
        if (!text.in(language).isMissing())
            ++written;
        else if (reader.has(key))
            reader.keep(key, QString());
    }
    const Step step = reader.word("step"_L1, stepFrom, Step::Empty);
    const bool isTrue = step == Step::Empty || (step == Step::Single ? written == 1 : written == 2);
    if (!isTrue)
        m_intake.remark(FindingKind::UnusedDeclaration, owner, codeOf(step));
    else
        text.pairing = pairingFor(step, text);
    return text;
}

std::array<QStringList, 2> ObjectReader::forms(QLatin1StringView key, const ObjectRef &owner)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    ObjectReader reader(m_intake, value, m_path.key(key));
    std::array<QStringList, 2> forms{reader.strings("fr"_L1), reader.strings("nl"_L1)};
    if (const QJsonObject rest = reader.extras(owner); !rest.isEmpty() || (forms[0].isEmpty() && forms[1].isEmpty()))
        keep(key, rest);
    return forms;
}

QString ObjectReader::code(const ObjectRef &owner)
{
    const QString code = requiredString("id"_L1);
    m_intake.enter(code, owner, m_path.key("id"_L1));
    return code;
}

base::Id ObjectReader::target(QLatin1StringView key, ObjectKind kind)
{
    const QString code = string(key);
    if (code.isNull())
        return {};
    const base::Id found = m_intake.find(kind, code);
    if (found.isNull())
        refuse(ErrorKind::UnknownTarget, key, {code});
    return found;
}

ObjectReader ObjectReader::nested(QLatin1StringView key)
{
    return ObjectReader(m_intake, has(key) ? take(key) : QJsonValue(QJsonObject()), m_path.key(key));
}

QJsonObject ObjectReader::extras(const ObjectRef &owner)
{
    if (m_object.size() > 0 && !m_intake.isRefused())
        for (auto member = m_object.begin(); member != m_object.end(); ++member) {
            const QString key = member.key();
            if (std::find(m_taken.cbegin(), m_taken.cend(), key) != m_taken.cend())
                continue;
            m_extras.insert(key, member.value());
            m_intake.remark(FindingKind::UnknownKey, owner, m_path.key(key).toString());
        }
    return m_extras;
}

} // namespace model
