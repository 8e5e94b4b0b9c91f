// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "exchange/foreignfile.h"
#include "exchange/repair.h"
#include "ui/shared/foreignpaste.h"

#include <QObject>
#include <QPointer>

namespace ui::shared {
class Dialogs;
class MessageArea;
}

namespace ui::repair {

struct Target;

/// What happens to texts from elsewhere before they are in the manual: pasted ones, those of files, and those that stand there
/// already and are to be mended. Long work goes on in a worker; whatever it is, it is one step.
class RepairDesk final : public QObject
{
    Q_OBJECT

public:
    RepairDesk(shared::Dialogs &dialogs, shared::MessageArea &messages, QWidget &window);

    void setWorkspace(edit::Workspace *workspace);
    /// Makes pictures no larger than they can be printed; called in workers. Null: they stay as they are.
    std::function<void(::exchange::ForeignText &)> scalePictures;

    /// Puts a pasted text: at once when it is clean, else after its repairs were looked at, or not at all.
    void take(const shared::ForeignPaste &paste, const shared::PutForeign &put);
    /// Asks for a file; its text goes to the end of `entry` or into a new module after it.
    void importText(model::EntryId entry, base::Language language);
    void importFile(const QString &path, model::EntryId entry, base::Language language);
    /// Shows what could be mended in these passages.
    void repairStanding(const QList<model::PassageId> &passages, base::Language language);

Q_SIGNALS:
    /// It now holds what was taken in.
    void entryAsked(model::EntryId entry);

private:
    struct Judged {
        base::Result<::exchange::ForeignText> text;
        ::exchange::RepairRequest request;
        bool isExtracted = false;
    };
    using Scaling = std::function<void(::exchange::ForeignText &)>;

    static Judged judge(const shared::ForeignPaste &paste, const Scaling &scaling, const base::CancelToken &cancel);
    void offer(const Judged &judged, const shared::PutForeign &put);
    void putAndTell(const ::exchange::ForeignText &text, const shared::PutForeign &put);
    void showFile(const ::exchange::ForeignFile &file, const QString &path, const Target &proposal);
    void takeFile(const ::exchange::ForeignText &text, const Target &target, const QString &fileName);
    void performSized(const edit::Edit &edit, qsizetype passages, const std::function<QString()> &what,
                      const std::function<void()> &isIn);
    void tell(const std::function<QString()> &words);
    void refuse(const base::Error &error);

    shared::Dialogs &m_dialogs;
    shared::MessageArea &m_messages;
    QWidget &m_window;
    QPointer<edit::Workspace> m_workspace;
};

} // namespace ui::repair
