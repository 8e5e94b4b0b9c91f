// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreignbuilder.h"
#include "exchange/foreignreading.h"
#include "exchange/packedxml.h"
#include "exchange/zippart.h"

#include <optional>

namespace exchange {

using namespace Qt::StringLiterals;
using base::Outcome;
using base::Result;
using model::PassageKind;

namespace {

constexpr int longestChain = 20; // styles inside one another
constexpr int mostRepeats = 64;  // of a cell: spreadsheets repeat empty ones a million times

/// What a style says, in so far as it is more than looks (ODF 1.2, 16.2).
struct OdtStyle {
    QString parent;
    std::optional<bool> strong;
    std::optional<bool> emphasis;
    std::optional<bool> hidden;
};

class OdtStyles final
{
public:
    Outcome read(const QByteArray &bytes, const QString &name)
    {
        PackedXml part(bytes, name);
        QString style;
        QString list;
        while (part.next()) {
            if (!part.isStart())
                continue;
            if (part.name() == "style"_L1) {
                style = part.attribute("name"_L1);
                m_styles[style].parent = part.attribute("parent-style-name"_L1);
            } else if (part.name() == "text-properties"_L1 && !style.isEmpty()) {
                readLook(part, m_styles[style]);
            } else if (part.name() == "list-style"_L1) {
                list = part.attribute("name"_L1);
            } else if (part.name() == "list-level-style-number"_L1) {
                m_counted.insert({list, part.attribute("level"_L1).toInt()});
            } else if (part.name() == "body"_L1) {
                break;
            }
        }
        return part.outcome();
    }
    bool isStrong(const QString &style) const { return look(style, &OdtStyle::strong); }
    bool isEmphasis(const QString &style) const { return look(style, &OdtStyle::emphasis); }
    bool isHidden(const QString &style) const { return look(style, &OdtStyle::hidden); }
    bool isCounted(const QString &list, int level) const { return m_counted.contains({list, level}); }
    /// The style or one it is based on is called so.
    bool is(const QString &style, const QString &name) const
    {
        QString at = style;
        for (int i = 0; i < longestChain && !at.isEmpty(); ++i, at = m_styles.value(at).parent)
            if (at == name)
                return true;
        return false;
    }

private:
    static void readLook(const PackedXml &part, OdtStyle &style)
    {
        if (const QString weight = part.attribute("font-weight"_L1); !weight.isEmpty())
            style.strong = weight == "bold"_L1 || weight.toInt() >= 600;
        if (const QString slant = part.attribute("font-style"_L1); !slant.isEmpty())
            style.emphasis = slant == "italic"_L1 || slant == "oblique"_L1;
        if (const QString display = part.attribute("display"_L1); !display.isEmpty())
            style.hidden = display == "none"_L1;
    }
    bool look(const QString &style, std::optional<bool> OdtStyle::*which) const
    {
        QString at = style;
        for (int i = 0; i < longestChain && !at.isEmpty(); ++i) {
            const OdtStyle found = m_styles.value(at);
            if (found.*which)
                return *(found.*which);
            at = found.parent;
        }
        return false;
    }

    QHash<QString, OdtStyle> m_styles;
    QSet<std::pair<QString, int>> m_counted;
};

/// Reads office:text into a builder (ODF 1.2, chapters 5 to 9).
class OdtText final
{
public:
    OdtText(const ZipParts &parts, const OdtStyles &styles, ForeignBuilder &builder) : m_parts(parts), m_styles(styles), m_builder(builder) {}

    Outcome read(const QByteArray &bytes, const ForeignHelp &help)
    {
        PackedXml part(bytes, u"content.xml"_s, help.cancel);
        m_part = &part;
        while (m_builder.takesMore() && part.next()) {
            if (part.isStart())
                start(part.name().toString());
            else if (part.isEnd())
                end(part.name().toString());
            else if (m_paragraphs > 0)
                put(part.xml().text().toString());
        }
        return part.outcome();
    }

private:
    void start(const QString &name)
    {
        if (startSkipped(name) || startBlock(name) || startTable(name))
            return;
        if (name == "span"_L1)
            startSpan();
        else if (name == "a"_L1)
            m_links.append(m_part->attribute("href"_L1));
        else if (name == "s"_L1)
            m_builder.add(QString(std::clamp(m_part->attribute("c"_L1).toInt(), 1, 100), u' '), manner());
        else if (name == "tab"_L1)
            m_builder.add(u" "_s, manner());
        else if (name == "line-break"_L1)
            m_builder.addBreak();
        else if (name == "note-body"_L1)
            m_builder.beginNote();
        else if (name == "image"_L1)
            m_image = m_part->attribute("href"_L1);
        else if (name == "text-box"_L1)
            startAside();
        else if (name == "desc"_L1 || name == "title"_L1)
            m_alt = m_part->takeText();
    }

    bool startSkipped(const QString &name)
    {
        if (name == "tracked-changes"_L1)
            countChanges();
        else if (name == "annotation"_L1)
            m_builder.remark(ForeignRemark::CommentsLeftOut);
        else if (name != "note-citation"_L1 && name != "table-of-content"_L1 && name != "font-face-decls"_L1 && name != "automatic-styles"_L1
                 && name != "forms"_L1 && name != "scripts"_L1 && name != "object"_L1 && name != "ruby-text"_L1)
            return false;
        if (name != "tracked-changes"_L1)
            m_part->skip();
        return true;
    }

    /// Deleted texts are kept apart there; what was inserted stands in its place.
    void countChanges()
    {
        for (int depth = 1; depth > 0 && m_part->next();) {
            depth += m_part->isStart() ? 1 : m_part->isEnd() ? -1 : 0;
            if (m_part->isStart() && m_part->name() == "insertion"_L1)
                m_builder.remark(ForeignRemark::AcceptedInsertions);
            if (m_part->isStart() && m_part->name() == "deletion"_L1)
                m_builder.remark(ForeignRemark::AcceptedDeletions);
        }
    }

    bool startBlock(const QString &name)
    {
        if (name == "h"_L1 || name == "p"_L1)
            startParagraph(name == "h"_L1);
        else if (name == "list"_L1)
            startList();
        else if (name == "list-item"_L1)
            m_isItem = true;
        else
            return false;
        return true;
    }

    void startList()
    {
        const QString own = m_part->attribute("style-name"_L1);
        m_lists.append(own.isEmpty() && !m_lists.isEmpty() ? m_lists.last() : own);
    }

    void startParagraph(bool isHeading)
    {
        ++m_paragraphs;
        const QString style = m_part->attribute("style-name"_L1);
        const int level = m_part->attribute("outline-level"_L1).toInt();
        if (m_builder.isInNote())
            m_builder.begin();
        else if (isHeading)
            m_builder.begin(PassageKind::Heading, std::max(1, level));
        else if (m_styles.is(style, u"Title"_s) || m_styles.is(style, u"Subtitle"_s))
            m_builder.begin(PassageKind::Heading, m_styles.is(style, u"Title"_s) ? 1 : 2);
        else if (std::exchange(m_isItem, false) && !m_lists.isEmpty())
            m_builder.begin(m_styles.isCounted(m_lists.last(), int(m_lists.size())) ? PassageKind::Numbered : PassageKind::Bullet,
                            int(m_lists.size()));
        else
            m_builder.begin(m_styles.is(style, u"Quotations"_s) ? PassageKind::Quote : PassageKind::Paragraph);
    }

    void startSpan()
    {
        const QString style = m_part->attribute("style-name"_L1);
        Manner look = m_looks.isEmpty() ? Manner() : m_looks.last();
        look.strong = look.strong || m_styles.isStrong(style);
        look.emphasis = look.emphasis || m_styles.isEmphasis(style);
        look.code = look.code || m_styles.is(style, u"Source_20_Text"_s);
        m_looks.append(look);
        m_hidden.append((!m_hidden.isEmpty() && m_hidden.last()) || m_styles.isHidden(style));
    }

    Manner manner() const
    {
        Manner look = m_looks.isEmpty() ? Manner() : m_looks.last();
        if (!m_links.isEmpty())
            look.target = m_links.last();
        return look;
    }

    void put(QString text)
    {
        // White space is one space, as in HTML (ODF 1.2, 6.1.2).
        text.replace(u'\n', u' ').replace(u'\t', u' ').replace(u'\r', u' ');
        while (text.contains(u"  "_s))
            text.replace(u"  "_s, u" "_s);
        if (m_hidden.isEmpty() || !m_hidden.last())
            m_builder.add(text, manner());
    }

    bool startTable(const QString &name)
    {
        if (name == "table"_L1)
            m_builder.beginTable();
        else if (name == "table-row"_L1)
            m_builder.beginRow();
        else if (name == "table-cell"_L1 || name == "covered-table-cell"_L1)
            for (int i = std::clamp(m_part->attribute("number-columns-repeated"_L1).toInt(), 1, mostRepeats); i > 0; --i)
                m_builder.beginCell();
        else
            return false;
        return true;
    }

    void startAside()
    {
        m_builder.beginAside();
        m_asides.append(m_paragraphs);
    }

    void end(const QString &name)
    {
        if (name == "h"_L1 || name == "p"_L1)
            endParagraph();
        else if (name == "span"_L1 && !m_looks.isEmpty())
            m_looks.removeLast(), m_hidden.removeLast();
        else if (name == "a"_L1 && !m_links.isEmpty())
            m_links.removeLast();
        else if (name == "list"_L1 && !m_lists.isEmpty())
            m_lists.removeLast();
        else if (name == "note-body"_L1)
            m_builder.endNote();
        else if (name == "table"_L1)
            m_builder.endTable();
        else if (name == "text-box"_L1 && !m_asides.isEmpty()) {
            m_builder.endAside();
            m_paragraphs = m_asides.takeLast();
        } else if (name == "frame"_L1) {
            endFrame();
        }
    }

    void endFrame()
    {
        if (const QString image = std::exchange(m_image, {}); !image.isEmpty())
            picture(image);
        m_alt.clear();
    }

    void picture(const QString &image)
    {
        const Result<QByteArray> bytes = m_parts.read(image);
        if (bytes)
            m_pictures.append({*bytes, m_alt});
        else
            m_builder.remark(bytes.error().kind == base::ErrorKind::NotFound ? ForeignRemark::PicturesMissing : ForeignRemark::PicturesTooLarge);
        if (m_paragraphs == 0)
            putPictures();
    }

    void endParagraph()
    {
        --m_paragraphs;
        m_builder.end();
        if (m_asides.isEmpty() && !m_builder.isInNote())
            putPictures();
    }

    void putPictures()
    {
        for (const auto &[bytes, alt] : std::exchange(m_pictures, {}))
            m_builder.addPicture(bytes, alt);
    }

    const ZipParts &m_parts;
    const OdtStyles &m_styles;
    ForeignBuilder &m_builder;
    PackedXml *m_part = nullptr;
    QStringList m_lists;
    QStringList m_links;
    QList<Manner> m_looks;
    QList<bool> m_hidden;
    QList<int> m_asides;
    QList<std::pair<QByteArray, QString>> m_pictures;
    QString m_image;
    QString m_alt;
    int m_paragraphs = 0;
    bool m_isItem = false;
};

} // namespace

Result<ForeignText> readOdt(const QByteArray &bytes, const ForeignHelp &help)
{
    const Result<ZipParts> parts = ZipParts::open(bytes);
    if (!parts)
        return parts.error();
    const Result<QByteArray> content = parts->read(u"content.xml"_s);
    if (!content)
        return content.error().kind == base::ErrorKind::NotFound ? base::Error{base::ErrorKind::Damaged, {}, {}} : content.error();
    OdtStyles styles;
    if (const Result<QByteArray> common = parts->read(u"styles.xml"_s))
        if (const Outcome read = styles.read(*common, u"styles.xml"_s); !read)
            return read.error();
    if (const Outcome read = styles.read(*content, u"content.xml"_s); !read)
        return read.error();
    ForeignBuilder builder(help.cancel);
    OdtText text(*parts, styles, builder);
    if (const Outcome read = text.read(*content, help); !read)
        return read.error();
    return finished(builder, help.cancel);
}

} // namespace exchange
