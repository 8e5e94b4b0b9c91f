// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "ui/editor/heights.h"
#include "ui/editor/look.h"
#include "ui/editor/rowlayout.h"
#include "ui/editor/pictureshelf.h"
#include "ui/editor/rows.h"

#include <QCache>
#include <QPixmap>
#include <QRectF>

namespace ui::editor {

/// The two-column sheet without a window: which rows there are, how high each is and where its texts lie, in pixels from
/// the top of the sheet. Heights are estimates until a row is laid out; laid-out rows are kept for a while.
class Sheet final
{
public:
    Sheet();

    void setWorkspace(edit::Workspace *workspace, model::EntryId top = {});
    edit::Workspace *workspace() const { return m_workspace; }
    /// Shows `manual` as it is rather than the workspace's, which only lends its pictures; nothing: the workspace's again.
    void setFrozen(std::optional<model::Manual> manual, model::EntryId top);
    bool isFrozen() const { return m_frozen.has_value(); }
    const model::Manual &manual() const;

    /// A null `top`: the whole manual.
    void show(model::EntryId top);
    void setFilter(const WorkFilter &filter);
    const WorkFilter &filter() const { return m_filter; }
    /// Every height becomes an estimate again.
    void setLook(const Look &look, const Columns &columns);
    const Look &look() const { return m_look; }
    const Columns &columns() const { return m_columns; }

    const Rows &rows() const { return m_rows; }
    const Heights &heights() const { return m_heights; }
    int size() const { return m_rows.size(); }
    const Row &row(int index) const { return m_rows.at(index); }
    const model::Text &text(int index) const; ///< an empty one for an invitation
    model::Step step(int index) const { return stepOf(manual(), row(index)); }
    model::LanguageUse languageUse(int index) const { return editor::languageUse(manual(), row(index)); }
    QString markup(int index, base::Language language) const;
    std::optional<model::TextRef> textRef(int index) const;
    std::optional<int> indexOf(const model::TextRef &text) const;
    std::optional<int> indexOf(model::EntryId entry, const RowKey &key) const { return m_rows.indexOf(entry, key); }

    /// Laid out now if need be; the height becomes exact. Holds until the next call.
    const RowLayout &layout(int index);
    /// The lines of one wording. Holds until the next call.
    const CellLayout &cell(int index, base::Language language);
    bool isExact(int index) const { return m_exact[size_t(index)]; }
    /// Measures rows that are still estimates, from `around` on and then before it, until `milliseconds` are over. False when
    /// none is left nearby: what lies thousands of rows away is measured when somebody goes there.
    bool measureSome(int around, int milliseconds);

    qreal top(int index) const { return m_heights.top(index); }
    qreal height(int index) const { return m_heights.at(index); }
    /// Where a wording is written, in pixels of the sheet.
    QRectF cellRect(int index, base::Language language);
    qreal cellWidth(const Row &row) const;
    /// The row needs more room than its text: something is being composed in it. Until it is laid out again.
    void stretch(int index, qreal textHeight);
    QRectF pictureRect(int index);
    PictureShelf::Shelved picture(int index);
    const PictureShelf &pictures() const { return m_pictures; }

    /// A wording changed. Whoever has broken it into lines already says how high they are; they are broken here when needed.
    void touch(int index, base::Language language, std::optional<qreal> linesHeight = {});
    /// The same, but its lines are broken when they are seen or there is time; until then the height is an estimate.
    void touchLater(int index);
    /// An entry's passages changed. Says which rows made way for how many; rows that look the same stay laid out.
    Rows::Splice refresh(model::EntryId entry);

private:
    std::unique_ptr<RowLayout> broken(int index) const;
    CellLayout brokenCell(int index, base::Language language) const;
    void takeLength(int index);
    float estimate(const Row &row) const;
    qreal topSpace(const Row &row) const;
    qreal bottomSpace(const Row &row) const;
    void estimateAll();
    void setHeight(int index, qreal height);

    edit::Workspace *m_workspace = nullptr;
    std::optional<model::Manual> m_frozen;
    Look m_look;
    Columns m_columns;
    WorkFilter m_filter;
    Rows m_rows;
    Heights m_heights;
    std::vector<bool> m_exact;
    int m_inexact = 0;
    QCache<RowKey, RowLayout> m_layouts;
    PictureShelf m_pictures;
};

} // namespace ui::editor
