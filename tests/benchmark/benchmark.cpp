// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what the program reaches on this machine and prints it beside what it should reach. Whole processes are
// timed from outside; what happens in the window is measured by this program itself, run again as a child.
#include "benchmark/composingbenchmark.h"
#include "benchmark/drawing.h"
#include "benchmark/figures.h"
#include "benchmark/livingbenchmark.h"
#include "benchmark/packbenchmark.h"
#include "benchmark/peers.h"
#include "benchmark/previewbenchmark.h"
#include "benchmark/windowbenchmark.h"
#include "edit/workspace.h"
#include "exchange/interchange.h"
#include "support/generatedmanual.h"

#include <QApplication>
#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace benchmark;

namespace {

QString program(const QString &name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

QString participation()
{
    return QStringLiteral(TEST_SOURCE_DIR "/../shared/data/participation/manual.json");
}

QByteArray runProgram(const QString &path, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(path, arguments);
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(path), qPrintable(arguments.join(u' ')));
    return process.readAllStandardOutput();
}

void make(const QString &path, const model::Incoming &incoming)
{
    auto workspace = edit::Workspace::create(path, incoming, {QStringLiteral("Benchmark"), base::systemClock(), {}});
    if (!workspace || !(*workspace)->flush())
        qFatal("cannot make %s", qPrintable(path));
}

// A name that does not exist yet: the program refuses to overwrite a manual.
double timedImport(const QString &folder)
{
    int run = 0;
    return medianMilliseconds(5, [&] {
        const QString path = QStringLiteral("%1/import%2.vademecum").arg(folder).arg(++run);
        runProgram(program(QStringLiteral("vademecum")), {QStringLiteral("new"), path, QStringLiteral("--from"), participation()});
    });
}

double timedExport(const QString &manual, const QString &out, int runs, const QStringList &layout = {QStringLiteral("--language"), QStringLiteral("fr")})
{
    return medianMilliseconds(runs, [&] {
        runProgram(program(QStringLiteral("vademecum")),
                   QStringList{QStringLiteral("export"), manual, QStringLiteral("--output"), out, QStringLiteral("--format"),
                               QStringLiteral("pdf")} + layout);
    });
}

int pagesOf(const QString &pdf)
{
    QProcess info;
    info.start(QStringLiteral("pdfinfo"), {pdf});
    info.waitForFinished();
    for (const QByteArray &line : info.readAllStandardOutput().split('\n'))
        if (line.startsWith("Pages:"))
            return line.mid(6).trimmed().toInt();
    return 0;
}

/// The most memory the program holds at these arguments. A process knows that of all its children, so one is started for this.
double memoryOf(const QStringList &arguments)
{
    const QStringList asked = QStringList{QStringLiteral("memory"), program(QStringLiteral("vademecum"))} + arguments;
    return runProgram(QCoreApplication::applicationFilePath(), asked).trimmed().toDouble();
}

double goalFor(int pages)
{
    return pages == 100 ? 250 : pages == 500 ? 1000 : pages == 2500 ? 1500 : 0;
}

QList<Figure> pdfFigures(const QString &folder)
{
    QList<Figure> figures;
    QList<std::pair<double, double>> points;
    for (const int pages : {100, 200, 500, 1000, 2500}) {
        const QString manual = QStringLiteral("%1/pages%2.vademecum").arg(folder).arg(pages);
        const QString out = manual + QStringLiteral(".pdf");
        make(manual, support::manualOfPages(pages));
        const double time = timedExport(manual, out, 3);
        const int real = pagesOf(out);
        points.append({double(real), time});
        figures.append({QStringLiteral("PDF of %1 pages, whole process").arg(real), time, QStringLiteral("ms"), goalFor(pages)});
    }
    const QString largest = folder + QStringLiteral("/pages2500.vademecum");
    figures.append({QStringLiteral("PDF of the most pages, memory, at most"),
                    memoryOf({QStringLiteral("export"), largest, QStringLiteral("--output"), largest + QStringLiteral(".pdf"),
                              QStringLiteral("--language"), QStringLiteral("fr")}),
                    QStringLiteral("MB"), 200});
    figures.append({QStringLiteral("time grows as pages to the power of"), exponent(points), {}, 1.02});
    return figures;
}

/// Both languages against one, of the same manual.
QList<Figure> bothLanguages(const QString &manual)
{
    QList<Figure> figures;
    const QString out = manual + QStringLiteral(".both.pdf");
    const double single = timedExport(manual, out, 5);
    const double alone = pagesOf(out);
    for (const QString &layout : {QStringLiteral("columns"), QStringLiteral("facing")}) {
        const double time = timedExport(manual, out, 5, {QStringLiteral("--language"), QStringLiteral("fr,nl"), QStringLiteral("--layout"), layout});
        figures.append({QStringLiteral("both languages, %1, against one: time").arg(layout), time / single, QStringLiteral("×"), 2});
        figures.append({QStringLiteral("both languages, %1, against one: pages").arg(layout), pagesOf(out) / alone, QStringLiteral("×"), 0});
    }
    return figures;
}

// They take a minute or more for what takes us a second.
constexpr int pagesForPeers = 200;

QList<Figure> inWindow(const QString &manual, const QStringList &measures)
{
    QList<Figure> figures;
    const QByteArray said = runProgram(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("window"), manual} + measures);
    for (const QByteArray &line : said.split('\n')) {
        const QList<QByteArray> parts = line.split('\t');
        if (parts.size() == 4)
            figures.append({QString::fromUtf8(parts[0]), parts[1].toDouble(), QString::fromUtf8(parts[2]), parts[3].toDouble()});
    }
    return figures;
}

QList<Figure> pageFigures(const QString &folder)
{
    QList<Figure> figures = pdfFigures(folder);
    figures += bothLanguages(folder + QStringLiteral("/pages500.vademecum"));
    figures += inWindow(folder + QStringLiteral("/pages500.vademecum"), {QStringLiteral("preview")});
    figures += composingFigures(2500);
    return figures + drawingFigures();
}

QList<Figure> allFigures()
{
    QTemporaryDir folder;
    QList<Figure> figures;
    const auto note = [](const char *what) { QTextStream(stderr) << what << Qt::endl; };
    if (QFile::exists(participation())) {
        note("participation…");
        const QString manual = folder.filePath(QStringLiteral("participation.vademecum"));
        figures.append({QStringLiteral("participation: import, whole process"), timedImport(folder.path()), QStringLiteral("ms"), 1000});
        runProgram(program(QStringLiteral("vademecum")), {QStringLiteral("new"), manual, QStringLiteral("--from"), participation()});
        figures += inWindow(manual, {});
        figures.append({QStringLiteral("participation: PDF, whole process"),
                        timedExport(manual, folder.filePath(QStringLiteral("p.pdf")), 7), QStringLiteral("ms"), 400});
    }
    note("100 000 passages…");
    const QString large = folder.filePath(QStringLiteral("large.vademecum"));
    const QString small = folder.filePath(QStringLiteral("small.vademecum"));
    make(small, withGlossary(support::generatedManual({300, 20, 400})));
    figures += inWindow(small, QStringLiteral("moved keys aid search list entry next").split(u' '));
    const model::Incoming incoming = withGlossary(support::generatedManual({}));
    const double making = milliseconds([&] { make(large, incoming); });
    figures.append({QStringLiteral("100 000 passages: make, to the last COMMIT"), making, QStringLiteral("ms"), 10000});
    figures += inWindow(large, QStringLiteral("moved keys aid autosave memory steps find entry next paste large long check memory2").split(u' '));
    figures += livingFigures(folder.path(), Size::Usual) + livingFigures(folder.path(), Size::Largest);
    note("pages…");
    figures += pageFigures(folder.path());
    figures += packFigures();
    note("other typesetters…");
    writePeerTexts(support::manualOfPages(pagesForPeers).manual, folder.path());
    return figures + peerFigures(folder.path());
}

/// Sets one manual with every typesetter, for pages to be looked at side by side.
void compareWithPeers(const QString &manual, const QString &folder)
{
    const auto incoming = exchange::readInterchange(manual);
    if (!incoming || !QDir().mkpath(folder))
        qFatal("cannot set %s in %s", qPrintable(manual), qPrintable(folder));
    const QString there = QDir(folder).absolutePath();
    const QString own = there + QStringLiteral("/manual.vademecum");
    QFile::remove(own);
    make(own, *incoming);
    const double time = timedExport(own, there + QStringLiteral("/vademecum.pdf"), 3);
    writePeerTexts(incoming->manual, there);
    print(QList<Figure>{{QStringLiteral("Vademecum"), time, QStringLiteral("ms"), 0}} + peerFigures(there));
}

} // namespace

int main(int argc, char *argv[])
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 2); // as the program does when it opens its window
    mallopt(M_TOP_PAD, 16 << 20);
#endif
    qputenv("QT_QPA_PLATFORM", qgetenv("VADEMECUM_BENCH_PLATFORM").isEmpty() ? "offscreen" : qgetenv("VADEMECUM_BENCH_PLATFORM"));
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vademecum-benchmark"));
    const QStringList arguments = application.arguments();
    if (arguments.size() == 3 && arguments[1] == QStringLiteral("make"))
        return make(arguments[2], withGlossary(support::generatedManual({}))), 0;
    if (arguments.size() == 4 && arguments[1] == QStringLiteral("make"))
        return make(arguments[2], withGlossary(support::generatedManual({arguments[3].toInt()}))), 0;
    if (arguments.size() == 4 && arguments[1] == QStringLiteral("peers"))
        return compareWithPeers(arguments[2], arguments[3]), 0;
    if (arguments.size() == 3 && arguments[1] == QStringLiteral("pages"))
        return print(pageFigures(arguments[2])), 0;
    if (arguments.size() == 3 && arguments[1] == QStringLiteral("living"))
        return print(livingFigures(arguments[2], Size::Usual)), print(livingFigures(arguments[2], Size::Largest)), 0;
    if (arguments.size() == 4 && arguments[1] == QStringLiteral("living") && arguments[3] == QStringLiteral("usual"))
        return print(livingFigures(arguments[2], Size::Usual)), 0;
    if (arguments.size() == 2 && arguments[1] == QStringLiteral("pack"))
        return print(packFigures()), 0;
    if (arguments.size() == 3 && arguments[1] == QStringLiteral("composing"))
        return print(composingFigures(arguments[2].toInt())), 0;
    if (arguments.size() > 3 && arguments[1] == QStringLiteral("memory")) {
        runProgram(arguments[2], arguments.mid(3));
        QTextStream(stdout) << peakMemoryOfChildren() << Qt::endl;
        return 0;
    }
    if (arguments.size() == 4 && arguments[3] == QStringLiteral("preview"))
        return measurePreview(arguments[2]);
    if (arguments.size() > 2 && arguments[1] == QStringLiteral("window"))
        return measureWindow(arguments[2], arguments.mid(3));
    if (arguments.size() > 1)
        qFatal("no measure is called %s", qPrintable(arguments[1]));
    print(allFigures());
    return 0;
}
