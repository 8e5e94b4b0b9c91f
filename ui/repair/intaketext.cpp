// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repair/intaketext.h"

#include "ui/language/errortext.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui::repair {

using ::exchange::Certainty;
using ::exchange::ForeignRemark;
using ::exchange::RepairKind;

namespace {

struct IntakeText {
    Q_DECLARE_TR_FUNCTIONS(IntakeText)
};

QString remarkSentence(ForeignRemark remark, int count)
{
    switch (remark) {
    case ForeignRemark::AcceptedInsertions: return IntakeText::tr("%n tracked insertion(s) taken as accepted.", nullptr, count);
    case ForeignRemark::AcceptedDeletions: return IntakeText::tr("%n tracked deletion(s) taken as accepted: that text is left out.", nullptr, count);
    case ForeignRemark::CommentsLeftOut: return IntakeText::tr("%n comment(s) left out.", nullptr, count);
    case ForeignRemark::PicturesUnknown: return IntakeText::tr("%n picture(s) left out: only PNG, JPEG and SVG can be shown.", nullptr, count);
    case ForeignRemark::PicturesTooLarge: return IntakeText::tr("%n picture(s) left out: too large to unpack.", nullptr, count);
    case ForeignRemark::PicturesMissing: return IntakeText::tr("%n picture(s) left out: linked, and not in the text itself.", nullptr, count);
    case ForeignRemark::ControlCharacters: return IntakeText::tr("%n character(s) that cannot be shown left out.", nullptr, count);
    case ForeignRemark::LongTextsCut: return IntakeText::tr("Endless text cut at the end of a sentence in %n place(s).", nullptr, count);
    case ForeignRemark::TablesInTables: return IntakeText::tr("%n table(s) inside another table: their texts stand in its cells.", nullptr, count);
    case ForeignRemark::LinesGathered:
        return IntakeText::tr("%n paragraph(s) were more than come in one by one: several stand in one passage, each on a line of its own.",
                              nullptr, count);
    }
    return {};
}

} // namespace

QString kindName(RepairKind kind)
{
    switch (kind) {
    case RepairKind::BrokenWord: return IntakeText::tr("Words broken at the end of a line");
    case RepairKind::BrokenLine: return IntakeText::tr("Lines of one paragraph");
    case RepairKind::RunningHead: return IntakeText::tr("Running heads and feet");
    case RepairKind::PageNumber: return IntakeText::tr("Page numbers");
    case RepairKind::Note: return IntakeText::tr("Footnotes");
    case RepairKind::LostNote: return IntakeText::tr("Note numbers without their note");
    case RepairKind::Heading: return IntakeText::tr("Headings");
    case RepairKind::ListItem: return IntakeText::tr("List items");
    case RepairKind::Ligature: return IntakeText::tr("Ligatures");
    case RepairKind::SoftHyphen: return IntakeText::tr("Soft hyphens");
    case RepairKind::SpacedWord: return IntakeText::tr("Letters set apart");
    case RepairKind::Accent: return IntakeText::tr("Accents beside their letter");
    case RepairKind::Apostrophe: return IntakeText::tr("Straight apostrophes");
    case RepairKind::DoubleSpace: return IntakeText::tr("Double spaces");
    case RepairKind::Space: return IntakeText::tr("Spaces around punctuation");
    }
    return {};
}

QString certaintyName(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Sure: return IntakeText::tr("sure");
    case Certainty::Likely: return IntakeText::tr("likely");
    case Certainty::Unsure: return IntakeText::tr("unsure");
    }
    return {};
}

QStringList remarkSentences(const QMap<ForeignRemark, int> &remarks)
{
    QStringList sentences;
    for (auto remark = remarks.begin(); remark != remarks.end(); ++remark)
        sentences.append(remarkSentence(remark.key(), remark.value()));
    return sentences;
}

QString refusalText(const base::Error &error)
{
    switch (error.kind) {
    case base::ErrorKind::TooLong: {
        const QString limit = QLocale().toString(error.details.value(1).toLongLong());
        return IntakeText::tr("This text makes more than %1 passages, cells of tables counted. Nothing was changed. Take it in piece by piece.").arg(limit);
    }
    case base::ErrorKind::UnsupportedType:
        return IntakeText::tr("“%1” is of a type that cannot be read. Nothing was changed. Choose a .docx, .odt, .html, .md or .txt file.")
            .arg(error.details.value(0));
    case base::ErrorKind::Damaged:
    case base::ErrorKind::TooDeep:
        return IntakeText::tr("The file is damaged, protected by a password, or of another type than its name says. Nothing was changed. "
                              "Open it in your word processor, save it anew, and try again.");
    default: return language::errorText(error);
    }
}

} // namespace ui::repair
