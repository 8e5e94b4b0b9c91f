// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"
#include "base/language.h"
#include "compose/pages.h"

#include <QDateTime>
#include <QMap>

namespace compose {

struct Destination {
    int page = 0; ///< from 0
    QPointF at;
    bool operator==(const Destination &) const = default;
};

/// An entry of the outline. A child follows its parent, one level deeper.
struct Bookmark {
    QString title;
    int level = 1;
    QString destination;
    base::Language language = base::Language::French;
    bool operator==(const Bookmark &) const = default;
};

struct Metadata {
    QString title;
    QString author;
    QList<base::Language> languages; ///< the first is the document's own
    QDateTime
        date; ///< UTC; of the last change (draft) or of publication (edition), never of the making of the file
    base::Hash id; ///< what makes two files the same
    bool operator==(const Metadata &) const = default;
};

struct Document {
    Pages pages;
    int frontPages = 0;  ///< how many pages at the beginning have roman labels
    bool facing = false; ///< the second page and the third lie side by side, and so on
    QList<Element> elements;
    QList<Bookmark> outline;
    QMap<QString, Destination> destinations;
    Metadata metadata;
    bool operator==(const Document &) const = default;
};

} // namespace compose
