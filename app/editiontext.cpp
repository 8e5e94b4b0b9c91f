// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editiontext.h"

#include "app/commandlinetext.h"
#include "base/clock.h"
#include "history/manifest.h"

#include <QJsonArray>

namespace app {

using namespace Qt::StringLiterals;

QJsonObject toJson(const history::EditionLine &edition)
{
    QJsonObject known;
    for (const history::PassedOver &one : edition.passedOver)
        known.insert(one.what, one.count);
    QJsonObject pdfs;
    for (const history::KeptPdf &pdf : edition.pdfs)
        pdfs.insert(history::codeOf(pdf.layout), pdf.bytes);
    return {{"number"_L1, edition.number},
            {"published_at"_L1, base::toStoredTime(edition.publishedAt)},
            {"published_by"_L1, edition.publishedBy},
            {"notes"_L1, QJsonObject{{"fr"_L1, edition.notes[0]}, {"nl"_L1, edition.notes[1]}}},
            {"root"_L1, edition.root.hex()},
            {"previous_root"_L1, edition.previousRoot.isUnknown() ? QJsonValue() : QJsonValue(edition.previousRoot.hex())},
            {"accepted"_L1, QJsonArray::fromStringList(edition.accepted)},
            {"known"_L1, known},
            {"in_step"_L1, QJsonArray::fromStringList(edition.inStep)},
            {"pdfs"_L1, pdfs}};
}

QList<JsonKey> editionKeys(const QString &prefix)
{
    return {{prefix + "number"_L1, [] { return CommandLine::tr("number of the edition"); }},
            {prefix + "published_at"_L1, [] { return CommandLine::tr("when, in UTC (ISO 8601)"); }},
            {prefix + "published_by"_L1, [] { return CommandLine::tr("who published it"); }},
            {prefix + "notes.fr, .nl"_L1, [] { return CommandLine::tr("the note on it"); }},
            {prefix + "root"_L1, [] { return CommandLine::tr("its root hash: 64 hexadecimal digits"); }},
            {prefix + "previous_root"_L1, [] { return CommandLine::tr("root hash of the edition before it, or null"); }},
            {prefix + "accepted"_L1, [] { return CommandLine::tr("the faults that were accepted"); }},
            {prefix + "known"_L1, [] { return CommandLine::tr("remarks that were known, by group, and how many"); }},
            {prefix + "in_step"_L1, [] { return CommandLine::tr("texts that stand in it as they last were in step: id and field"); }},
            {prefix + "pdfs.fr, .nl, .columns"_L1, [] { return CommandLine::tr("sizes of the PDFs kept with it"); }}};
}

} // namespace app
