// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>
#include <QString>

namespace model {

/// Where in a JSON document, as in `entries[2].passages[5].text.fr`. A chain of steps on the stack, put into words only
/// when somebody asks: each step must not outlive the one it was made from, nor the view it was given.
class JsonPath final
{
public:
    JsonPath() = default;

    JsonPath key(QAnyStringView name) const & { return JsonPath(this, name, -1); }
    JsonPath at(qsizetype index) const & { return JsonPath(this, {}, index); }
    /// A step behind one that is about to go would point at nothing: give that one a name first.
    JsonPath key(QAnyStringView name) const && = delete;
    JsonPath at(qsizetype index) const && = delete;
    /// Empty for the document itself.
    QString toString() const;

private:
    JsonPath(const JsonPath *before, QAnyStringView name, qsizetype index)
        : m_before(before), m_name(name), m_index(index)
    {
    }

    const JsonPath *m_before = nullptr;
    QAnyStringView m_name;
    qsizetype m_index = -1;
};

/// A key as a step of a path: `.name`, or `["na.me"]` where a plain name would be misread.
QString pathStep(const QString &key);

} // namespace model
