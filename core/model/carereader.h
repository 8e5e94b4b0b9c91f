// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"
#include "model/objectreader.h"

namespace model {

/// Reads what is kept beside the texts: own words, findings that stand, comments; sign-offs and confirmations. What it points
/// to is entered before: registers before entries, everything before what stands in the manual itself.
class CareReader final
{
public:
    CareReader(Intake &intake, ManualParts &parts) : m_intake(intake), m_parts(parts) {}

    void readManual(ObjectReader &manual);
    void readEntry(ObjectReader &reader, EntryId entry);
    void readConfirmation(ObjectReader &reader, QLatin1StringView key, const ObjectRef &object, bool contact);

private:
    void readWords(ObjectReader &whole);
    void readDismissals(ObjectReader &whole);
    DismissalHeader readDismissal(ObjectReader &reader);
    void readReview(ObjectReader &whole);
    void readComments(ObjectReader &whole);
    void readUnsaid(ObjectReader &reader, EntryId entry);
    void readSignOffs(ObjectReader &reader, EntryId entry);
    /// The object with the code that the key "at" names; the manual without.
    ObjectRef readPlace(ObjectReader &reader);

    Intake &m_intake;
    ManualParts &m_parts;
};

} // namespace model
