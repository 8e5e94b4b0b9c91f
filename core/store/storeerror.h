// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlError>
#include <exception>

namespace store {

/// How errors travel inside this room; the door turns them into results.
class StoreError final : public std::exception
{
public:
    explicit StoreError(base::Error error) : m_error(std::move(error)) {}
    StoreError(base::ErrorKind kind, const QString &place, const QStringList &details = {})
        : m_error{kind, place, details}
    {
    }
    const base::Error &error() const { return m_error; }
    const char *what() const noexcept override { return "store error"; }

private:
    base::Error m_error;
};

/// What SQLite said, by what a person can do about it.
base::Error errorFrom(const QSqlError &error, const QString &path);

/// Runs `work`; what it throws becomes an error.
template<typename Work>
auto guarded(const Work &work) -> base::Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const StoreError &error) {
        return error.error();
    }
}

} // namespace store
