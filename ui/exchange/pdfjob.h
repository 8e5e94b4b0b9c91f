// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/composer.h"
#include "history/edition.h"

#include <QFuture>
#include <QString>

namespace ui::exchange {

/// Composes a manual and writes the pages, in a worker.
QFuture<base::Result<QByteArray>> makePdf(const model::Manual &manual, const compose::Request &request,
                                          const base::Progress &progress, const base::CancelToken &cancel);

/// Puts bytes in a file; what cannot be finished is not there afterwards.
base::Outcome writeBytes(const QByteArray &bytes, const QString &path);

/// What the cover and the colophon say of an edition.
compose::Imprint imprintOf(const ::history::EditionLine &edition);
/// The PDFs that every edition keeps.
compose::Request requestFor(::history::KeptLayout kept);
/// Which of them a request asks for; nothing for any other.
std::optional<::history::KeptLayout> keptAs(const compose::Request &request);

} // namespace ui::exchange
