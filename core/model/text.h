// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"
#include "base/language.h"

#include <QDateTime>
#include <QString>
#include <array>
#include <optional>

namespace model {

/// What is written in one language: inline mark-up (see text/markup.h) and the SHA-256 of exactly that text.
/// An empty text means "not written in this language yet" and has the unknown hash.
class Wording final
{
public:
    Wording() = default;
    explicit Wording(const QString &text) : m_text(text), m_hash(hashOf(text)) {}
    /// For the store, which keeps the hash beside the text and checks it elsewhere.
    static Wording kept(QString text, const base::Hash &hash);

    const QString &text() const { return m_text; }
    const base::Hash &hash() const { return m_hash; }
    bool isMissing() const { return m_text.isEmpty(); }

    bool operator==(const Wording &other) const { return m_hash == other.m_hash; }

private:
    static base::Hash hashOf(const QString &text) { return text.isEmpty() ? base::Hash() : base::Hash::of(text); }

    QString m_text;
    base::Hash m_hash;
};

/// How two texts were declared to correspond.
enum class PairingKind : unsigned char {
    Translated,       ///< one was written from the other
    Checked,          ///< a person compared them and found them in step
    MeaningUnchanged, ///< a change that the other language need not follow
    Adapted,          ///< they differ on purpose
    TakenIn,          ///< an imported file said so
};

/// The statement that this French and this Dutch text correspond. The hashes are the texts' own, never a
/// version's, so undoing a change restores the state. An unknown hash: "whatever that text was, it is not known".
struct Pairing {
    std::array<base::Hash, 2> hashes; ///< French, Dutch
    PairingKind kind = PairingKind::Checked;
    QString by;
    QDateTime at; ///< UTC

    bool operator==(const Pairing &) const = default;
};

/// How the two wordings stand to each other. Computed from hashes, never stored.
enum class Step : unsigned char {
    Empty,       ///< neither language is written
    Single,      ///< one language only
    InStep,
    FrenchAhead, ///< the French moved since the pair was in step
    DutchAhead,
    BothMoved,   ///< both moved, or they were never compared
    Adapted,     ///< in step, differing on purpose
};

/// True for what a person still has to look at: one language only, ahead, both moved.
bool needsWork(Step step);
/// The interchange format's word: "in_step", "fr_ahead"…; empty for Empty.
QString codeOf(Step step);

/// A bilingual value: title, passage text, name, caption, cell…
struct Text {
    std::array<Wording, 2> wordings; ///< French, Dutch
    std::optional<Pairing> pairing;

    const Wording &in(base::Language language) const { return wordings[size_t(base::indexOf(language))]; }
    Wording &in(base::Language language) { return wordings[size_t(base::indexOf(language))]; }
    bool isEmpty() const { return wordings[0].isMissing() && wordings[1].isMissing(); }
    Step step() const;
    /// The wording in `language`, or the other one where it is missing.
    const QString &preferring(base::Language language) const;

    bool operator==(const Text &) const = default;
};

} // namespace model
