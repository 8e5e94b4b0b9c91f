// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printed.h"

#include "paint/pdf.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

QByteArray pdfBytes(const compose::Document &document, const compose::Assets &assets, int threads)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    paint::PdfJob job;
    job.threads = threads;
    const base::Outcome outcome = paint::writePdf(document, assets, &buffer, job);
    REQUIRE(outcome);
    return buffer.data();
}

Printed::Printed(const QByteArray &pdf) : m_path(m_folder.filePath(u"printed.pdf"_s))
{
    QFile file(m_path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
}

QString Printed::tool(const QString &program, const QStringList &arguments) const
{
    QStringList filled = arguments;
    filled.replaceInStrings(u"%"_s, m_path);
    QProcess process;
    process.start(program, filled);
    REQUIRE(process.waitForFinished(60000));
    INFO(program.toStdString() << ": " << process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString Printed::text() const
{
    return tool(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"-raw"_s, u"%"_s, u"-"_s});
}

QString Printed::information(const QString &key) const
{
    const QRegularExpression line(u"^%1:\\s+(.*)$"_s.arg(key), QRegularExpression::MultilineOption);
    return line.match(tool(u"pdfinfo"_s, {u"-enc"_s, u"UTF-8"_s, u"%"_s})).captured(1);
}

QString Printed::structure() const
{
    return tool(u"pdfinfo"_s, {u"-enc"_s, u"UTF-8"_s, u"-struct-text"_s, u"%"_s});
}

QImage Printed::page(int number, int dotsPerInch) const
{
    const QString target = m_folder.filePath(u"page"_s);
    const QString which = QString::number(number);
    tool(u"pdftoppm"_s, {u"-r"_s, QString::number(dotsPerInch), u"-f"_s, which, u"-l"_s, which, u"-png"_s,
                         u"-singlefile"_s, u"%"_s, target});
    return QImage(target + u".png"_s);
}

const QJsonObject &Printed::all() const
{
    if (m_objects.isEmpty()) {
        const QString json = tool(u"qpdf"_s, {u"--json=2"_s, u"--json-key=qpdf"_s, u"%"_s});
        m_objects =
            QJsonDocument::fromJson(json.toUtf8()).object().value(u"qpdf"_s).toArray().at(1).toObject();
    }
    return m_objects;
}

QList<QJsonObject> Printed::objects(const QString &key, const QString &value) const
{
    QList<QJsonObject> found;
    for (const QJsonValue &entry : all()) {
        const QJsonObject dictionary = entry.toObject().value(u"value"_s).toObject();
        if (dictionary.value(key).toString() == value)
            found.append(dictionary);
    }
    return found;
}

QJsonObject Printed::object(const QString &reference) const
{
    return all().value(u"obj:"_s + reference).toObject().value(u"value"_s).toObject();
}

QJsonObject Printed::catalog() const
{
    return objects(u"/Type"_s, u"/Catalog"_s).value(0);
}

bool haveTools()
{
    for (const QString &tool : {u"qpdf"_s, u"pdftotext"_s, u"pdfinfo"_s, u"pdftoppm"_s, u"pdffonts"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty()) {
            WARN(tool.toStdString() << " is not installed: what it would say is not tested");
            return false;
        }
    }
    return true;
}
