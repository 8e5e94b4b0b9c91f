// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "ui/shared/whendone.h"

#include <QDialog>
#include <QTimer>
#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui::shared {

/// Long work: what is being done, how far it is, and a Cancel button. It covers its window only, appears after a moment
/// (short work shows nothing), and goes by itself.
class ProgressDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `what` is asked again when the language changes.
    ProgressDialog(std::function<QString()> what, QWidget *parent);

    /// May be called from any thread.
    base::Progress progress();
    base::CancelToken cancelToken() const { return m_cancel; }

    /// Calls `done` with the result in this thread, then deletes itself.
    template<typename T>
    void follow(const QFuture<T> &future, std::function<void(T)> done)
    {
        m_appear.start();
        whenDone(this, future, [this, done](T result) {
            finish();
            done(std::move(result));
        });
    }

protected:
    void changeEvent(QEvent *event) override;
    void reject() override;

private:
    void retranslate();
    void finish();
    void setProgress(qsizetype done, qsizetype total);

    std::function<QString()> m_what;
    base::CancelToken m_cancel;
    QLabel *m_label;
    QProgressBar *m_bar;
    QPushButton *m_button;
    QTimer m_appear;
};

} // namespace ui::shared
