// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/aid/section.h"

namespace ui::aid {

/// What changed in each language since the pair was last in step.
class MovedSection final : public Section
{
    Q_OBJECT

public:
    explicit MovedSection(QWidget *parent = nullptr);

    void show(const Here &here) override;

protected:
    QString title() const override;

private:
    QString describe(const Here &here, base::Language language) const;

    std::array<QLabel *, 2> m_labels;
};

} // namespace ui::aid
