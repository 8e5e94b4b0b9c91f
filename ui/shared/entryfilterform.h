// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/entryfilter.h"

#include <QVariantMap>
#include <QWidget>

class QComboBox;

namespace ui::shared {

/// Choices that leave some entries: by kind, network, principle, stage, and what is due.
class EntryFilterForm final : public QWidget
{
    Q_OBJECT

public:
    /// `prefix` of the objects' names; so many choices stand beside one another.
    EntryFilterForm(const QString &prefix, int columns, QWidget *parent);

    /// Its networks and principles can be chosen; what is chosen stays so.
    void setManual(const model::Manual &manual);
    check::EntryFilter filter() const;
    bool isUsual() const { return filter().acceptsAll(); }
    void reset();
    /// What is chosen, to be kept; what a manual does not have is left out.
    QVariantMap choices() const;
    void choose(const QVariantMap &choices);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Choice { Kind, Network, Principle, Stage, Due, choiceCount };
    void fill();
    void refill(Choice choice, const QList<std::pair<QString, QVariant>> &items);
    void retranslate();

    std::array<QComboBox *, choiceCount> m_boxes{};
    QList<std::pair<base::Id, model::Text>> m_networks;
    QList<std::pair<base::Id, model::Text>> m_principles;
};

} // namespace ui::shared
