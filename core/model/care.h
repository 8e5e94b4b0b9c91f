// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/objects.h"

#include <QDateTime>

namespace model {

// What is kept about the texts of a manual beside them: how words are spelt, what was checked, asked, signed and said.
// Journalled like the texts. None has a text in two languages.

/// A word of the manual's own: spelt right, whatever a dictionary says.
struct WordHeader {
    QString word; ///< one in small letters may be written with capitals too
    std::optional<base::Language> language; ///< nothing: a foreign word or a name, right in both
    QJsonObject extras;
    bool operator==(const WordHeader &) const = default;
};

/// Somebody looked at a finding and lets it stand, as long as the text it is about is the same.
struct DismissalHeader {
    QString finding; ///< code of the kind of finding; kept though a newer program made it
    TextRef text;
    std::optional<base::Language> language; ///< in which the finding stands; nothing: between both
    QStringList details;                    ///< the finding's own
    std::array<base::Hash, 2> hashes;       ///< French and Dutch, as they were; unknown: that one does not matter
    QJsonObject extras;
    bool operator==(const DismissalHeader &) const = default;
};

/// What a network was asked for a sheet and did not say. Its being there says it: not filled in is another thing.
struct UnsaidHeader {
    EntryId entry;
    SheetFieldId field; ///< of the template…
    QString fact;       ///< …or a fact of the sheet: "place", "promoter", "since", "website", "contact"; a role's code without a template
    QString by;         ///< who noted it
    QDate on;
    QJsonObject extras;
    bool operator==(const UnsaidHeader &) const = default;
};

/// How the manual is kept true: after how many months who looks at what again, and who signs. One for the whole manual.
struct ReviewHeader {
    static constexpr int mostMonths = 1200;
    int entryMonths = 24;
    int figureMonths = 12;
    int contactMonths = 6;
    /// Who signs an entry of each kind before it is published: codes of SignOffRole, "network" (its own network),
    /// "lived" (somebody with lived experience: user, relative or peer worker).
    std::array<QStringList, 3> signOffs{QStringList(), QStringList(), QStringList{QStringLiteral("network"), QStringLiteral("lived")}};
    bool printed = false; ///< sheets say until when they were found true
    QJsonObject extras;
    bool operator==(const ReviewHeader &) const = default;
};

/// Somebody looked at it on a day and found it still true.
struct ConfirmationHeader {
    ObjectRef object;     ///< an entry or a figure
    bool contact = false; ///< an entry: only how to reach it
    QString by;
    QDate on;
    QJsonObject extras;
    bool operator==(const ConfirmationHeader &) const = default;
};

/// Somebody stands for what an entry says.
struct SignOffHeader {
    QString code;
    EntryId entry;
    SignOffRole role = SignOffRole::Professional;
    QString by;
    NetworkId network; ///< for which he or she speaks
    QDate on;
    base::Hash seen;   ///< of what was signed (check::signedContent); another text has to be signed again
    QString note;
    QJsonObject extras;
    bool operator==(const SignOffHeader &) const = default;
};

/// A remark about an object, or an answer to one. Never printed, never in an edition.
struct CommentHeader {
    QString code;
    ObjectRef object;
    std::optional<base::Language> language; ///< nothing: about both
    CommentId answers;                      ///< null: it begins a conversation
    QString text;
    QString by;
    QDateTime at; ///< UTC
    bool closed = false;
    QJsonObject extras;
    bool operator==(const CommentHeader &) const = default;
};

} // namespace model
