// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/tablesheet.h"

#include "compose/canvas.h"

#include <QLocale>
#include <numeric>

namespace compose {

namespace {

using base::Language;

constexpr Length pageWidth = points(841.89);
constexpr Length pageHeight = points(595.28);
constexpr Length margin = points(40);
constexpr Length textWidth = pageWidth - 2 * margin;
constexpr Length bottom = pageHeight - margin - points(14); // above the running line
constexpr Length nameWidth = points(150);                   // of the column that names the rows
constexpr Length narrowest = points(46);
constexpr Length pad = points(4);
constexpr int smaller = 88; // percent of a table's usual size: many columns stand side by side

Request requestOf(const TableSheet &sheet)
{
    Request request;
    request.languages = {sheet.rowsLanguage};
    request.look = model::LayoutHeader();
    return request;
}

/// Puts down one row after the other and remembers what is said where.
class Setter final
{
public:
    Setter(const TableSheet &sheet, const TypeCase &typeCase, const base::CancelToken &cancel)
        : m_sheet(sheet), m_cancel(cancel), m_plan(std::make_shared<const Setting>(requestOf(sheet), QString())), m_words(typeCase)
    {
    }

    base::Result<Document> set()
    {
        m_document.metadata = {m_sheet.title, {}, {m_sheet.language}, m_sheet.date, {}};
        add(Tag::Document, artefact);
        m_document.elements.front().language = m_sheet.language;
        beginPage();
        const int title = add(Tag::H1, 0);
        m_y += text(m_sheet.title, Style::Heading1, margin, textWidth, title, Align::Left, 100) + points(10);
        for (const QList<qsizetype> &columns : bands())
            if (!setTable(columns))
                return base::Error{base::ErrorKind::Cancelled, {}, {}};
        addFeet();
        m_document.metadata.id = base::Hash::of(contents());
        return std::move(m_document);
    }

private:
    qsizetype columnCount() const
    {
        qsizetype count = 0;
        for (const QStringList &row : m_sheet.rows)
            count = std::max(count, row.size());
        return count;
    }

    /// The columns of each table: as many as can be read side by side, and no table much narrower than another.
    QList<QList<qsizetype>> bands() const
    {
        const qsizetype columns = std::max<qsizetype>(0, columnCount() - 1);
        const qsizetype most = (textWidth - nameWidth) / narrowest;
        const qsizetype tables = std::max<qsizetype>(1, (columns + most - 1) / most);
        QList<QList<qsizetype>> bands;
        for (qsizetype table = 0; table < tables; ++table) {
            QList<qsizetype> band(columns * (table + 1) / tables - columns * table / tables);
            std::iota(band.begin(), band.end(), 1 + columns * table / tables);
            bands.append(band);
        }
        return bands;
    }

    bool setTable(const QList<qsizetype> &columns)
    {
        if (m_sheet.rows.isEmpty() || columnCount() == 0)
            return true;
        m_columns = columns;
        const int table = add(Tag::Table, 0);
        if (m_sheet.rowsLanguage != m_sheet.language)
            m_document.elements[table].language = m_sheet.rowsLanguage;
        const QStringList &heads = m_sheet.rows.front();
        if (m_y > margin + points(60)) // the head, and a row or two under it, or a new page
            beginPageFor(heightOf(heads, true) + points(60));
        setRow(heads, true, add(Tag::TR, add(Tag::THead, table)));
        const int body = add(Tag::TBody, table);
        for (qsizetype row = 1; row < m_sheet.rows.size(); ++row) {
            if (m_cancel.isCancelled())
                return false;
            if (beginPageFor(heightOf(m_sheet.rows[row], false)))
                setRow(heads, true, Canvas::noNode);
            setRow(m_sheet.rows[row], false, add(Tag::TR, body));
        }
        m_y += points(18);
        return true;
    }

    Length widthOf(qsizetype at) const { return at == 0 ? nameWidth : std::min((textWidth - nameWidth) / Length(m_columns.size()), nameWidth); }
    Length leftOf(qsizetype at) const { return at == 0 ? margin : margin + nameWidth + Length(at - 1) * widthOf(1); }
    QString fieldAt(const QStringList &row, qsizetype at) const { return row.value(at == 0 ? 0 : m_columns[at - 1]); }

    Length heightOf(const QStringList &row, bool isHead)
    {
        Length height = 0;
        for (qsizetype at = 0; at <= m_columns.size(); ++at)
            height = std::max(height, Canvas(m_plan, m_words, m_nowhere).heightOf(paragraph(fieldAt(row, at), isHead || at == 0, at)));
        return height + 2 * pad;
    }

    /// `line`: the row's element; none: the heads once more, for those who see the page.
    void setRow(const QStringList &row, bool isHead, int line)
    {
        const Palette &colours = m_plan.sheet.palette();
        const Length height = heightOf(row, isHead);
        const Length right = leftOf(m_columns.size()) + widthOf(m_columns.size());
        Canvas canvas = this->canvas();
        if (isHead)
            canvas.box(margin, m_y, right - margin, height, colours.band);
        for (qsizetype at = 0; at <= m_columns.size(); ++at) {
            const QString field = fieldAt(row, at);
            const bool names = isHead || at == 0;
            int cell = Canvas::noNode;
            if (line != Canvas::noNode) {
                cell = add(names && !field.isEmpty() ? Tag::TH : Tag::TD, line);
                if (names && !field.isEmpty())
                    m_document.elements[cell].scope = isHead ? Scope::Column : Scope::Row;
            }
            canvas.text(paragraph(field, names, at), leftOf(at) + pad, m_y + pad, cell);
        }
        m_y += height;
        canvas.rule(margin, m_y, right, m_y, 0.5, colours.hair);
    }

    Paragraph paragraph(const QString &text, bool isName, qsizetype at) const
    {
        Paragraph paragraph = m_plan.plain(text, isName ? Style::TableHead : Style::TableCell, 0, widthOf(at) - 2 * pad);
        paragraph.align = at == 0 ? Align::Left : Align::Centre;
        paragraph.hyphenated = true;
        return shrunk(std::move(paragraph), smaller);
    }

    static Paragraph shrunk(Paragraph paragraph, int percent)
    {
        for (Span &span : paragraph.spans)
            span.size = span.size * percent / 100;
        paragraph.leading = paragraph.leading * percent / 100;
        return paragraph;
    }

    Length text(const QString &words, Style style, Length x, Length width, int node, Align align, int percent)
    {
        Paragraph paragraph = shrunk(m_plan.plain(words, style, 0, width), percent);
        paragraph.language = m_sheet.language;
        paragraph.align = align;
        return canvas().text(paragraph, x, m_y, node);
    }

    /// True: it stands at the top of a new page.
    bool beginPageFor(Length height)
    {
        if (m_y + height <= bottom || m_y == margin)
            return false;
        beginPage();
        return true;
    }

    void beginPage()
    {
        m_document.pages.append({QSizeF(toPoints(pageWidth), toPoints(pageHeight)), QString::number(m_document.pages.size() + 1), {}});
        m_y = margin;
    }

    /// Title, day and page: no part of what the table says.
    void addFeet()
    {
        const QLocale locale(m_sheet.language == Language::French ? QLocale::French : QLocale::Dutch);
        const QString day = locale.toString(m_sheet.date.toLocalTime().date(), QLocale::ShortFormat);
        const QString left = m_sheet.date.isValid() ? m_sheet.title + QStringLiteral("  ·  ") + day : m_sheet.title;
        const qsizetype pages = m_document.pages.size();
        for (m_page = 0; m_page < pages; ++m_page) {
            m_y = bottom + points(6);
            text(left, Style::Running, margin, textWidth, Canvas::noNode, Align::Left, 100);
            text(QStringLiteral("%1 / %2").arg(m_page + 1).arg(pages), Style::Running, margin, textWidth, Canvas::noNode, Align::Right, 100);
        }
    }

    QString contents() const
    {
        QStringList said{m_sheet.title, base::codeOf(m_sheet.language), base::codeOf(m_sheet.rowsLanguage), m_sheet.date.toString(Qt::ISODateWithMs)};
        for (const QStringList &row : m_sheet.rows)
            said += row;
        return said.join(QChar::Null);
    }

    int add(Tag tag, int parent)
    {
        Element element;
        element.tag = tag;
        element.parent = parent;
        m_document.elements.append(element);
        return int(m_document.elements.size()) - 1;
    }

    Canvas canvas()
    {
        const qsizetype page = m_page < 0 ? m_document.pages.size() - 1 : m_page;
        return Canvas(m_plan, m_words, m_document.pages.change(page).items);
    }

    const TableSheet &m_sheet;
    const base::CancelToken &m_cancel;
    Plan m_plan;
    WordCache m_words;
    Document m_document;
    QList<Item> m_nowhere;
    QList<qsizetype> m_columns; ///< of the table that is being set
    qsizetype m_page = -1;      ///< on which is written; -1: the last
    Length m_y = margin;
};

} // namespace

base::Result<Document> compose(const TableSheet &sheet, const base::CancelToken &cancel)
{
    const base::Result<TypeCase> typeCase = TypeCase::load();
    return typeCase ? Setter(sheet, *typeCase, cancel).set() : base::Result<Document>(typeCase.error());
}

} // namespace compose
