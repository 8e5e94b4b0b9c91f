// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/intake.h"
#include "model/vocabulary.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QVarLengthArray>

namespace model {

/// Reads one JSON object key by key. A wrong type or value is refused with its path; a key that is absent gives the value
/// in the comment. What nobody asked for, and defaults that were spelt out, are the object's extras.
class ObjectReader final
{
public:
    /// Refuses a `value` that is no object; every key is then absent.
    ObjectReader(Intake &intake, const QJsonValue &value, const JsonPath &path);

    const JsonPath &path() const { return m_path; }
    bool has(QLatin1StringView key) const { return m_object.contains(key); }

    QString string(QLatin1StringView key);              ///< null
    QString requiredString(QLatin1StringView key);      ///< refused
    QString day(QLatin1StringView key);                 ///< null; ISO 8601
    QDate date(QLatin1StringView key) { return QDate::fromString(day(key), Qt::ISODate); } ///< invalid
    QStringList strings(QLatin1StringView key);         ///< empty
    std::optional<base::Language> language(QLatin1StringView key); ///< nothing
    base::Hash hash(QLatin1StringView key);             ///< unknown; 64 hexadecimal digits
    bool boolean(QLatin1StringView key);                ///< false
    /// A whole number within the range.
    int integer(QLatin1StringView key, int least, int most, int absent);
    QJsonArray array(QLatin1StringView key);            ///< empty
    /// The same for a list that is usually written: its absence is kept.
    QJsonArray usualArray(QLatin1StringView key);
    Text text(QLatin1StringView key, const ObjectRef &owner); ///< empty
    /// The same for a text that is usually written: its absence is kept.
    Text usualText(QLatin1StringView key, const ObjectRef &owner);
    /// This object itself as a bilingual value: a table's cell.
    Text asText(const ObjectRef &owner);
    /// Lists of words by language code.
    std::array<QStringList, 2> forms(QLatin1StringView key, const ObjectRef &owner);
    /// The key "id", entered for `owner`.
    QString code(const ObjectRef &owner);
    /// The object of `kind` that the key names; the null id.
    base::Id target(QLatin1StringView key, ObjectKind kind);

    /// One of the vocabulary's words; `absent` when the key is.
    template<typename Enumeration>
    Enumeration word(QLatin1StringView key, std::optional<Enumeration> (*from)(QStringView), Enumeration absent);

    /// The same for a word with a usual value: that it was spelt out is kept.
    template<typename Enumeration>
    Enumeration wordOrUsual(QLatin1StringView key, std::optional<Enumeration> (*from)(QStringView));
    /// The object that the key holds; of an absent key, one without keys.
    ObjectReader nested(QLatin1StringView key);

    /// To be asked last: everything that was not asked for. Unknown keys are remarked upon.
    QJsonObject extras(const ObjectRef &owner);

private:
    QJsonValue take(QLatin1StringView key);
    void refuse(base::ErrorKind kind, QLatin1StringView key, const QStringList &details);
    void keep(QLatin1StringView key, const QJsonValue &value) { m_extras.insert(key, value); }
    Text textFrom(ObjectReader &reader, const ObjectRef &owner);

    Intake &m_intake;
    QJsonObject m_object;
    JsonPath m_path;
    QVarLengthArray<QLatin1StringView, 16> m_taken;
    QJsonObject m_extras;
};

template<typename Enumeration>
Enumeration ObjectReader::word(QLatin1StringView key, std::optional<Enumeration> (*from)(QStringView),
                               Enumeration absent)
{
    const QString found = string(key);
    if (found.isNull())
        return absent;
    const std::optional<Enumeration> value = from(found);
    if (!value)
        refuse(base::ErrorKind::WrongValue, key, {found, vocabulary<Enumeration>().join(u' ')});
    return value.value_or(absent);
}

template<typename Enumeration>
Enumeration ObjectReader::wordOrUsual(QLatin1StringView key, std::optional<Enumeration> (*from)(QStringView))
{
    const Enumeration value = word(key, from, Enumeration());
    if (value == Enumeration() && has(key))
        keep(key, m_object.value(key));
    return value;
}

/// Refuses strings that are too long for a text or hold the character U+0000.
bool isAcceptable(Intake &intake, const QString &text, const JsonPath &path);

} // namespace model
