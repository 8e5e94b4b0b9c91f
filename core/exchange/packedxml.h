// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QXmlStreamReader>
#include <functional>

namespace exchange {

/// Reads a part of a word processor's file: no document type (so no entities of its own), elements at most 200 deep.
class PackedXml final
{
public:
    PackedXml(const QByteArray &bytes, const QString &part, base::CancelToken cancel = {});

    QXmlStreamReader &xml() { return m_xml; }
    /// The next start or end of an element, or text; false at the end, when damaged, or cancelled.
    bool next();
    /// Behind the end of the element that has just begun.
    void skip();
    /// The text of the element that has just begun; stands behind its end then.
    QString takeText();
    /// The attribute of that local name, whatever its namespace is called.
    QString attribute(QLatin1StringView name) const;
    QStringView name() const { return m_xml.name(); }
    bool isStart() const { return m_xml.isStartElement(); }
    bool isEnd() const { return m_xml.isEndElement(); }
    /// What was wrong, if anything.
    base::Outcome outcome() const;

private:
    QXmlStreamReader m_xml;
    QString m_part;
    base::CancelToken m_cancel;
    int m_depth = 0;
    bool m_isTooDeep = false;
    bool m_hasType = false;
};

} // namespace exchange
