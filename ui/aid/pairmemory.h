// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "history/memory.h"
#include "ui/shared/latestwork.h"

#include <QObject>
#include <QReadWriteLock>
#include <memory>

namespace ui::aid {

/// What was ever written as a pair in the open manual, in its history and in the memories that were added: learnt in a worker
/// when it is first asked for, and kept up to date while the manual changes.
class PairMemory final : public QObject
{
    Q_OBJECT

public:
    explicit PairMemory(QObject *parent);
    ~PairMemory() override;

    void setSource(edit::Workspace *workspace);
    /// Answers later, with `offered`; the latest question only.
    void ask(const QString &source, base::Language language, qsizetype most);
    bool isLearning() const { return m_isLearning; }

Q_SIGNALS:
    void offered(const QString &source, const QList<history::Memory::Offer> &offers);
    /// Asking again gives more.
    void learnt();

private:
    /// What workers share.
    struct Shelf {
        QReadWriteLock lock;
        history::Memory memory;
    };
    struct Answer {
        QString source;
        QList<history::Memory::Offer> offers;
    };
    void forget();
    void learn();
    void learnPast(const base::Result<QList<history::Pair>> &past);
    void follow(const edit::Changes &changes);
    void take(const QSet<model::TextRef> &texts);

    QPointer<edit::Workspace> m_workspace;
    std::shared_ptr<Shelf> m_shelf;
    bool m_isLearning = false;
    bool m_isLearnt = false;
    QSet<model::TextRef> m_moved; ///< while learning
    shared::LatestWork<Answer> m_asking;
};

} // namespace ui::aid
