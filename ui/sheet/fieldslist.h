// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/sheets.h"

#include <QTreeWidget>

namespace ui::sheet {

/// The fields of the template and how each stands on one sheet: said in which languages, not said by the network, not
/// filled in.
class FieldsList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FieldsList(QWidget *parent = nullptr);

    void show(const model::Manual &manual, const model::Entry &sheet);
    /// The one that is chosen; nothing: none, or one that is no longer in the template.
    std::optional<model::SheetField> chosenField() const;
    check::FieldOnSheet chosen() const;

Q_SIGNALS:
    /// Enter or a double click on a field.
    void followed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addGone(const model::Entry &sheet);
    void retranslate();
    QString stateOf(const check::FieldOnSheet &field) const;

    model::Manual m_manual;
    model::EntryId m_sheet;
    QList<model::SheetField> m_fields;
    QList<check::FieldOnSheet> m_onSheet; ///< those of the template, then those that are gone
};

} // namespace ui::sheet
