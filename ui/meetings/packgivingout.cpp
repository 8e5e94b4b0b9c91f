// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the page that prints a pack and makes files of it.
#include "base/workers.h"
#include "text/markup.h"
#include "ui/language/findingtext.h"
#include "ui/meetings/packpage.h"
#include "ui/meetings/packpreview.h"
#include "ui/meetings/packsource.h"
#include "ui/meetings/packwords.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/messagearea.h"
#include "ui/shared/preferences.h"
#include "ui/shared/progressdialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace ui::meetings {

using namespace Qt::StringLiterals;

namespace {

QString themeOf(const model::Meeting &meeting)
{
    return asFileName(text::plain(meeting.title.preferring(language::readersLanguage())));
}

QList<PackFile> oneForEach(const print::PackJob &job)
{
    QList<PackFile> files;
    for (const model::PackPart &part : job.parts)
        files.append({asFileName(partName(part.kind)), {job.order, {part}, job.imposition, job.ink}});
    return files;
}

} // namespace

void PackPage::print()
{
    m_preview->view()->print([this](const base::Outcome &printed) {
        if (!printed)
            refuse(printed.error());
    });
}

QString PackPage::proposedName() const
{
    const QList<model::PackPart> parts = m_preview->parts();
    const QString what = parts.size() == 1 ? partName(parts.first().kind) : tr("Meeting pack");
    return u"%1-%2"_s.arg(themeOf(*meeting()), asFileName(what));
}

QString PackPage::askWhere(const QString &title, const QString &name, const QString &filter, const QString &suffix)
{
    const QString proposed = suffix.isEmpty() ? name : QString(name + u'.' + suffix);
    const QString path = m_dialogs->saveFile(this, {title, QDir(shared::usualFolder()).filePath(proposed), filter, suffix});
    if (!path.isEmpty())
        shared::setUsualFolder(path);
    return path;
}

void PackPage::saveOne()
{
    const QString path = askWhere(tr("Save as PDF"), proposedName(), tr("PDF files (*.pdf)"), u"pdf"_s);
    if (path.isEmpty())
        return;
    // What was typed a moment ago is part of the draft, and so is who typed it and when.
    m_workspace.settle();
    const auto work = [path, manual = m_workspace.manual()](const print::PackJob &job, const base::Progress &progress,
                                                            const base::CancelToken &cancel) {
        return writePack(manual, job, path, progress, cancel);
    };
    write(work, path);
}

void PackPage::saveEach()
{
    const QString wished = askWhere(tr("Folder for the files"), themeOf(*meeting()), tr("Folders (*)"), {});
    if (wished.isEmpty())
        return;
    m_workspace.settle();
    const QString folder = freeFolder(wished);
    const auto work = [folder, manual = m_workspace.manual()](const print::PackJob &job, const base::Progress &progress,
                                                              const base::CancelToken &cancel) {
        return writeParts(manual, oneForEach(job), folder, progress, cancel);
    };
    write(work, folder);
}

void PackPage::saveArchive()
{
    const QString path = askWhere(tr("Save as an archive"), themeOf(*meeting()), tr("Archives (*.zip)"), u"zip"_s);
    if (path.isEmpty())
        return;
    m_workspace.settle();
    const auto work = [path, manual = m_workspace.manual()](const print::PackJob &job, const base::Progress &progress,
                                                            const base::CancelToken &cancel) {
        return writeArchive(manual, oneForEach(job), path, progress, cancel);
    };
    write(work, path);
}

void PackPage::write(const Work &work, const QString &path)
{
    if (!meeting()) // gone while it was asked where to
        return;
    auto *dialog = new shared::ProgressDialog([] { return tr("Creating the PDF…"); }, this);
    const print::PackJob asked = m_preview->jobFor({});
    const auto make = [work, wished = asked, progress = dialog->progress(),
                       cancel = dialog->cancelToken()](const base::Result<compose::PackOrder> &order) -> base::Outcome {
        if (!order)
            return order.error();
        print::PackJob job = wished;
        job.order = *order;
        job.order.look = wished.order.look;
        return work(job, progress, cancel);
    };
    const auto writing = orderLater(m_workspace, *meeting()).then(&base::workers(), make);
    dialog->follow<base::Outcome>(writing, [this, path](const base::Outcome &written) { tellWritten(written, path); });
}

void PackPage::tellWritten(const base::Outcome &written, const QString &path)
{
    if (!written)
        return refuse(written.error());
    const auto open = [](const QString &what) { QDesktopServices::openUrl(QUrl::fromLocalFile(what)); };
    const QString name = QDir::toNativeSeparators(path);
    QList<shared::Offer> offers;
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        offers.append({[] { return tr("Open PDF"); }, [open, path] { open(path); }});
    offers.append(
        {[] { return tr("Show in folder"); }, [open, path] { open(QFileInfo(path).isDir() ? path : QFileInfo(path).path()); }});
    say({u"pack"_s, shared::Tone::Success, [name] { return tr("Saved: “%1”.").arg(name); }, offers});
}

} // namespace ui::meetings
