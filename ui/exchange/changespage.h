// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/changelog.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui::exchange {

/// What an edition will say has changed since the one before, as it was computed: lines can be left out, and each can be given a
/// remark in both languages.
class ChangesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesPage(QWidget *parent = nullptr);

    /// What was left out or remarked before stays so.
    void setChangelog(const ::history::Changelog &computed);
    /// As it is to be frozen.
    ::history::Changelog changelog() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What the publisher did with a line.
    struct Edited {
        bool isLeftOut = false;
        std::array<QString, 2> remark;
    };
    void retranslate();
    void fill();
    void fill(QTreeWidgetItem *item, const ::history::ChangelogLine &line);
    void take(QTreeWidgetItem *item);
    void takeRemark();
    void showChosen();
    int row() const;

    ::history::Changelog m_computed;
    QHash<QString, Edited> m_edited; ///< by code
    QLabel *m_intro;
    QTreeWidget *m_list;
    std::array<QLabel *, 2> m_labels{};
    std::array<QLineEdit *, 2> m_remarks{};
    bool m_isFilling = false;
};

} // namespace ui::exchange
