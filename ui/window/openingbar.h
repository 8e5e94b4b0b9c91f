// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui::window {

/// A line over the text: which manual is on its way, in or out, how far it is, and a way to stop it. Nobody is held up by it, and
/// what takes but a moment shows nothing.
class OpeningBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Errand : unsigned char {
        Open,
        Make,
        Close, ///< cannot be stopped
        Quit,  ///< the same, when the program ends and waits for it
    };

    /// Its parts are called after `name`.
    explicit OpeningBar(const QString &name = QStringLiteral("opening"), QWidget *parent = nullptr);

    void begin(Errand errand, const QString &file);
    /// The same file on another errand: what is told of its progress still counts.
    void turnInto(Errand errand);
    void end();
    /// Of what was begun last; may be called from any thread, also when that is over.
    base::Progress progress();

Q_SIGNALS:
    void cancelAsked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *) override;

private:
    void retranslate();
    void appear();
    void cancel();
    void setProgress(qsizetype done, qsizetype total);
    QString words() const;
    QString buttonWords() const;

    Errand m_errand = Errand::Open;
    QString m_name;
    bool m_cancelled = false;
    int m_number = 0; ///< so that a late word about an earlier errand is told apart
    QTimer m_appear;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace ui::window
