// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace ui::shared {

/// A sentence that is made anew for each language.
using Words = std::function<QString()>;

/// Failure is for what would be lost: it is red.
enum class Tone : unsigned char { Notice, Success, Warning, Failure };

/// What an offer does when it is taken up.
struct Offer {
    Words label;
    std::function<void()> act;
};

struct Message {
    QString key; ///< a later message with the same key takes its place
    Tone tone = Tone::Notice;
    Words text;
    QList<Offer> offers;
};

/// Messages that stop nobody: bars under one another, each with what can be done about it and a way to close it.
/// Screen readers are told of each.
class MessageArea final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageArea(QWidget *parent = nullptr);

    void show(const Message &message);
    void dismiss(const QString &key);
    void dismissAll();
    /// The sentences that stand there now, the newest last.
    QStringList texts() const;

private:
    QVBoxLayout *m_column;
};

} // namespace ui::shared
