// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "compose/page.h"

#include <QStringList>

namespace compose {

/// A table on pages of its own, beside the manual: a list, a matrix.
struct TableSheet {
    QString title;
    base::Language language = base::Language::French;     ///< of the title
    base::Language rowsLanguage = base::Language::French; ///< of what stands in the table
    QList<QStringList> rows; ///< plain text; the first row names the columns, the first field of every other names the row
    QDateTime date;          ///< UTC; of what it shows
};

/// On A4 pages that lie: columns as wide as they may be together, heads again on every page. Where the columns would become too
/// narrow to be read, they follow one another in tables that each name the rows again. Refuses with ResourceMissing or Cancelled.
base::Result<Document> compose(const TableSheet &sheet, const base::CancelToken &cancel = {});

} // namespace compose
