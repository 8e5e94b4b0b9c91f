// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr uid_t nobody = 65534;

QString programPath()
{
    return QCoreApplication::applicationDirPath() + u"/vademecum"_s;
}

bool everybodyMayReach(const QString &path)
{
    for (QString step = path; step != "/"_L1; step = QFileInfo(step).path()) {
        struct stat facts = {};
        if (stat(qPrintable(step), &facts) != 0 || !(facts.st_mode & S_IXOTH))
            return false;
    }
    return true;
}

} // namespace

QJsonObject Answer::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(output.toUtf8(), &error);
    return error.error == QJsonParseError::NoError && document.isObject() ? document.object()
                                                                          : QJsonObject{{u"not JSON"_s, output}};
}

Program::Program()
{
    const QFileDevice::Permissions all = QFileDevice::Permissions(0x7777);
    QFile::setPermissions(m_folder.path(), all);
    QFile::setPermissions(m_home.path(), all);
}

void Program::start(QProcess &process, const QStringList &words) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home.path());
    for (const QString &folder : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(folder, m_home.path());
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"LANGUAGE"_s);
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(programPath(), words);
}

Answer Program::finish(QProcess &process) const
{
    if (!process.waitForFinished(120'000))
        process.kill();
    const bool ended = process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Answer Program::run(const QStringList &words) const
{
    QProcess process;
    start(process, words);
    return finish(process);
}

Answer Program::runWithoutRights(const QStringList &words) const
{
    QProcess process;
    process.setChildProcessModifier([] {
        if (setgid(nobody) != 0 || setuid(nobody) != 0)
            _exit(99);
    });
    start(process, words);
    return finish(process);
}

bool Program::canDropRights()
{
    return geteuid() == 0 && everybodyMayReach(QCoreApplication::applicationDirPath()) && everybodyMayReach(QDir::tempPath());
}

void Program::write(const QString &file, const QByteArray &bytes) const
{
    QDir(path()).mkpath(QFileInfo(file).path());
    QFile out(path(file));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("the test's folder cannot be written");
}

QByteArray Program::read(const QString &file) const
{
    QFile in(path(file));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

QStringList Program::files() const
{
    QStringList files;
    QDirIterator all(path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(QDir(path()).relativeFilePath(all.next()));
    files.sort();
    return files;
}

QByteArray smallManual(const QByteArray &extra)
{
    return R"({"format": "vademecum-manual", "version": 1, "id": "small", "languages": ["fr", "nl"],
"title": {"fr": "Petit manuel", "nl": "Klein handboek", "step": "in_step"},
"networks": [{"id": "net-1", "name": {"fr": "Nord"}}], "principles": [], "glossary": [], "references": [], "pictures": [],
"entries": [{"id": "part", "kind": "part", "title": {"fr": "Partie", "nl": "Deel"}, "passages": [], "entries": [
 {"id": "module", "kind": "module", "title": {"fr": "Écouter", "nl": "Luisteren"}, "entries": [], "passages": [
  {"id": "first", "kind": "paragraph", "text": {"fr": "Bonjour le monde", "nl": "Dag wereld"}})"
           + (extra.isEmpty() ? QByteArray() : "," + extra) + R"(]},
 {"id": "other", "kind": "module", "title": {"fr": "Parler"}, "passages": [], "entries": []}]}]})";
}
