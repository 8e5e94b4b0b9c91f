// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace ui::window {

/// Search in the whole manual: what is found in both languages, best first; choosing a line jumps to the place.
class SearchPane final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchPane(QWidget *parent = nullptr);

    void setSource(edit::Workspace *workspace);
    void start();

Q_SIGNALS:
    void placeAsked(const model::TextRef &text, base::Language language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void search();
    void show(const QList<edit::SearchHit> &hits);
    void add(const edit::SearchHit &hit);
    void showCount(const base::Result<edit::SearchAnswer> &answer);

    edit::Workspace *m_workspace = nullptr;
    QLineEdit *m_words;
    QLabel *m_count;
    QListWidget *m_list;
    QTimer m_timer;
    QTimer m_again; ///< not everything is indexed yet
    QList<edit::SearchHit> m_hits;
};

} // namespace ui::window
