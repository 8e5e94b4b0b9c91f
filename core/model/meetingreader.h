// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"
#include "model/objectreader.h"

namespace model {

/// Reads the meetings of a manual, the questions asked there and the packs handed out. The entries they name are entered before.
class MeetingReader final
{
public:
    /// The most of anything that may be said in figures: a day has 1 440 minutes.
    static constexpr int mostMinutes = 1440;
    static constexpr int mostPeople = 100'000;

    MeetingReader(Intake &intake, ManualParts &parts) : m_intake(intake), m_parts(parts) {}

    void readManual(ObjectReader &manual);

private:
    void readQuestions(ObjectReader &whole);
    void readPacks(ObjectReader &whole);
    Meeting readMeeting(ObjectReader &reader, MeetingId id);
    MeetingHeader readHeader(ObjectReader &reader);
    void readLanguages(ObjectReader &reader, MeetingHeader &header);
    QList<Sitting> readSittings(ObjectReader &reader);
    QList<PackPart> readParts(ObjectReader &reader, QLatin1StringView key);
    void readProgramme(ObjectReader &reader, MeetingId meeting);
    void readEvaluations(ObjectReader &reader, MeetingId meeting);
    QList<FormAnswer> readAnswers(ObjectReader &reader);
    QTime readTime(ObjectReader &reader, QLatin1StringView key);
    template<typename ObjectId>
    QList<ObjectId> readTargets(ObjectReader &reader, QLatin1StringView key, ObjectKind kind);

    Intake &m_intake;
    ManualParts &m_parts;
};

} // namespace model
