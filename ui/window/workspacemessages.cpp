// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspacemessages.h"

#include "ui/language/errortext.h"

#include <QCoreApplication>

namespace ui::window {

using shared::Message;
using shared::Tone;

namespace {

struct WorkspaceMessages {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceMessages)
};

} // namespace

Message recoveryMessage(const edit::Recovery &recovery, const std::function<void()> &show)
{
    const int wordings = int(recovery.drafts.size());
    Message message{QStringLiteral("recovery"), Tone::Notice, {}, {}};
    message.text = [wordings] {
        QStringList sentences{
            WorkspaceMessages::tr("The program stopped unexpectedly last time. Everything that was saved is still here.")};
        if (wordings > 0)
            sentences.append(
                WorkspaceMessages::tr("%n text(s) you were typing were recovered.", nullptr, wordings));
        return sentences.join(u' ');
    };
    if (wordings > 0)
        message.offers.append({[] { return WorkspaceMessages::tr("Show"); }, show});
    return message;
}

Message savingMessage(const base::Error &error, const std::function<void()> &saveCopy)
{
    return {savingKey(), Tone::Warning, [error] { return language::errorText(error); },
            {{[] { return WorkspaceMessages::tr("Save a copy…"); }, saveCopy}}};
}

QString savingKey()
{
    return QStringLiteral("saving");
}

Message refusalMessage(const base::Error &error)
{
    return {QStringLiteral("edit"), Tone::Warning, [error] { return language::errorText(error); }, {}};
}

} // namespace ui::window
