// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "check/writtentexts.h"

#include <QHash>

namespace check {

/// Names that are written in several ways across a manual: with other spaces, hyphens, capitals or accents, or with a letter that
/// differs. The spelling met most often is taken for the one that is meant. A value that knows no manual.
class NameSpellings final
{
public:
    NameSpellings() = default;
    /// Takes time in proportion to the texts, on so many threads.
    static NameSpellings learn(const QList<WrittenText> &texts, int threads, const base::CancelToken &cancel = {});

    bool isEmpty() const { return m_usual.isEmpty(); }
    /// A name as it is written in a text, and as it is written elsewhere.
    struct Variant {
        QString here;
        QString elsewhere;
        bool operator==(const Variant &) const = default;
    };
    /// Each spelling once.
    QList<Variant> variantsIn(QStringView shown) const;
    bool operator==(const NameSpellings &) const = default;

private:
    QHash<QString, QString> m_usual; ///< by the spelling that is met less often
};

} // namespace check
