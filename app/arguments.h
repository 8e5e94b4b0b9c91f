// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>

namespace app {

/// One option a command knows.
struct Option {
    enum Kind { Switch, Value, Values }; ///< nothing after it; one word; all words up to the next option
    QString name;        ///< without its dashes
    Kind kind = Switch;
    QString placeholder; ///< "FILE", as help shows it
    QString (*meaning)() = nullptr;
};

/// The words of one command, taken apart. Reading stops at the first word that cannot be understood.
class Arguments final
{
public:
    /// `--name value`, `--name=value`; words after a bare `--` are never options.
    static Arguments parse(const QStringList &words, const QList<Option> &options);

    bool has(const QString &option) const { return m_options.contains(option); }
    QString value(const QString &option) const { return m_options.value(option).value(0); }
    QStringList values(const QString &option) const { return m_options.value(option); }
    const QStringList &words() const { return m_words; }
    QString word(qsizetype index) const { return m_words.value(index); }

    /// The option that is not known, or has no value; empty when all were understood.
    const QString &unknownOption() const { return m_unknown; }
    const QString &optionWithoutValue() const { return m_withoutValue; }

private:
    QHash<QString, QStringList> m_options;
    QStringList m_words;
    QString m_unknown;
    QString m_withoutValue;
};

} // namespace app
