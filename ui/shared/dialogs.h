// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

class QWidget;

namespace ui::shared {

/// A question that must be answered before work can go on. `act` is the verb on the button that does it.
struct Confirmation {
    QString title;
    QString text;   ///< the question
    QString detail; ///< what follows from it, what stays safe
    QString act;
    bool isDestructive = false; ///< then the safe answer is the default
};

/// A file to be chosen. `filters` are in Qt's form: "Manuals (*.vademecum)".
struct FileQuestion {
    QString title;
    QString start; ///< folder, or folder and proposed name
    QString filters;
    QString suffix; ///< added when a name without one is typed
};

/// Everything that stops the reader with a modal box goes through here, so that a test can answer in a person's place.
class Dialogs
{
public:
    Dialogs() = default;
    virtual ~Dialogs();
    Dialogs(const Dialogs &) = delete;
    Dialogs &operator=(const Dialogs &) = delete;

    virtual bool confirm(QWidget *parent, const Confirmation &confirmation);
    /// Something failed; `detail` says what is safe and what to do.
    virtual void tell(QWidget *parent, const QString &text, const QString &detail);
    /// Empty when cancelled.
    virtual QString openFile(QWidget *parent, const FileQuestion &question);
    virtual QString saveFile(QWidget *parent, const FileQuestion &question);
    /// One line of text; none when cancelled.
    virtual std::optional<QString> line(QWidget *parent, const QString &title, const QString &label, const QString &start);
};

} // namespace ui::shared
