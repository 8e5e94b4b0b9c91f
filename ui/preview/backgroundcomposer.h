// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/composer.h"
#include "ui/shared/latestwork.h"

#include <QObject>

namespace ui::preview {

using SharedComposition = std::shared_ptr<const compose::Composition>;

/// Composes the latest of what it is asked for in a worker. What did not change since the last pages is not composed again; work on
/// pages of another layout is called off. Before the first book come the pages of the one entry that is open, at once. The open
/// points of a draft, which only its colophon tells, follow when the writer pauses.
class BackgroundComposer final : public QObject
{
    Q_OBJECT

public:
    /// Its worker stops at once when it goes.
    explicit BackgroundComposer(QObject *parent = nullptr);

    /// `open`: the entry to be seen first, a null id: none.
    void ask(const model::Manual &manual, const compose::Request &request, model::EntryId open = {});
    /// Another entry was opened; it matters only as long as there is no book.
    void open(model::EntryId entry);
    void forget();
    /// The pages are not yet those of what was asked for last.
    bool isBusy() const { return m_isBookDue || m_pages.isBusy(); }
    /// Nor are the open points: when this is over, the pages are those that are exported.
    bool isCatchingUp() const { return isBusy() || m_openPoints.isBusy(); }

Q_SIGNALS:
    void busyChanged(bool busy);
    /// The pages of the open entry alone, without numbers.
    void glanced(const ui::preview::SharedComposition &composition);
    void composed(const ui::preview::SharedComposition &composition);
    void refused(const base::Error &error);

private:
    using Outcome = base::Result<SharedComposition>;

    void compose();
    void lookAt(model::EntryId entry);
    void takeGlance(const Outcome &outcome);
    void tellBusy();
    void lookForOpenPoints();
    void take(const Outcome &outcome);
    void takeOpenPoints(const QList<model::Finding> &points);

    model::Manual m_manual;
    compose::Request m_request;
    bool m_isFirst = true;    ///< there is no book yet
    bool m_isBookDue = false; ///< it is begun when the open entry's own pages are made
    bool m_wasBusy = false;
    model::EntryId m_open;
    std::shared_ptr<compose::Composer> m_composer; ///< used by one worker at a time
    std::shared_ptr<compose::Composer> m_glancer;  ///< by another
    shared::LatestWork<Outcome> m_pages;
    shared::LatestWork<Outcome> m_glances;
    shared::LatestWork<QList<model::Finding>> m_openPoints;
};

} // namespace ui::preview
