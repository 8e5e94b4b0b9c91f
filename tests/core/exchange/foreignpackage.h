// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/foreignreading.h"

#include <QByteArray>
#include <QList>
#include <catch2/catch.hpp>
#include <utility>

namespace Catch {

template<>
struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

} // namespace Catch

/// A ZIP file made of these parts.
QByteArray packed(const QList<std::pair<QString, QByteArray>> &parts);
/// A Word file: the body's XML, further parts, and relations of the body ("rId1" to target).
QByteArray docxOf(const QString &body, const QList<std::pair<QString, QByteArray>> &parts = {},
                  const QList<std::pair<QString, QString>> &relations = {});
/// A LibreOffice file: the content of office:text, and the automatic styles.
QByteArray odtOf(const QString &body, const QString &styles = {}, const QList<std::pair<QString, QByteArray>> &parts = {});
/// "heading1: Title", "bullet2: x", "cell0.1: y": one line a passage.
QStringList shapesOf(const exchange::ForeignText &text);
/// One red dot.
QByteArray smallPicture();
