// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/tablewidths.h"
#include "text/markup.h"

namespace compose {

namespace {

/// The figures of all practices as one table, in one language.
class DataTable final
{
public:
    DataTable(const Collecting &collecting, int column) : m_collecting(collecting), m_column(column) {}

    TableRows rows(const QList<RegisterSources::Data> &data) const
    {
        TableRows rows{head()};
        for (const RegisterSources::Data &practice : data) {
            bool first = true;
            for (const model::Figure &figure : practice.figures)
                rows.push_back(row(practice, figure, std::exchange(first, false)));
        }
        return rows;
    }

private:
    TableText cell(const QString &markup, const model::ObjectRef &object = {}) const
    {
        return {{markup, m_collecting.languageOf(m_column), false, false}, object};
    }

    TableText label(const model::Text &text, const model::ObjectRef &object) const
    {
        return {m_collecting.label(text, m_column), object};
    }

    std::vector<TableText> head() const
    {
        std::vector<TableText> cells;
        for (const QStringView key : {u"practice", u"figure", u"value", u"source"})
            cells.push_back(cell(text::escaped(m_collecting.words(m_column)[key])));
        return cells;
    }

    std::vector<TableText> row(const RegisterSources::Data &practice, const model::Figure &figure, bool first) const
    {
        const model::ObjectRef object = model::ref(figure.id);
        const QString title = text::escaped(m_collecting.title(practice.title, m_column));
        const QString link = first ? QString(u'[' % title % u"](#" % practice.code % u')') : QString();
        QString value = QStringLiteral("**") + text::escaped(figure.header.value) + QStringLiteral("**");
        if (!figure.unit.isEmpty())
            value += u' ' + figure.unit.preferring(m_collecting.languageOf(m_column));
        return {cell(link, object), label(figure.label, object), cell(value, object), cell(origin(figure), object)};
    }

    QString origin(const model::Figure &figure) const
    {
        QStringList parts;
        const QDate day = QDate::fromString(figure.header.asOf, Qt::ISODate);
        if (!figure.header.source.isEmpty())
            parts << figure.header.source;
        if (day.isValid())
            parts << m_collecting.words(m_column).date(day);
        return text::escaped(parts.join(QStringLiteral(", ")));
    }

    const Collecting &m_collecting;
    const int m_column;
};

} // namespace

void collectData(Collecting &collecting, const RegisterSources &sources)
{
    if (sources.data.isEmpty())
        return;
    const Place place = openRegister(collecting, u"data");
    std::vector<TableRows> tables;
    std::vector<int> columns;
    for (int column = 0; column < collecting.columnCount(); ++column) {
        tables.push_back(DataTable(collecting, column).rows(sources.data));
        columns.push_back(column);
    }
    const StyleSheet &sheet = collecting.plan.sheet;
    const Length width = sheet.isNarrow() ? sheet.geometry().width : collecting.plan.columns.front().width;
    TableShape shape;
    shape.head = true;
    shape.before = points(14);
    shape.width = width;
    shape.stacked = sheet.isNarrow() && anyWantsStacking(tables, width, sheet);
    // Half a page is too narrow: the languages stand one under the other.
    for (size_t i = 0; sheet.isNarrow() && i < tables.size(); ++i)
        addTable(collecting, {tables[i]}, {columns[i]}, shape, place);
    if (!sheet.isNarrow())
        addTable(collecting, tables, columns, shape, place);
}

} // namespace compose
