// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "travelling.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <ostream>

using namespace Qt::StringLiterals;

QString Folder::write(const QString &file, const QByteArray &bytes) const
{
    QDir(path()).mkpath(QFileInfo(file).path());
    QFile out(path(file));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("the test's folder cannot be written");
    return path(file);
}

QByteArray Folder::read(const QString &file) const
{
    QFile in(path(file));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

QStringList Folder::files() const
{
    QStringList files;
    QDirIterator all(path(), QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(QDir(path()).relativeFilePath(all.next()));
    files.sort();
    return files;
}

QByteArray smallManual()
{
    return R"({"format": "vademecum-manual", "version": 1, "id": "small", "languages": ["fr", "nl"],
"title": {"fr": "Petit manuel", "nl": "Klein handboek"},
"networks": [{"id": "net-1", "name": {"fr": "Nord"}}],
"principles": [{"id": "p1", "number": 1, "name": {"fr": "Ensemble"}}],
"glossary": [{"id": "g1", "term": {"fr": "usager"}, "forms": {"fr": ["usagers"]}}],
"references": [{"id": "r1", "citation": "Rapport"}],
"notes": ["une note"],
"pictures": [],
"entries": [{"id": "part", "kind": "part", "title": {"fr": "Partie"}, "passages": [], "entries": [
 {"id": "module", "kind": "module", "title": {"fr": "Module"}, "entries": [], "passages": [
  {"id": "head", "kind": "heading", "level": 2, "text": {"fr": "Titre"}},
  {"id": "para", "kind": "paragraph", "text": {"fr": "Bonjour", "nl": "Dag", "step": "in_step"}},
  {"id": "box", "kind": "box", "text": {"fr": "Cadre"}, "passages": [{"id": "boxed", "kind": "bullet", "text": {"fr": "point"}}]},
  {"id": "table", "kind": "table", "columns": 2, "header": true, "rows": [[{"fr": "un"}, {"fr": "deux"}]]}]},
 {"id": "practice", "kind": "practice", "title": {"fr": "Pratique"}, "network": "net-1", "lifecycle": "active",
  "principles": ["p1"], "review_by": "2027-03-01", "passages": [], "entries": [],
  "figures": [{"id": "f1", "label": {"fr": "budget"}, "value": "250", "as_of": "2016-06-01"}]}]}]})";
}

QByteArray smallManualWith(const QByteArray &piece, const QByteArray &replacement)
{
    QByteArray json = smallManual();
    if (json.count(piece) != 1)
        qFatal("'%s' does not stand once in the small manual", piece.constData());
    return json.replace(piece, replacement);
}

base::Result<model::Incoming> readText(const QByteArray &json)
{
    const Folder folder;
    return exchange::readInterchange(folder.write(u"manual.json"_s, json));
}

QString dataFile(const QString &name)
{
    return QStringLiteral(TEST_SOURCE_DIR "/tests/data/interchange/") + name;
}

namespace {

QString differenceOfLists(const QJsonArray &takenIn, const QJsonArray &written, const QString &path)
{
    if (takenIn.size() != written.size())
        return u"%1: %2 items became %3"_s.arg(path).arg(takenIn.size()).arg(written.size());
    for (qsizetype i = 0; i < takenIn.size(); ++i)
        if (const QString found = difference(takenIn[i], written[i], u"%1[%2]"_s.arg(path).arg(i)); !found.isEmpty())
            return found;
    return {};
}

QString differenceOfObjects(const QJsonObject &takenIn, const QJsonObject &written, const QString &path)
{
    for (const QString &key : written.keys())
        if (!takenIn.contains(key) && key != u"step"_s)
            return u"%1.%2 was added"_s.arg(path, key);
    for (const QString &key : takenIn.keys()) {
        if (!written.contains(key))
            return u"%1.%2 was lost"_s.arg(path, key);
        if (const QString found = difference(takenIn[key], written[key], path + u'.' + key); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

QString difference(const QJsonValue &takenIn, const QJsonValue &written, const QString &path)
{
    if (takenIn.isObject() && written.isObject())
        return differenceOfObjects(takenIn.toObject(), written.toObject(), path);
    if (takenIn.isArray() && written.isArray())
        return differenceOfLists(takenIn.toArray(), written.toArray(), path);
    return takenIn == written ? QString() : path + u" changed"_s;
}

namespace base {

std::ostream &operator<<(std::ostream &stream, const Error &error)
{
    return stream << "error " << int(error.kind) << " at '" << qPrintable(error.place) << "' ("
                  << qPrintable(error.details.join(u", "_s)) << ")";
}

} // namespace base
