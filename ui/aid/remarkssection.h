// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/writing.h"
#include "ui/aid/section.h"
#include "ui/shared/latestwork.h"

#include <QTimer>

class QPushButton;

namespace ui::aid {

/// What may deserve a look in this passage, in both languages; each may be left to stand, and what was is one button away. While
/// somebody writes it waits for a pause. Which names are written in several ways is learnt in a worker.
class RemarksSection final : public Section
{
    Q_OBJECT

public:
    explicit RemarksSection(QWidget *parent = nullptr);

    void setSource(edit::Workspace *workspace) override;
    void show(const Here &here) override;

Q_SIGNALS:
    void namesLearnt(const check::NameSpellings &names);

protected:
    QString title() const override;
    void retranslate() override;

private:
    void learnNames();
    void tell();
    void build();
    void addLabel(const QString &text);
    void addRemark(const model::Finding &finding, bool isDismissed);
    void addToggle();
    QPushButton *addButton(const QString &label, const QString &about, const std::function<void()> &act);
    void perform(const edit::Edit &edit);

    /// What is listed; nothing is made anew while it stays the same.
    struct Listed {
        QList<model::Finding> open;
        QList<model::Finding> dismissed;
        bool isTooLong = false; ///< to be read while somebody writes
        bool areDismissedShown = false;
        bool mayChange = false;
        bool operator==(const Listed &) const = default;
    };
    Listed listed() const;

    Here m_here;
    Listed m_listed;
    bool m_areDismissedShown = false;
    QWidget *m_list = nullptr;
    QTimer m_pause;
    QTimer m_namesPause;
    check::NameSpellings m_names;
    shared::LatestWork<check::NameSpellings> m_learning;
};

} // namespace ui::aid
