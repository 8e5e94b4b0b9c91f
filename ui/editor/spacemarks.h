// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/marks.h"

namespace ui::editor {

class Sheet;

/// Spaces at which no line breaks, shown for who wants to see them.
class SpaceMarks final : public shared::MarkSource
{
    Q_OBJECT

public:
    SpaceMarks(const Sheet &sheet, QObject *parent);

    void setShown(bool shown);
    QList<shared::Mark> marksIn(const model::TextRef &text, base::Language language) override;
    QString noteAt(const model::TextRef &text, base::Language language, int character) override;

private:
    QString shownText(const model::TextRef &text, base::Language language) const;

    const Sheet &m_sheet;
    bool m_shown = false;
};

} // namespace ui::editor
