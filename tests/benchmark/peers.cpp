// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/peers.h"
#include "base/resources.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTextStream>

namespace benchmark {

using namespace Qt::StringLiterals;

namespace {

struct Peer {
    QString name;
    QString program;
    QStringList arguments; ///< %1 stands for the folder
    QString result;        ///< the file it makes
};

const QList<Peer> &peers()
{
    static const QList<Peer> all{
        {u"groff"_s, u"groff"_s, {u"-k"_s, u"-ms"_s, u"-Tpdf"_s, u"-P-pa4"_s, u"%1/text.ms"_s}, {}},
        {u"XeLaTeX, one pass"_s, u"xelatex"_s, {u"-interaction=batchmode"_s, u"-output-directory=%1"_s, u"%1/text.tex"_s}, u"text.pdf"_s},
        {u"LuaLaTeX, one pass"_s, u"lualatex"_s, {u"-interaction=batchmode"_s, u"-output-directory=%1"_s, u"%1/text.tex"_s}, u"text.pdf"_s},
        {u"Chromium"_s, u"chromium"_s,
         {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--user-data-dir=%1/chromium"_s, u"--no-pdf-header-footer"_s,
          u"--print-to-pdf=%1/chromium.pdf"_s, u"file://%1/text.html"_s}, u"chromium.pdf"_s},
        {u"LibreOffice"_s, u"soffice"_s,
         {u"-env:UserInstallation=file://%1/office"_s, u"--headless"_s, u"--convert-to"_s,
          u"pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}"_s, u"--outdir"_s, u"%1"_s, u"%1/text.fodt"_s},
         u"text.pdf"_s},
        {u"WeasyPrint"_s, u"weasyprint"_s, {u"%1/text.html"_s, u"%1/weasyprint.pdf"_s}, u"weasyprint.pdf"_s},
    };
    return all;
}

/// Our fonts, where programs look for installed ones.
void showFonts(const QString &folder, QProcessEnvironment &environment)
{
    QFile file(folder + u"/fonts.conf"_s);
    if (!file.open(QIODevice::WriteOnly))
        return;
    QTextStream(&file) << "<fontconfig><include>/etc/fonts/fonts.conf</include><dir>" << base::resourceFolder()
                       << "/fonts</dir></fontconfig>";
    environment.insert(u"FONTCONFIG_FILE"_s, file.fileName());
}

double timed(const Peer &peer, const QString &folder)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    showFonts(folder, environment);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    if (peer.result.isEmpty())
        process.setStandardOutputFile(folder + u'/' + peer.program + u".pdf"_s);
    else
        process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    const QStringList arguments = QStringList(peer.arguments).replaceInStrings(u"%1"_s, folder);
    return milliseconds([&] {
        process.start(peer.program, arguments);
        process.waitForFinished(-1);
    });
}

int pagesOf(const QString &pdf)
{
    QProcess info;
    info.start(u"pdfinfo"_s, {pdf});
    info.waitForFinished();
    for (const QByteArray &line : info.readAllStandardOutput().split('\n'))
        if (line.startsWith("Pages:"))
            return line.mid(6).trimmed().toInt();
    return 0;
}

} // namespace

QList<Figure> peerFigures(const QString &folder)
{
    QList<Figure> figures;
    for (const Peer &peer : peers()) {
        if (QStandardPaths::findExecutable(peer.program).isEmpty()) {
            QTextStream(stdout) << peer.name << ": skipped, it is not installed" << Qt::endl;
            continue;
        }
        QTextStream(stderr) << peer.name << u"…"_s << Qt::endl;
        const double time = timed(peer, folder);
        const QString kept = folder + u'/' + peer.program + u".pdf"_s;
        if (!peer.result.isEmpty() && folder + u'/' + peer.result != kept) {
            QFile::remove(kept);
            QFile::rename(folder + u'/' + peer.result, kept);
        }
        const int pages = pagesOf(kept);
        if (pages == 0)
            QTextStream(stdout) << peer.name << ": skipped, it made no PDF of the text" << Qt::endl;
        else
            figures.append({u"%1: the same text, %2 pages"_s.arg(peer.name).arg(pages), time, u"ms"_s, 0});
    }
    return figures;
}

} // namespace benchmark
