// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/interchange.h"

#include "exchange/picturefile.h"
#include "exchange/pictures.h"
#include "exchange/strictjson.h"
#include "exchange/wholefile.h"
#include "model/canonicaljson.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace exchange {

using base::Outcome;
using base::Result;

namespace {

/// Files and folders made so far; they go again unless everything could be written.
class Footprint final
{
public:
    explicit Footprint(const QDir &folder) : m_folder(folder) {}
    ~Footprint() { remove(); }
    Q_DISABLE_COPY_MOVE(Footprint)

    Outcome write(const QString &file, const QByteArray &bytes)
    {
        makeFolders(QFileInfo(file).path());
        const QString path = m_folder.filePath(file);
        const bool isNew = !QFileInfo::exists(path);
        const Outcome outcome = writeWhole(path, bytes);
        if (outcome && isNew)
            m_files.append(path);
        return outcome;
    }
    void keep()
    {
        m_files.clear();
        m_folders.clear();
    }

private:
    void makeFolders(const QString &relative)
    {
        QString made;
        for (const QString &step : relative.split(u'/')) {
            made = made.isEmpty() ? step : made + u'/' + step;
            if (m_folder.mkdir(made))
                m_folders.prepend(made);
        }
    }
    void remove()
    {
        for (const QString &file : std::as_const(m_files))
            QFile::remove(file);
        for (const QString &folder : std::as_const(m_folders))
            m_folder.rmdir(folder);
    }

    QDir m_folder;
    QStringList m_files;
    QStringList m_folders; ///< inner before outer
};

} // namespace

Result<model::Incoming> readInterchange(const QString &path, const base::Progress &progress,
                                        const base::CancelToken &cancel)
{
    const Result<QByteArray> bytes = readWhole(path);
    if (!bytes)
        return bytes.error();
    const Result<QJsonObject> json = parseStrictly(*bytes);
    if (!json)
        return json.error();
    Result<model::Incoming> incoming = model::manualFromJson(*json, progress, cancel);
    if (!incoming)
        return incoming;
    if (const Outcome pictures = readPictures(*incoming, QFileInfo(path).absoluteDir()); !pictures)
        return pictures.error();
    return incoming;
}

Result<QList<TravellingFile>> interchangeFiles(const model::Manual &manual, const PictureBytes &pictures,
                                               const QString &name)
{
    const Result<model::Manual> named = withPictureFiles(manual, pictures, name);
    if (!named)
        return named.error();
    const QByteArray json = QJsonDocument(manualToJson(*named)).toJson(QJsonDocument::Indented);
    QList<TravellingFile> files{{name, QStringLiteral("application/json"), json}};
    for (const model::Picture &picture : named->pictures()) {
        const QByteArray bytes = pictures.value(picture.header.asset);
        files.append({picture.header.file, mimeFor(bytes), bytes});
    }
    return files;
}

Outcome writeInterchange(const model::Manual &manual, const PictureBytes &pictures, const QString &path)
{
    const QFileInfo target(path);
    const Result<QList<TravellingFile>> files = interchangeFiles(manual, pictures, target.fileName());
    if (!files)
        return files.error();
    Footprint footprint(target.absoluteDir());
    // The JSON last: where it stands, everything it names stands.
    for (qsizetype i = files->size() - 1; i >= 0; --i) {
        const TravellingFile &file = (*files)[i];
        if (const Outcome outcome = footprint.write(file.name, file.bytes); !outcome)
            return outcome;
    }
    footprint.keep();
    return {};
}

} // namespace exchange
