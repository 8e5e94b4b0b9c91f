// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/page.h"

#include <QImage>
#include <QJsonObject>
#include <QTemporaryDir>

QByteArray pdfBytes(const compose::Document &document, const compose::Assets &assets, int threads = 1);

/// A PDF on disk, seen through the tools of others: Poppler and qpdf.
class Printed final
{
public:
    explicit Printed(const QByteArray &pdf);

    /// What a tool says about the file: `arguments` with "%" for its path. Fails the test when the tool does.
    QString tool(const QString &program, const QStringList &arguments) const;
    QString text() const;
    /// "Title" → "…", as pdfinfo lists them.
    QString information(const QString &key) const;
    QString structure() const;
    QImage page(int number, int dotsPerInch) const;
    /// The dictionaries of the file whose `key` is `value`, as in ("/Subtype", "/Link").
    QList<QJsonObject> objects(const QString &key, const QString &value) const;
    QJsonObject object(const QString &reference) const;
    QJsonObject catalog() const;

private:
    const QJsonObject &all() const;

    QTemporaryDir m_folder;
    QString m_path;
    mutable QJsonObject m_objects;
};

/// Is the tool on this machine? The bootstrap script installs it.
bool haveTools();
