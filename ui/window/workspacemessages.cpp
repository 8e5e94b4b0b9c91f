// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspacemessages.h"

#include "ui/language/datetext.h"
#include "ui/language/errortext.h"

#include <QCoreApplication>
#include <QDir>

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

Message savingMessage(const base::Error &error, const QDateTime &since, const std::function<void()> &again,
                      const std::function<void()> &elsewhere)
{
    const auto text = [error, since] {
        const QString unsaved = since.isValid() ? WorkspaceMessages::tr("Not saved since %1.").arg(language::timeText(since))
                                                : WorkspaceMessages::tr("Not saved.");
        return QStringList{unsaved, language::errorSentences(error).happened,
                           WorkspaceMessages::tr("What you type stays here, and saving is tried again every few seconds.")}
            .join(u' ');
    };
    return {savingKey(), Tone::Failure, text, {{[] { return WorkspaceMessages::tr("Try again now"); }, again},
                                               {[] { return WorkspaceMessages::tr("Save elsewhere…"); }, elsewhere}}};
}

QString savingKey()
{
    return QStringLiteral("saving");
}

Message readOnlyMessage(const edit::Condition &condition, const QList<shared::Offer> &offers)
{
    const bool isDamaged = !condition.damage.isEmpty();
    const bool isFarAway = !condition.network.isEmpty();
    const auto text = [isDamaged, isFarAway] {
        if (isDamaged)
            return WorkspaceMessages::tr("This file is damaged. The manual is open read-only, so that nothing more is lost.");
        if (isFarAway)
            return WorkspaceMessages::tr("This manual is stored on another computer. It is open read-only, because two people "
                                         "who change it at the same time could damage it.");
        return WorkspaceMessages::tr("This manual is open read-only: nothing in it can be changed.");
    };
    return {openingKey(), isDamaged ? Tone::Warning : Tone::Notice, text, offers};
}

Message parkedMessage(int changes)
{
    return {QStringLiteral("parked"), Tone::Notice, [changes] {
        return WorkspaceMessages::tr("%n change(s) made with a newer version of Vademecum are kept, but cannot be shown here.",
                                     nullptr, changes);
    }, {}};
}

Message damageMessage(const std::function<void()> &salvage, const std::function<void()> &restore)
{
    return {QStringLiteral("damage"), Tone::Failure, [] {
        return WorkspaceMessages::tr("Part of this file is damaged: it is no longer what was saved. Bring back what is left into a new "
                                     "file, or restore a backup.");
    }, {{[] { return WorkspaceMessages::tr("Bring back what is left…"); }, salvage},
        {[] { return WorkspaceMessages::tr("Restore from a backup…"); }, restore}}};
}

Message relocationMessage(const QString &path, edit::Relocation relocation)
{
    const auto text = [name = QDir::toNativeSeparators(path), relocation] {
        switch (relocation) {
        case edit::Relocation::Followed: return WorkspaceMessages::tr("The file was moved. You go on in “%1”.").arg(name);
        case edit::Relocation::Recovered:
            return WorkspaceMessages::tr("The file is no longer where it was. What was open is now in “%1”.").arg(name);
        case edit::Relocation::Elsewhere:
            return WorkspaceMessages::tr("Everything is saved in “%1”, and you go on there.").arg(name);
        }
        return QString();
    };
    const bool isLoss = relocation == edit::Relocation::Recovered;
    return {QStringLiteral("relocation"), isLoss ? Tone::Warning : Tone::Notice, text, {}};
}

QString openingKey()
{
    return QStringLiteral("opening");
}

Message refusalMessage(const base::Error &error)
{
    return {QStringLiteral("edit"), Tone::Warning, [error] { return language::errorText(error); }, {}};
}

} // namespace ui::window
