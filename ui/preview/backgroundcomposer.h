// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/composer.h"
#include "ui/shared/latestwork.h"

#include <QObject>

namespace ui::preview {

using SharedComposition = std::shared_ptr<const compose::Composition>;

/// Composes the latest of what it is asked for in a worker. What did not change since the last pages is not composed again; work on
/// pages of another layout is called off. The open points of a draft, which only its colophon tells, follow when the writer pauses.
class BackgroundComposer final : public QObject
{
    Q_OBJECT

public:
    /// Its worker stops at once when it goes.
    explicit BackgroundComposer(QObject *parent = nullptr);

    void ask(const model::Manual &manual, const compose::Request &request);
    void forget();
    /// The pages are not yet those of what was asked for last.
    bool isBusy() const { return m_pages.isBusy(); }
    /// Nor are the open points: when this is over, the pages are those that are exported.
    bool isCatchingUp() const { return isBusy() || m_openPoints.isBusy(); }

Q_SIGNALS:
    void busyChanged(bool busy);
    void composed(const ui::preview::SharedComposition &composition);
    void refused(const base::Error &error);

private:
    using Outcome = base::Result<SharedComposition>;

    void compose();
    void lookForOpenPoints();
    void take(const Outcome &outcome);
    void takeOpenPoints(const QList<model::Finding> &points);

    model::Manual m_manual;
    compose::Request m_request;
    bool m_isFirst = true; ///< there are no pages yet
    std::shared_ptr<compose::Composer> m_composer; ///< used by one worker at a time
    shared::LatestWork<Outcome> m_pages;
    shared::LatestWork<QList<model::Finding>> m_openPoints;
};

} // namespace ui::preview
