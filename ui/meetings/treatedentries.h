// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"

#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QListWidget;
class QStandardItemModel;
class QToolButton;

namespace ui::meetings {

/// What of the manual a meeting is about, in order: sought by a title in either language and added, moved, taken out.
class TreatedEntries final : public QWidget
{
    Q_OBJECT

public:
    explicit TreatedEntries(QWidget *parent);

    void show(const model::Manual &manual, const QList<model::EntryId> &entries);
    using QWidget::show;
    void setWritable(bool isWritable);

Q_SIGNALS:
    void changed(const QList<model::EntryId> &entries);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void fillTitles();
    void fill();
    void addSought();
    void add(model::EntryId entry);
    void move(int step);
    void remove();
    void judge();
    void retranslate();

    model::Manual m_manual;
    QList<model::EntryId> m_entries;
    QLabel *m_label;
    QLineEdit *m_search;
    QStandardItemModel *m_titles;
    QCompleter *m_completer;
    QListWidget *m_list;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    bool m_isWritable = true;
};

} // namespace ui::meetings
