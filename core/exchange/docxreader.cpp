// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/docxparts.h"
#include "exchange/foreignbuilder.h"
#include "exchange/foreignreading.h"
#include "exchange/zippart.h"

#include <QRegularExpression>

namespace exchange {

using namespace Qt::StringLiterals;
using base::Outcome;
using base::Result;
using model::PassageKind;

namespace {

using NoteTexts = QHash<QString, QList<text::Run>>;

/// What is common to the parts of one file.
struct DocxFile {
    ZipParts parts;
    DocxStyles styles;
    DocxLists lists;
    NoteTexts notes; ///< "footnote 2", "endnote 1"
};

/// A field, from its "begin" to its "end".
struct Field {
    QString code;
    QString target;
};

/// Reads one part of running text into a builder (ISO/IEC 29500-1, 17.3).
class DocxPart final
{
public:
    DocxPart(DocxFile &file, ForeignBuilder &builder, const ForeignHelp &help, QHash<QString, QString> relations)
        : m_file(file), m_builder(builder), m_help(help), m_relations(std::move(relations))
    {
    }

    Outcome readBody(const QByteArray &bytes)
    {
        PackedXml part(bytes, u"document.xml"_s, m_help.cancel);
        m_part = &part;
        while (m_builder.takesMore() && part.next())
            step();
        return part.outcome();
    }

    /// Each note goes by its kind and id into the file's notes.
    Outcome readNotes(const QByteArray &bytes, const QString &kind)
    {
        PackedXml part(bytes, kind, m_help.cancel);
        m_part = &part;
        QString id;
        while (part.next()) {
            if (part.isStart() && part.name() == kind) {
                id = part.attribute("id"_L1);
                m_builder.begin();
                m_builder.beginNote();
            } else if (part.isEnd() && part.name() == kind) {
                m_file.notes.insert(kind + u' ' + id, m_builder.runs());
                m_builder.endNote();
                m_builder.end();
            } else {
                step();
            }
        }
        return part.outcome();
    }

private:
    struct Paragraph {
        QString style;
        QString list;
        int listLevel = -1;
        int outline = -1;
        bool goesOn = false; ///< its end was deleted
    };

    void step()
    {
        if (m_part->isStart())
            start(m_part->name().toString());
        else if (m_part->isEnd())
            end(m_part->name());
        else if (m_takesText)
            put(m_part->xml().text().toString());
        else if (m_takesCode && !m_fields.isEmpty())
            m_fields.last().code += m_part->xml().text();
    }

    void start(const QString &name)
    {
        if (startSkipped(name) || startProperties(name) || startTable(name) || startPicture(name))
            return;
        if (name == "p"_L1)
            startParagraph();
        else if (name == "r"_L1)
            m_run = {}, m_isHidden = false;
        else if (name == "t"_L1)
            m_takesText = true;
        else if (name == "instrText"_L1)
            m_takesCode = true;
        else if (name == "hyperlink"_L1)
            m_link = m_relations.value(m_part->attribute("id"_L1));
        else if (name == "fldSimple"_L1)
            m_fields.append({{}, targetOf(m_part->attribute("instr"_L1))});
        else if (name == "fldChar"_L1)
            field(m_part->attribute("fldCharType"_L1));
        else if (name == "ins"_L1 || name == "moveTo"_L1)
            m_builder.remark(ForeignRemark::AcceptedInsertions);
        else if (name == "commentReference"_L1)
            m_builder.remark(ForeignRemark::CommentsLeftOut);
        else if (name == "footnoteReference"_L1 || name == "endnoteReference"_L1)
            note(name.chopped(9));
        else if (name == "txbxContent"_L1)
            startAside();
        else
            startSign(name);
    }

    void startSign(const QString &name)
    {
        if ((name == "br"_L1 && m_part->attribute("type"_L1) != "page"_L1) || name == "cr"_L1)
            m_builder.addBreak();
        else if (name == "tab"_L1 && !m_inParagraphProperties)
            put(u" "_s);
        else if (name == "noBreakHyphen"_L1)
            put(u"\u2011"_s);
        else if (name == "softHyphen"_L1)
            put(u"\u00AD"_s);
    }

    /// What was deleted, what properties were before, and the second telling of a drawing for older programs.
    bool startSkipped(const QString &name)
    {
        const bool isDeleted = !m_inProperties && !m_inParagraphProperties && (name == "del"_L1 || name == "moveFrom"_L1);
        const bool isContents = name == "sdtContent"_L1 && std::exchange(m_isContents, false);
        if (name == "docPartGallery"_L1)
            m_isContents = m_part->attribute("val"_L1) == "Table of Contents"_L1;
        if (!isDeleted && !isContents && name != "Fallback"_L1 && !name.endsWith(u"PrChange"_s) && name != "delText"_L1)
            return false;
        if (isDeleted)
            m_builder.remark(ForeignRemark::AcceptedDeletions);
        m_part->skip();
        return true;
    }

    bool startProperties(const QString &name)
    {
        if (name == "pPr"_L1)
            m_inParagraphProperties = true;
        else if (name == "rPr"_L1 || name == "trPr"_L1)
            m_inProperties = true;
        else if (m_inParagraphProperties)
            paragraphProperty(name);
        else if (m_inProperties)
            runProperty(name);
        else
            return false;
        return true;
    }

    void paragraphProperty(const QString &name)
    {
        const QString value = m_part->attribute("val"_L1);
        if (name == "pStyle"_L1)
            m_paragraph.style = value;
        else if (name == "ilvl"_L1)
            m_paragraph.listLevel = value.toInt();
        else if (name == "numId"_L1)
            m_paragraph.list = value;
        else if (name == "outlineLvl"_L1)
            m_paragraph.outline = value.toInt();
        else if (m_inProperties && name == "del"_L1)
            m_paragraph.goesOn = true;
    }

    void runProperty(const QString &name)
    {
        const QString value = m_part->attribute("val"_L1);
        const bool on = value != "0"_L1 && value != "false"_L1 && value != "off"_L1;
        if (name == "b"_L1)
            m_run.strong = on;
        else if (name == "i"_L1)
            m_run.emphasis = on;
        else if (name == "vanish"_L1)
            m_isHidden = on;
        else if (name == "rStyle"_L1) {
            m_run.strong = m_run.strong || m_file.styles.isStrong(value);
            m_run.emphasis = m_run.emphasis || m_file.styles.isEmphasis(value);
        } else if (name == "del"_L1) {
            m_rowIsDeleted = true;
            m_builder.remark(ForeignRemark::AcceptedDeletions);
        }
    }

    void startParagraph()
    {
        beginCell();
        if (!m_paragraph.goesOn)
            m_builder.end();
        m_paragraph = {};
        m_link.clear();
        m_isFresh = true;
    }

    /// The passage begins with its first text, when the properties are known.
    void ensure()
    {
        if (!std::exchange(m_isFresh, false) || (m_builder.isInPassage() && !isInNote()))
            return;
        if (isInNote())
            return m_builder.begin();
        const int level = m_paragraph.outline >= 0 && m_paragraph.outline < 9 ? m_paragraph.outline + 1
                                                                              : m_file.styles.headingLevel(m_paragraph.style);
        if (level > 0)
            return m_builder.begin(PassageKind::Heading, level);
        const DocxStyle *styled = m_file.styles.list(m_paragraph.style);
        const QString list = m_paragraph.list.isEmpty() && styled ? styled->list : m_paragraph.list;
        const int depth = m_paragraph.listLevel >= 0 ? m_paragraph.listLevel : styled ? styled->listLevel : 0;
        const DocxLists::Kind kind = m_file.lists.kind(list, depth);
        if (kind != DocxLists::Kind::None)
            return m_builder.begin(kind == DocxLists::Kind::Bullet ? PassageKind::Bullet : PassageKind::Numbered, depth + 1);
        m_builder.begin(m_file.styles.isQuote(m_paragraph.style) ? PassageKind::Quote : PassageKind::Paragraph);
    }
    bool isInNote() const { return m_builder.isInNote(); }

    void put(const QString &text)
    {
        if (m_isHidden || m_rowIsDeleted || m_file.styles.isContents(m_paragraph.style))
            return;
        ensure();
        Manner manner = m_run;
        manner.target = m_link;
        for (const Field &field : std::as_const(m_fields))
            if (!field.target.isEmpty())
                manner.target = field.target;
        m_builder.add(text, manner);
    }

    void note(const QString &kind)
    {
        ensure();
        m_builder.addNote(m_file.notes.value(kind + u' ' + m_part->attribute("id"_L1)));
    }

    static QString targetOf(const QString &code)
    {
        static const QRegularExpression form(u"HYPERLINK\\s+\"([^\"]+)\""_s);
        return form.match(code).captured(1);
    }

    void field(const QString &type)
    {
        if (type == "begin"_L1)
            m_fields.append(Field());
        else if (type == "separate"_L1 && !m_fields.isEmpty())
            m_fields.last().target = targetOf(m_fields.last().code);
        else if (type == "end"_L1 && !m_fields.isEmpty())
            m_fields.removeLast();
    }

    bool startTable(const QString &name)
    {
        if (name == "tbl"_L1) {
            beginCell();
            m_builder.beginTable();
        } else if (name == "tr"_L1) {
            m_builder.beginRow();
        } else if (name == "tc"_L1) {
            m_cell = 1;
        } else if (name == "gridSpan"_L1 && m_cell > 0) {
            m_cell = std::max(1, m_part->attribute("val"_L1).toInt());
        } else {
            return false;
        }
        return true;
    }

    /// When how many columns it takes is known.
    void beginCell()
    {
        if (const int span = std::exchange(m_cell, 0); span > 0 && !m_rowIsDeleted)
            m_builder.beginCell(span);
    }

    bool startPicture(const QString &name)
    {
        if (name == "docPr"_L1)
            m_alt = m_part->attribute("descr"_L1);
        else if (name == "blip"_L1)
            picture(m_part->attribute("embed"_L1));
        else if (name == "imagedata"_L1)
            picture(m_part->attribute("id"_L1));
        else
            return false;
        return true;
    }

    void picture(const QString &relation)
    {
        const QString target = m_relations.value(relation);
        const QString part = target.startsWith(u'/') ? target.mid(1) : u"word/"_s + target;
        const Result<QByteArray> bytes = m_file.parts.read(part);
        if (target.isEmpty() || (!bytes && bytes.error().kind == base::ErrorKind::NotFound))
            return m_builder.remark(ForeignRemark::PicturesMissing);
        if (!bytes)
            return m_builder.remark(ForeignRemark::PicturesTooLarge);
        m_pictures.append({*bytes, m_alt});
    }

    void startAside()
    {
        m_builder.beginAside();
        m_asides.append({m_paragraph, m_isFresh});
        m_paragraph = {};
    }

    void end(QStringView name)
    {
        if (name == "t"_L1)
            m_takesText = false;
        else if (name == "instrText"_L1)
            m_takesCode = false;
        else if (name == "pPr"_L1)
            m_inParagraphProperties = false;
        else if (name == "rPr"_L1 || name == "trPr"_L1)
            m_inProperties = false;
        else if (name == "p"_L1)
            endParagraph();
        else if (name == "hyperlink"_L1)
            m_link.clear();
        else if (name == "fldSimple"_L1 && !m_fields.isEmpty())
            m_fields.removeLast();
        else if (name == "tbl"_L1)
            m_builder.endTable();
        else if (name == "tr"_L1)
            m_rowIsDeleted = false;
        else if (name == "txbxContent"_L1 && !m_asides.isEmpty()) {
            m_builder.endAside();
            std::tie(m_paragraph, m_isFresh) = m_asides.takeLast();
        }
    }

    /// Pictures stand behind the paragraph they hang on.
    void endParagraph()
    {
        if (m_paragraph.goesOn)
            return;
        m_builder.end();
        if (m_asides.isEmpty() && !isInNote())
            for (const auto &[bytes, alt] : std::exchange(m_pictures, {}))
                m_builder.addPicture(bytes, alt);
    }

    DocxFile &m_file;
    ForeignBuilder &m_builder;
    const ForeignHelp &m_help;
    QHash<QString, QString> m_relations;
    PackedXml *m_part = nullptr;
    Paragraph m_paragraph;
    Manner m_run;
    QString m_link;
    QString m_alt;
    QList<Field> m_fields;
    QList<std::pair<Paragraph, bool>> m_asides;
    QList<std::pair<QByteArray, QString>> m_pictures;
    int m_cell = 0; ///< columns of a cell that is still to begin
    bool m_isFresh = false;
    bool m_takesText = false;
    bool m_takesCode = false;
    bool m_inParagraphProperties = false;
    bool m_inProperties = false;
    bool m_isHidden = false;
    bool m_isContents = false;
    bool m_rowIsDeleted = false;
};

QByteArray part(const DocxFile &file, const QString &name)
{
    const Result<QByteArray> bytes = file.parts.read(name);
    return bytes ? *bytes : QByteArray();
}

QHash<QString, QString> relationsOf(const DocxFile &file, const QString &name)
{
    return docxRelations(part(file, u"word/_rels/"_s + name + u".rels"_s));
}

Outcome readNotes(DocxFile &file, const ForeignHelp &help)
{
    for (const QString &kind : {u"footnote"_s, u"endnote"_s}) {
        const QByteArray bytes = part(file, u"word/"_s + kind + u"s.xml"_s);
        if (bytes.isEmpty())
            continue;
        ForeignBuilder scratch(help.cancel);
        DocxPart notes(file, scratch, help, relationsOf(file, kind + u"s.xml"_s));
        if (const Outcome read = notes.readNotes(bytes, kind); !read)
            return read;
    }
    return {};
}

} // namespace

Result<ForeignText> readDocx(const QByteArray &bytes, const ForeignHelp &help)
{
    const Result<ZipParts> parts = ZipParts::open(bytes);
    if (!parts)
        return parts.error();
    const Result<QByteArray> body = parts->read(u"word/document.xml"_s);
    if (!body)
        return body.error().kind == base::ErrorKind::NotFound ? base::Error{base::ErrorKind::Damaged, {}, {}} : body.error();
    DocxFile file{*parts, {}, {}, {}};
    if (const Outcome styles = file.styles.read(part(file, u"word/styles.xml"_s)); !styles && !part(file, u"word/styles.xml"_s).isEmpty())
        return styles.error();
    if (const Outcome lists = file.lists.read(part(file, u"word/numbering.xml"_s)); !lists && !part(file, u"word/numbering.xml"_s).isEmpty())
        return lists.error();
    if (const Outcome notes = readNotes(file, help); !notes)
        return notes.error();
    ForeignBuilder builder(help.cancel);
    DocxPart reader(file, builder, help, relationsOf(file, u"document.xml"_s));
    if (const Outcome read = reader.readBody(*body); !read)
        return read.error();
    return finished(builder, help.cancel);
}

} // namespace exchange
