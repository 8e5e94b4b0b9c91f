// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/docxparts.h"

#include <algorithm>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestChain = 20; // styles based on one another

bool isOn(const QString &value)
{
    return value != "0"_L1 && value != "false"_L1 && value != "off"_L1;
}

void readProperty(PackedXml &part, DocxStyle &style)
{
    const QStringView name = part.name();
    const QString value = part.attribute("val"_L1);
    if (name == "name"_L1)
        style.name = value.toLower();
    else if (name == "basedOn"_L1)
        style.basedOn = value;
    else if (name == "outlineLvl"_L1)
        style.outline = value.toInt();
    else if (name == "numId"_L1)
        style.list = value;
    else if (name == "ilvl"_L1)
        style.listLevel = value.toInt();
    else if (name == "b"_L1)
        style.strong = isOn(value);
    else if (name == "i"_L1)
        style.emphasis = isOn(value);
}

} // namespace

base::Outcome DocxStyles::read(const QByteArray &bytes)
{
    PackedXml part(bytes, u"styles.xml"_s);
    DocxStyle *style = nullptr;
    while (part.next()) {
        if (!part.isStart())
            continue;
        if (part.name() == "style"_L1)
            style = &m_styles[part.attribute("styleId"_L1)];
        else if (style)
            readProperty(part, *style);
    }
    return part.outcome();
}

QList<const DocxStyle *> DocxStyles::chain(const QString &style) const
{
    QList<const DocxStyle *> styles;
    for (auto found = m_styles.find(style); found != m_styles.end() && styles.size() < longestChain; found = m_styles.find(found->basedOn))
        styles.append(&*found);
    return styles;
}

int DocxStyles::headingLevel(const QString &style) const
{
    for (const DocxStyle *one : chain(style)) {
        if (one->name == "title"_L1)
            return 1;
        if (one->name == "subtitle"_L1)
            return 2;
        if (one->name.startsWith(u"heading "_s))
            return std::max(1, QStringView(one->name).sliced(8).toInt());
        if (one->outline >= 0)
            return one->outline < 9 ? one->outline + 1 : 0;
    }
    return 0;
}

bool DocxStyles::isQuote(const QString &style) const
{
    const auto styles = chain(style);
    return std::any_of(styles.begin(), styles.end(), [](const DocxStyle *one) { return one->name == "quote"_L1 || one->name == "intense quote"_L1; });
}

bool DocxStyles::isContents(const QString &style) const
{
    const auto styles = chain(style);
    return std::any_of(styles.begin(), styles.end(), [](const DocxStyle *one) {
        return one->name.startsWith(u"toc "_s) && one->name != "toc heading"_L1;
    });
}

const DocxStyle *DocxStyles::list(const QString &style) const
{
    for (const DocxStyle *one : chain(style))
        if (!one->list.isEmpty())
            return one;
    return nullptr;
}

bool DocxStyles::look(const QString &style, std::optional<bool> DocxStyle::*which) const
{
    for (const DocxStyle *one : chain(style))
        if (one->*which)
            return *(one->*which);
    return false;
}

base::Outcome DocxLists::read(const QByteArray &bytes)
{
    PackedXml part(bytes, u"numbering.xml"_s);
    QString abstract;
    QString list;
    int level = 0;
    while (part.next()) {
        if (!part.isStart())
            continue;
        const QStringView name = part.name();
        const QString value = part.attribute("val"_L1);
        if (name == "abstractNum"_L1)
            abstract = part.attribute("abstractNumId"_L1);
        else if (name == "lvl"_L1)
            level = part.attribute("ilvl"_L1).toInt();
        else if (name == "numFmt"_L1)
            m_levels[abstract].insert(level, value == "bullet"_L1 ? Kind::Bullet : value == "none"_L1 ? Kind::None : Kind::Numbered);
        else if (name == "num"_L1)
            list = part.attribute("numId"_L1);
        else if (name == "abstractNumId"_L1)
            m_abstract.insert(list, value);
    }
    return part.outcome();
}

DocxLists::Kind DocxLists::kind(const QString &list, int level) const
{
    if (list.isEmpty() || list == "0"_L1)
        return Kind::None;
    return m_levels.value(m_abstract.value(list)).value(level, Kind::Bullet);
}

QHash<QString, QString> docxRelations(const QByteArray &bytes)
{
    QHash<QString, QString> targets;
    PackedXml part(bytes, u"rels"_s);
    while (part.next())
        if (part.isStart() && part.name() == "Relationship"_L1)
            targets.insert(part.attribute("Id"_L1), part.attribute("Target"_L1));
    return targets;
}

} // namespace exchange
