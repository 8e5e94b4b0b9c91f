// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"
#include "model/manual.h"

namespace edit {

// Pictures in the text. Their bytes come looked over already: a PNG, JPEG or cleaned SVG of a size that a manual takes in
// (exchange/takenpicture.h).

struct NewPicture {
    model::PassageId passage; ///< shows it, with its caption
    model::PictureId picture;
    history::Asset asset;
    QString credit;
    std::array<QString, 2> alt; ///< mark-up
};

/// After `after` (null: first) inside `parent` (null: the entry itself).
Edit insertPicture(model::EntryId entry, model::PassageId parent, model::PassageId after, const NewPicture &picture);

/// The passage shows other bytes; caption, description and credit stay to be looked at. Where other passages show the same
/// picture, they keep the old one.
Edit replacePicture(model::PassageId passage, const history::Asset &asset);

/// Who made it, as it is printed beside it; the same in both languages.
Edit creditPicture(model::PictureId picture, const QString &credit);

/// Pictures of the register that no passage shows, no text leads to, and that are not the logo. Takes time in proportion to the
/// size of the manual.
QList<model::PictureId> unusedPictures(const model::Manual &manual);

/// They leave the register; what was published keeps them. Refuses when one of them is used.
Edit removePictures(const QList<model::PictureId> &pictures);

} // namespace edit
