// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/uses.h"
#include "model/finding.h"
#include "ui/shared/latestwork.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace ui::registers {

/// "Practice “The café”, passage 4 – Every Thursday…"
QString useText(const check::Use &use, const model::Manual &manual);

/// Where an object is used, found in a worker; Enter leads to the place.
class UsesList final : public QWidget
{
    Q_OBJECT

public:
    explicit UsesList(QWidget *parent = nullptr);

    /// Of nothing there are no uses. The list of another object goes at once, that of the same stays until there is a new one.
    /// After a pause in milliseconds.
    void ask(const model::Manual &manual, const std::optional<model::ObjectRef> &object, int pause = 0);
    /// Of the object that was asked for; nothing: that is not known yet.
    std::optional<qsizetype> count() const;

Q_SIGNALS:
    void counted();
    void placeAsked(const model::Place &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Uses {
        model::Manual manual;
        model::ObjectRef object;
        QList<check::Use> list;
    };
    void take(const Uses &uses);
    void fill();
    void retranslate();

    QLabel *m_label;
    QListWidget *m_list;
    std::optional<model::ObjectRef> m_object;
    std::optional<Uses> m_uses;
    shared::LatestWork<Uses> m_work; // last: it ends before what it tells
};

} // namespace ui::registers
