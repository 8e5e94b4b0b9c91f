// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace conformance {

/// An element of XML with its words and children.
struct XmlNode {
    QString space; ///< its namespace
    QString name;
    QString language;
    QString text;
    QList<XmlNode> kids;

    const XmlNode *kid(QStringView wanted) const;
    /// The words of a simple property, or of the first entry of a list.
    QString value() const;
};

/// Nothing when it is not well-formed.
std::optional<XmlNode> readXml(const QByteArray &xml);

} // namespace conformance
