// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "model/incoming.h"

namespace exchange {

using PictureBytes = QHash<base::Hash, QByteArray>;

/// A whole manual from the interchange format, with its pictures. Refuses whatever breaks a rule of the format; the place of
/// the error is a JSON path, or the file itself where the world failed. What is no reason to refuse is among its remarks.
base::Result<model::Incoming> readInterchange(const QString &path, const base::Progress &progress = {},
                                              const base::CancelToken &cancel = {});

/// A file of the interchange format, by its path from the folder of the JSON.
struct TravellingFile {
    QString name;
    QString mime;
    QByteArray bytes;
};

/// The JSON, called `name`, and after it the pictures. `pictures` holds the bytes of every picture of the manual.
base::Result<QList<TravellingFile>> interchangeFiles(const model::Manual &manual, const PictureBytes &pictures,
                                                     const QString &name);

/// Writes the manual to `path` and its pictures in folders beside it, the JSON last. A failure leaves no file of its own
/// behind. `pictures` holds the bytes of every picture of the manual.
base::Outcome writeInterchange(const model::Manual &manual, const PictureBytes &pictures, const QString &path);

/// Only these entries with what stands under them, so that the file can be taken in again: their ancestors and successors
/// come along without their passages. Refuses with UnknownEntry. No codes: the manual itself.
base::Result<model::Manual> excerpt(const model::Manual &manual, const QStringList &codes);

} // namespace exchange
