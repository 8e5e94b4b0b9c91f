// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/key.h"
#include "store/statement.h"

namespace store {

/// The derived tables: what the manual says now. Everything in them follows from the journal.
class CurrentState final
{
public:
    explicit CurrentState(const Database &database);

    /// Puts a value in its place; `bytes` is its form in the journal.
    void apply(const model::Key &key, const model::Value &value, const QByteArray &bytes);
    /// A text of which nothing stood there before; what is missing in it is left as it is.
    void putNewText(const model::TextRef &ref, const model::Text &text);
    void clear();
    /// Of the wording that stands; unknown when there is none.
    base::Hash textHash(const model::Key &wording);

private:
    void applyHeader(const model::Key &key, const model::Value &value, const QByteArray &bytes);
    void applyWording(const model::Key &key, const model::Value &value);
    void applyPairing(const model::Key &key, const model::Value &value);
    void putPassage(const base::Id &id, const model::PassageHeader &header, const QByteArray &bytes, bool deleted);
    void putObject(const model::ObjectRef &object, const model::Value &value, const QByteArray &bytes, bool deleted);
    void remove(const model::Key &key);
    void rememberRemoved(const model::Key &key);

    const Database &m_database;
    Statement m_putPassage;
    Statement m_putObject;
    Statement m_removePassage;
    Statement m_removeObject;
    Statement m_lastHeader;
    Statement m_putFrench;
    Statement m_putDutch;
    Statement m_putPairing;
    Statement m_putText;
    Statement m_packText;
    Statement m_packPassage;
    Statement m_textHash;
};

} // namespace store
