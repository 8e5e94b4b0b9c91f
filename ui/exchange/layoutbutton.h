// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/layoutedits.h"
#include "model/manual.h"

#include <QPushButton>
#include <functional>

namespace ui::exchange {

/// Says in a word how the pages look, and opens the dialog that changes it. What was chosen is kept here until whoever
/// shows the button takes it.
class LayoutButton final : public QPushButton
{
    Q_OBJECT

public:
    using ChooseFile = std::function<QString(QWidget *parent)>;

    LayoutButton(const model::Manual &manual, ChooseFile chooseFile, QWidget *parent = nullptr);

    /// Nothing when it is as it was.
    std::optional<edit::LayoutChange> change() const;
    void setChange(const edit::LayoutChange &change);
    /// As it was, or as it was chosen since.
    const model::LayoutHeader &look() const { return m_change.layout; }

Q_SIGNALS:
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void retranslate();

    const model::Manual m_manual;
    ChooseFile m_chooseFile;
    edit::LayoutChange m_change;
};

} // namespace ui::exchange
