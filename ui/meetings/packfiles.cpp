// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/packfiles.h"

#include "exchange/wholefile.h"
#include "exchange/zipfile.h"

#include <QDir>
#include <QFileInfo>

namespace ui::meetings {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;

namespace {

bool hasNothingToPrint(const Error &error)
{
    return error.kind == ErrorKind::NotAllowed && error.details == QStringList{u"nothing_to_print"_s};
}

base::Outcome makeFolder(const QString &folder)
{
    if (QDir().mkdir(folder))
        return {};
    const QFileInfo parent(QFileInfo(folder).absolutePath());
    if (!parent.isDir())
        return Error{ErrorKind::NotFound, folder, {parent.filePath()}};
    return Error{parent.isWritable() ? ErrorKind::InputOutput : ErrorKind::NoPermission, folder, {folder, {}}};
}

using Put = std::function<base::Outcome(const QString &name, const QByteArray &pdf)>;

base::Outcome putEach(const model::Manual &manual, const QList<PackFile> &files, const Put &put, const base::Progress &progress,
                      const base::CancelToken &cancel)
{
    int written = 0;
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (cancel.isCancelled())
            return Error{ErrorKind::Cancelled, {}, {}};
        if (progress)
            progress(i, files.size());
        const auto printed = print::printPack(manual, files[i].job, {}, cancel);
        if (!printed && hasNothingToPrint(printed.error()))
            continue;
        if (!printed)
            return printed.error();
        const QString name = u"%1 %2.pdf"_s.arg(++written, 2, 10, QLatin1Char('0')).arg(files[i].name);
        if (const base::Outcome done = put(name, printed->pdf); !done)
            return done;
    }
    return written > 0 ? base::Outcome() : Error{ErrorKind::NotAllowed, {}, {u"nothing_to_print"_s}};
}

} // namespace

base::Outcome writePack(const model::Manual &manual, const print::PackJob &job, const QString &path,
                        const base::Progress &progress, const base::CancelToken &cancel)
{
    const auto printed = print::printPack(manual, job, progress, cancel);
    return printed ? ::exchange::writeWhole(path, printed->pdf) : base::Outcome(printed.error());
}

base::Outcome writeParts(const model::Manual &manual, const QList<PackFile> &files, const QString &folder,
                         const base::Progress &progress, const base::CancelToken &cancel)
{
    if (const base::Outcome made = makeFolder(folder); !made)
        return made;
    const auto put = [folder = QDir(folder)](const QString &name, const QByteArray &pdf) {
        return ::exchange::writeWhole(folder.filePath(name), pdf);
    };
    const base::Outcome filled = putEach(manual, files, put, progress, cancel);
    if (!filled)
        QDir(folder).removeRecursively();
    return filled;
}

base::Outcome writeArchive(const model::Manual &manual, const QList<PackFile> &files, const QString &path,
                           const base::Progress &progress, const base::CancelToken &cancel)
{
    QList<::exchange::NamedFile> all;
    const auto put = [&all](const QString &name, const QByteArray &pdf) -> base::Outcome {
        all.append({name, pdf});
        return {};
    };
    if (const base::Outcome filled = putEach(manual, files, put, progress, cancel); !filled)
        return filled;
    const auto archive = ::exchange::zipped(all);
    return archive ? ::exchange::writeWhole(path, *archive) : base::Outcome(archive.error());
}

QString freeFolder(const QString &wished)
{
    QString folder = wished;
    for (int number = 2; QFileInfo::exists(folder); ++number)
        folder = wished + u' ' + QString::number(number);
    return folder;
}

} // namespace ui::meetings
