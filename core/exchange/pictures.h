// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/incoming.h"

#include <QDir>

namespace exchange {

/// Reads the files that the pictures of `incoming` name, relative to `folder`, into it; SVG is cleaned first. Refuses with
/// PictureMissing, PictureOutside (also by a symbolic link), PictureUnreadable, PictureTooLarge or FileTooLarge.
base::Outcome readPictures(model::Incoming &incoming, const QDir &folder);

/// The manual with a file name for each picture: its own where it has a sound one that no other picture's bytes lie
/// under and is not `manualFile`, else `pictures/CODE.suffix`. Refuses with PictureMissing when the bytes of one are not among `bytes`.
base::Result<model::Manual> withPictureFiles(const model::Manual &manual, const QHash<base::Hash, QByteArray> &bytes,
                                             const QString &manualFile);

} // namespace exchange
