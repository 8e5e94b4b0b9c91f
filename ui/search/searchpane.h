// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/foundmodel.h"
#include "ui/shared/latestwork.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QTreeView;

namespace ui::search {

class SearchForm;

/// Search in the whole manual, as one types: by the index, best first, or by reading every wording when it is asked for more
/// exactly. What was found is grouped by entry; choosing a line jumps to the place, and what has a tick can be replaced.
class SearchPane final : public QWidget
{
    Q_OBJECT

public:
    /// So many are shown at once; the others follow when nothing more is typed.
    static constexpr int firstHits = 50;

    explicit SearchPane(QWidget *parent = nullptr);

    void setSource(edit::Workspace *workspace);
    /// Ready to type; with `words` looked for unless they are empty.
    void start(const QString &words = {});
    /// The same, with what is to take their place unless it is empty.
    void startReplacing(const QString &words, const QString &with);

Q_SIGNALS:
    void placeAsked(const model::TextRef &text, base::Language language, int position);
    void refused(const base::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void search();
    void askIndex();
    void readAll();
    void showFound(const QList<Found> &found, const model::Manual &manual);
    void unfold();
    void showCount(qsizetype found, bool isComplete);
    void jump(const QModelIndex &index);
    void replace(const QList<edit::Find> &finds);
    void replaceCurrent();

    QPointer<edit::Workspace> m_workspace;
    SearchForm *m_form;
    QLabel *m_count;
    QTreeView *m_list;
    FoundModel *m_model;
    QTimer m_pause;
    QTimer m_again; ///< not everything is shown or indexed yet, or the manual changed
    int m_most = firstHits;
    int m_asked = 0; ///< questions so far: an answer to an earlier one comes too late
    std::function<QString()> m_says; ///< in the language of the moment
    qsizetype m_replaced = 0;        ///< just now
    model::Manual m_read;            ///< what is being read
    shared::LatestWork<edit::Finds> m_reading;
};

} // namespace ui::search
