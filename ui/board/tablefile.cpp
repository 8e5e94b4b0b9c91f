// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/tablefile.h"

#include "exchange/separated.h"

#include <QFile>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace ui::board {

using namespace Qt::StringLiterals;

namespace {

QStringList rowOf(const QAbstractItemModel &table, int row)
{
    QStringList fields{table.headerData(row, Qt::Vertical).toString()};
    for (int column = 0; column < table.columnCount(); ++column)
        fields.append(table.index(row, column).data().toString());
    return fields;
}

QStringList headOf(const QAbstractItemModel &table)
{
    QStringList fields{QString()};
    for (int column = 0; column < table.columnCount(); ++column)
        fields.append(table.headerData(column, Qt::Horizontal).toString());
    return fields;
}

QString cells(const QStringList &fields, const QString &tag)
{
    QString html;
    for (const QString &field : fields)
        html += u"<%1 align=\"%2\">%3</%1>"_s.arg(tag, html.isEmpty() ? u"left"_s : u"center"_s, field.toHtmlEscaped());
    return u"<tr>" % html % u"</tr>";
}

} // namespace

QByteArray asCsv(const QAbstractItemModel &table)
{
    QList<QStringList> rows{headOf(table)};
    for (int row = 0; row < table.rowCount(); ++row)
        rows.append(rowOf(table, row));
    return ::exchange::separatedValues(rows);
}

base::Outcome writePdf(const QAbstractItemModel &table, const QString &title, const QString &path)
{
    QString html = u"<h2>" % title.toHtmlEscaped() % u"</h2><table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\"><thead>"
                   % cells(headOf(table), u"th"_s) % u"</thead>";
    for (int row = 0; row < table.rowCount(); ++row)
        html += cells(rowOf(table, row), u"td"_s);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return base::Error{base::ErrorKind::InputOutput, path, {file.errorString()}};
    {
        QPdfWriter writer(&file);
        writer.setTitle(title);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter));
        QTextDocument document;
        document.setDefaultFont(QFont(u"Noto Sans"_s, 8));
        document.setHtml(html + u"</table>");
        document.print(&writer);
    }
    if (!file.commit())
        return base::Error{base::ErrorKind::InputOutput, path, {file.errorString()}};
    return {};
}

} // namespace ui::board
