// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreignpackage.h"

#include "model/vocabulary.h"

#include <QTemporaryDir>
#include <QFile>
#include <zip.h>

using namespace Qt::StringLiterals;

QByteArray packed(const QList<std::pair<QString, QByteArray>> &parts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"made.zip"_s);
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_CREATE, nullptr);
    for (const auto &[name, bytes] : parts)
        zip_file_add(archive, name.toUtf8().constData(), zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0), ZIP_FL_ENC_UTF_8);
    zip_close(archive);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray docxOf(const QString &body, const QList<std::pair<QString, QByteArray>> &parts, const QList<std::pair<QString, QString>> &relations)
{
    QString links;
    for (const auto &[id, target] : relations)
        links += u"<Relationship Id='%1' Target='%2'/>"_s.arg(id, target);
    const QString document = u"<?xml version='1.0'?><w:document xmlns:w='w' xmlns:r='r' xmlns:a='a' xmlns:wp='wp' xmlns:mc='mc'><w:body>%1</w:body></w:document>"_s;
    QList<std::pair<QString, QByteArray>> all{{u"word/document.xml"_s, document.arg(body).toUtf8()},
                                              {u"word/_rels/document.xml.rels"_s, u"<Relationships>%1</Relationships>"_s.arg(links).toUtf8()}};
    return packed(all + parts);
}

QByteArray odtOf(const QString &body, const QString &styles, const QList<std::pair<QString, QByteArray>> &parts)
{
    const QString content = u"<?xml version='1.0'?><office:document-content xmlns:office='o' xmlns:text='t' xmlns:style='s' xmlns:fo='f' "
                            "xmlns:table='tb' xmlns:draw='d' xmlns:xlink='x' xmlns:svg='v' xmlns:dc='dc'><office:automatic-styles>%1"
                            "</office:automatic-styles><office:body><office:text>%2</office:text></office:body></office:document-content>"_s;
    QList<std::pair<QString, QByteArray>> all{{u"content.xml"_s, content.arg(styles, body).toUtf8()}};
    return packed(all + parts);
}

QStringList shapesOf(const exchange::ForeignText &text)
{
    QStringList shapes;
    for (const exchange::ForeignPassage &passage : text.passages) {
        QString shape = codeOf(passage.kind);
        if (passage.kind == model::PassageKind::Heading || passage.kind == model::PassageKind::Bullet || passage.kind == model::PassageKind::Numbered)
            shape += QString::number(passage.level);
        if (passage.kind == model::PassageKind::Cell)
            shape += u"%1.%2"_s.arg(passage.row).arg(passage.column);
        shapes.append(shape + u": "_s + passage.markup);
    }
    return shapes;
}

QByteArray smallPicture()
{
    return QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==");
}
