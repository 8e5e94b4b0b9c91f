// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/openmanual.h"

#include "edit/changes.h"

#include <algorithm>

namespace edit {

namespace {

using base::Outcome;

constexpr int pauseBeforeDraft = 500;     // ms after the last key
constexpr int longestWithoutDraft = 2000; // ms while keys keep coming
constexpr qsizetype largeStep = 1000;     // values; one takes microseconds to put back

bool isOnlyText(const QList<Recorded> &recorded)
{
    return std::all_of(recorded.cbegin(), recorded.cend(),
                       [](const Recorded &one) { return one.key.facet == model::Facet::Wording; });
}

} // namespace

Outcome Workspace::Private::open(const FileKeeper::Opener &opener)
{
    if (const Outcome opened = keeper.open(opener); !opened)
        return opened;
    base::Result<Found> found = keeper.ask([](store::Store &file) { return read(file, {}, {}); });
    if (!found)
        return found.error();
    takeUp(std::move(found).value());
    return {};
}

base::Result<Workspace::Private::Found> Workspace::Private::read(store::Store &file, const base::Progress &progress,
                                                                 const base::CancelToken &cancel)
{
    base::Result<model::Manual> manual = file.load(progress, cancel);
    if (!manual)
        return manual.error();
    base::Result<QList<history::Draft>> drafts = file.drafts();
    if (!drafts)
        return drafts.error();
    const store::Condition seen = file.condition();
    return Found{std::move(manual).value(), file.access(), file.path(), file.wasLeftOpen(),
                 {seen.damage, seen.network, seen.parked}, std::move(drafts).value()};
}

void Workspace::Private::takeUp(Found found)
{
    manual = std::move(found.manual);
    path = found.path;
    if (found.access == store::Access::ReadOnly)
        session.access = Access::ReadOnly;
    recovery.uncleanClose = found.wasLeftOpen;
    condition = found.condition;
    takeUpDrafts(found.drafts);
}

// What was typed before a crash stands in the manual again, can be undone, and becomes a version when it is
// left.
void Workspace::Private::takeUpDrafts(const QList<history::Draft> &found)
{
    Writer writer(manual);
    for (const history::Draft &draft : found) {
        const model::Value journalled = manual.value(draft.key);
        const qsizetype before = writer.recorded().size();
        writer.set(draft.key, model::Wording(draft.text));
        if (writer.recorded().size() == before)
            continue;
        drafts.recover(draft.key, journalled);
        recovery.drafts.append(draft.key);
    }
    if (writer.recorded().isEmpty())
        return;
    Step step;
    step.reason = history::Reason::Recovered;
    step.recorded = writer.recorded();
    history.add(step, session.clock());
}

void Workspace::Private::attach(Workspace *workspace)
{
    m_workspace = workspace;
    m_draftTimer.setSingleShot(true);
    m_idleTimer.setSingleShot(true);
    m_idleTimer.setInterval(session.idleBeforeSettling);
    m_backupTimer.setInterval(session.workBetweenBackups);
    QObject::connect(&m_draftTimer, &QTimer::timeout, workspace, [this] { saveDrafts(); });
    QObject::connect(&m_idleTimer, &QTimer::timeout, workspace, [this] { settle(); });
    QObject::connect(&m_backupTimer, &QTimer::timeout, workspace, [this] { keeper.backUp(); });
    QObject::connect(&keeper, &FileKeeper::written, workspace, [this] {
        savedAt = session.clock();
        Q_EMIT m_workspace->saved(savedAt);
    });
    QObject::connect(&keeper, &FileKeeper::failed, workspace, &Workspace::savingFailed);
    QObject::connect(&keeper, &FileKeeper::peopleWritten, workspace, &Workspace::participantsChanged);
    QObject::connect(&keeper, &FileKeeper::damageFound, workspace, &Workspace::damageFound);
    QObject::connect(&keeper, &FileKeeper::relocated, workspace, [this](const QString &now, Relocation relocation) {
        path = now;
        Q_EMIT m_workspace->relocated(now, relocation);
    });
    keeper.setRecoveredName(session.recoveredName);
    keeper.setQuietAfter(session.quietAfter);
    if (session.access == Access::ReadWrite)
        m_backupTimer.start();
}

Outcome Workspace::Private::refusal() const
{
    if (!condition.damage.isEmpty())
        return base::Error{base::ErrorKind::Damaged, path, condition.damage};
    if (session.access == Access::ReadOnly)
        return base::Error{base::ErrorKind::ReadOnly, path, {path, condition.network}};
    if (isTakingIn)
        return base::Error{base::ErrorKind::NotAllowed, {}, {QStringLiteral("taking_in")}};
    return {};
}

Outcome Workspace::Private::perform(const Edit &edit, const void *initiator)
{
    if (const Outcome refused = refusal(); !refused)
        return refused;
    if (!edit.isTyping)
        settle();
    // A key must not copy the entry it is typed in.
    const std::optional<model::Manual> beyond = edit.isTyping ? std::nullopt : std::optional(manual);
    Writer writer(manual);
    if (const Outcome done = edit.run(writer); !done) {
        writer.rollBack();
        return done;
    }
    const QList<Recorded> &recorded = writer.recorded();
    if (recorded.isEmpty())
        return {};
    Step step{edit.reason, edit.detail, edit.before, writer.caret() ? writer.caret() : edit.after, recorded};
    step.isTyping = edit.isTyping && isOnlyText(recorded);
    if (recorded.size() >= largeStep)
        step.beyond = beyond;
    if (step.isTyping) {
        // Typing elsewhere is leaving the passage.
        settle(recorded.constFirst().key.object);
        keepTyping(recorded);
    } else {
        commit(edit.reason, edit.detail, recorded, writer.assets());
    }
    history.add(step, session.clock());
    tell(changesOf(recorded, manual), step.after, initiator);
    return {};
}

Outcome Workspace::Private::walk(Way way)
{
    const Step *top = way == Way::Back ? history.toUndo() : history.toRedo();
    if (const Outcome refused = refusal(); !refused || !top)
        return refused;
    // What is still only a draft is taken back as a draft: the journal never heard of it.
    const bool isDraft = isOnlyText(top->recorded) && drafts.holds(top->recorded);
    if (!isDraft)
        settle();
    const Step step = *top;
    std::optional<model::Manual> beyond;
    const QList<Recorded> inverse = takeBack(step, beyond);
    way == Way::Back ? history.undone(inverse, beyond) : history.redone(inverse, beyond);
    if (isDraft)
        keepTyping(inverse);
    else
        commit(way == Way::Back ? history::Reason::Undone : history::Reason::Redone,
               history::codeOf(step.reason), inverse);
    const std::optional<Caret> &caret = way == Way::Back ? step.before : step.after;
    tell(step.isEverything ? wholeChanges() : changesOf(inverse, manual), caret ? caret : placeOfChange(inverse, manual), nullptr);
    return {};
}

QList<Recorded> Workspace::Private::takeBack(const Step &step, std::optional<model::Manual> &beyond)
{
    if (step.beyond) {
        beyond = std::exchange(manual, *step.beyond);
        return inverseOf(step.recorded);
    }
    Writer writer(manual);
    putBack(writer, step.recorded);
    return writer.recorded();
}

void Workspace::Private::tell(Changes changes, const std::optional<Caret> &caret, const void *initiator)
{
    changes.caret = caret;
    changes.initiator = initiator;
    Q_EMIT m_workspace->changed(changes);
}

history::ChangeHeader Workspace::Private::changeHeader(history::Reason reason, const QString &detail) const
{
    history::ChangeHeader header;
    header.author = session.author;
    header.at = session.clock();
    header.reason = reason;
    header.detail = detail;
    return header;
}

void Workspace::Private::commit(history::Reason reason, const QString &detail,
                                const QList<Recorded> &recorded, const QList<history::Asset> &assets,
                                const QList<model::Key> &settledDrafts)
{
    if (recorded.isEmpty() && settledDrafts.isEmpty())
        return;
    FileKeeper::Record record{changeHeader(reason, detail), recorded, assets, settledDrafts};
    record.header.entry = filedUnder(recorded, manual);
    keeper.write(std::move(record));
}

void Workspace::Private::keepTyping(const QList<Recorded> &typed)
{
    if (const QList<model::Key> gone = drafts.note(typed, manual); !gone.isEmpty())
        keeper.write(FileKeeper::DropDrafts{gone});
    scheduleDrafts();
    m_idleTimer.start();
}

void Workspace::Private::scheduleDrafts()
{
    if (drafts.areAllKept())
        return m_draftTimer.stop();
    if (!m_draftTimer.isActive())
        m_sinceFirstKey.start();
    const qint64 left = longestWithoutDraft - m_sinceFirstKey.elapsed();
    m_draftTimer.start(int(std::clamp<qint64>(left, 0, pauseBeforeDraft)));
}

void Workspace::Private::saveDrafts()
{
    m_draftTimer.stop();
    if (QList<history::Draft> unkept = drafts.takeUnkept(manual, session.clock()); !unkept.isEmpty())
        keeper.write(std::move(unkept));
}

QFuture<void> Workspace::Private::windDown(const base::Progress &progress, const base::CancelToken &cancel)
{
    takingIn.cancel();
    planners.waitForDone(); // they hear of it within milliseconds
    settle();
    saveDrafts();
    m_draftTimer.stop();
    m_idleTimer.stop();
    m_backupTimer.stop();
    // To let go of a large manual, and of every step that could have been undone, takes time as well.
    using Held = std::pair<model::Manual, UndoHistory>;
    auto held = std::make_shared<Held>(std::exchange(manual, {}), std::exchange(history, {}));
    return keeper.windDown(progress, cancel, std::move(held));
}

void Workspace::Private::settle(const std::optional<model::ObjectRef> &stays)
{
    if (session.access == Access::ReadOnly)
        return;
    if (!stays)
        history.endTyping();
    for (const Drafts::Settled &settled : drafts.settle(manual, stays))
        if (!settled.keys.isEmpty())
            commit(settled.reason, {}, settled.recorded, {}, settled.keys);
    if (drafts.isEmpty()) {
        m_draftTimer.stop();
        m_idleTimer.stop();
    }
}

} // namespace edit
