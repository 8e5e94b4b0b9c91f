// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/composer.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>
#include <memory>

namespace ui::preview {

using SharedComposition = std::shared_ptr<const compose::Composition>;

/// Composes the latest of what it is asked for in a worker, a moment after the last request. What did not change since the last pages
/// is not composed again; work on pages of another layout is called off.
class BackgroundComposer final : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundComposer(QObject *parent = nullptr);
    /// Waits for the worker, which stops at once.
    ~BackgroundComposer() override;

    void ask(const model::Manual &manual, const compose::Request &request);
    void forget();
    bool isBusy() const { return m_pending || m_isAtWork; }

Q_SIGNALS:
    void busyChanged(bool busy);
    void composed(const ui::preview::SharedComposition &composition);
    void refused(const base::Error &error);

private:
    using Outcome = base::Result<SharedComposition>;

    void start();
    void take();

    QTimer m_pause;
    bool m_pending = false;
    bool m_isAtWork = false; ///< until its pages are taken, which is later than the worker ends
    model::Manual m_manual;
    compose::Request m_request;
    base::CancelToken m_cancel;
    std::shared_ptr<compose::Composer> m_composer; ///< used by one worker at a time
    QFutureWatcher<Outcome> m_watcher;
};

} // namespace ui::preview
