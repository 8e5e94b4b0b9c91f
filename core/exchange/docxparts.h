// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/packedxml.h"

#include <QHash>
#include <QSet>
#include <optional>

namespace exchange {

/// What a style of a Word file says, in so far as it is more than looks.
struct DocxStyle {
    QString name; ///< small letters, English: "heading 1", "list bullet"
    QString basedOn;
    int outline = -1; ///< 0: the highest
    QString list;     ///< numId
    int listLevel = 0;
    std::optional<bool> strong;
    std::optional<bool> emphasis;
};

/// word/styles.xml (ISO/IEC 29500-1, 17.7).
class DocxStyles final
{
public:
    base::Outcome read(const QByteArray &part);

    int headingLevel(const QString &style) const; ///< 0: none
    bool isQuote(const QString &style) const;
    bool isContents(const QString &style) const; ///< a line of the generated table of contents
    /// The list of the style or of one it is based on; null: none.
    const DocxStyle *list(const QString &style) const;
    bool isStrong(const QString &style) const { return look(style, &DocxStyle::strong); }
    bool isEmphasis(const QString &style) const { return look(style, &DocxStyle::emphasis); }

private:
    QList<const DocxStyle *> chain(const QString &style) const;
    bool look(const QString &style, std::optional<bool> DocxStyle::*which) const;

    QHash<QString, DocxStyle> m_styles;
};

/// word/numbering.xml (17.9): which lists are counted at which level.
class DocxLists final
{
public:
    enum class Kind : unsigned char { None, Bullet, Numbered };
    base::Outcome read(const QByteArray &part);
    Kind kind(const QString &list, int level) const;

private:
    QHash<QString, QString> m_abstract;        ///< of a list
    QHash<QString, QHash<int, Kind>> m_levels; ///< of an abstract one
};

/// A part's relations: id to target. An outside one is an address.
QHash<QString, QString> docxRelations(const QByteArray &part);

} // namespace exchange
