// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/aid/pairmemory.h"
#include "ui/aid/section.h"

namespace ui::aid {

class OfferCard;

/// What was written before for a source like the one beside the wording that is missing, or behind.
class MemorySection final : public Section
{
    Q_OBJECT

public:
    explicit MemorySection(QWidget *parent = nullptr);

    void setSource(edit::Workspace *workspace) override;
    void show(const Here &here) override;
    /// False when nothing is offered.
    bool insertBest();

protected:
    QString title() const override;
    void retranslate() override;

private:
    void showOffers(const QString &source, const QList<history::Memory::Offer> &offers);
    QString origin(const history::Pair &pair) const;

    PairMemory *m_memory;
    std::optional<Here> m_here;
    QString m_source; ///< of what is offered, or was asked
    QList<history::Memory::Offer> m_offers;
    QList<OfferCard *> m_cards;
};

} // namespace ui::aid
