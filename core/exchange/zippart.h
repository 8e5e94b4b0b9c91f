// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <memory>

struct zip;

namespace exchange {

inline constexpr qint64 largestPart = 128LL * 1024 * 1024; ///< bytes, unpacked

/// A ZIP file in memory, its parts by name. However little a part is packed into, no more than `largestPart` is unpacked.
class ZipParts final
{
public:
    /// Refuses with Damaged. `file` is shared and kept.
    static base::Result<ZipParts> open(const QByteArray &file);

    /// Refuses with NotFound, Damaged or FileTooLarge.
    base::Result<QByteArray> read(const QString &name) const;

private:
    ZipParts(QByteArray file, std::shared_ptr<zip> archive) : m_file(std::move(file)), m_archive(std::move(archive)) {}

    QByteArray m_file;
    std::shared_ptr<zip> m_archive;
};

} // namespace exchange
