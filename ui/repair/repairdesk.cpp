// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repair/repairdesk.h"

#include "base/workers.h"
#include "edit/entryedits.h"
#include "edit/together.h"
#include "edit/writer.h"
#include "text/markup.h"
#include "text/spelling.h"
#include "ui/repair/existingtext.h"
#include "ui/repair/importdialog.h"
#include "ui/repair/intaketext.h"
#include "ui/repair/repairdialog.h"
#include "ui/repair/repairmodel.h"
#include "ui/repair/repairview.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/foreignarrival.h"
#include "ui/shared/largeedit.h"
#include "ui/shared/messagearea.h"
#include "ui/shared/preferences.h"
#include "ui/shared/progressdialog.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace ui::repair {

using model::EntryId;
using model::EntryKind;
using model::PassageKind;

namespace {

constexpr qsizetype mostReadAtOnce = 20'000; // characters that are looked through while the window waits
constexpr qsizetype enoughToJudge = 60'000;
const QString messageKey = QStringLiteral("repair");

/// Asked in workers: reading a dictionary takes a tenth of a second, and only what the text itself does not settle is asked.
std::function<bool(const QString &)> dictionary(base::Language language)
{
    return [language, spelling = std::make_shared<std::optional<text::Spelling>>()](const QString &word) {
        if (!*spelling)
            *spelling = text::Spelling::load(language);
        return (*spelling)->hasDictionary() && (*spelling)->isRight(word);
    };
}

::exchange::RepairRequest requestFor(const QString &plain, base::Language language)
{
    int removed = 0;
    return {::exchange::withoutControls(plain, removed), language, {}, false, {}, {}};
}

/// By its beginning.
bool seemsExtracted(::exchange::RepairRequest request)
{
    request.source.truncate(enoughToJudge);
    return looksExtracted(request, proposedRepairs(request));
}

/// A file's own heading, else its name.
QString titleOf(const ::exchange::ForeignText &text, const QString &path)
{
    for (const ::exchange::ForeignPassage &passage : text.passages)
        if (passage.kind == PassageKind::Heading && passage.level == 1)
            return text::plain(passage.markup).simplified().left(200);
    return QFileInfo(path).completeBaseName();
}

/// Without the heading that is the module's title already.
::exchange::ForeignText withoutTitle(::exchange::ForeignText text, const QString &title)
{
    const bool repeats = !text.passages.isEmpty() && text.passages.first().kind == PassageKind::Heading
                         && text::plain(text.passages.first().markup).simplified() == title;
    if (repeats)
        text.passages.removeFirst();
    return text;
}

struct EntryPlace {
    EntryId parent;
    EntryId after;
};

/// Behind the module that is shown, else last in its part, else last of all.
EntryPlace placeForModule(const model::Manual &manual, EntryId shown)
{
    const auto last = [&](EntryId parent) { return manual.children(parent).isEmpty() ? EntryId() : manual.children(parent).last(); };
    for (const model::Entry *entry = manual.entry(shown); entry; entry = manual.entry(entry->header.parent)) {
        if (entry->header.kind == EntryKind::Module)
            return {entry->header.parent, entry->id};
        if (entry->header.kind == EntryKind::Part)
            return {entry->id, last(entry->id)};
    }
    return {{}, last({})};
}

model::PassageId lastPassage(const model::Manual &manual, EntryId id)
{
    const model::Entry *entry = manual.entry(id);
    for (qsizetype i = entry ? entry->passages.size() - 1 : -1; i >= 0; --i)
        if (entry->passages[i].header.parent.isNull())
            return entry->passages[i].id;
    return {};
}

edit::Edit intoManual(const model::Manual &manual, const ::exchange::ForeignText &text, const Target &target, EntryId newModule)
{
    const ::exchange::ForeignText body = target.isNewModule ? withoutTitle(text, target.title) : text;
    const EntryPlace place = placeForModule(manual, target.entry);
    std::array<QString, 2> title;
    title[size_t(base::indexOf(target.language))] = text::escaped(target.title);
    const QList<edit::NewPassage> passages = shared::newPassages(body, target.language);
    QList<edit::Edit> steps;
    if (target.isNewModule)
        steps.append(edit::addEntry(newModule, EntryKind::Module, place.parent, place.after, title));
    const EntryId entry = target.isNewModule ? newModule : target.entry;
    const model::PassageId after = target.isNewModule ? model::PassageId() : lastPassage(manual, target.entry);
    steps.append(shared::insertForeign(entry, {}, after, body, passages, target.language));
    return edit::together(history::Reason::TakenIn, steps);
}

} // namespace

RepairDesk::RepairDesk(shared::Dialogs &dialogs, shared::MessageArea &messages, QWidget &window)
    : QObject(&window), m_dialogs(dialogs), m_messages(messages), m_window(window)
{
}

void RepairDesk::setWorkspace(edit::Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    if (workspace)
        connect(workspace, &edit::Workspace::changed, this, [this] {
            if (m_workspace->canRedo() && m_workspace->redoReason() == history::Reason::TakenIn)
                m_messages.dismiss(messageKey); // it is not in any more
        });
}

// Pasting.

RepairDesk::Judged RepairDesk::judge(const shared::ForeignPaste &paste, const Scaling &scaling, const base::CancelToken &cancel)
{
    Judged judged{shared::readPaste(paste, cancel), requestFor(paste.plain, paste.language), false};
    if (!judged.text)
        return judged;
    if (scaling && !judged.text->pictures.isEmpty())
        scaling(*judged.text);
    judged.request.cancel = cancel;
    // A PDF viewer may put bare HTML beside its plain text.
    if (!paste.plain.isEmpty() && (paste.html.isEmpty() || isBare(*judged.text)))
        judged.isExtracted = seemsExtracted(judged.request);
    judged.request.isWord = dictionary(paste.language);
    return judged;
}

void RepairDesk::take(const shared::ForeignPaste &paste, const shared::PutForeign &put)
{
    const bool isQuick = paste.size() <= mostReadAtOnce && !paste.html.contains(QStringLiteral("<img"), Qt::CaseInsensitive);
    if (isQuick)
        return offer(judge(paste, scalePictures, {}), put);
    auto *dialog = new shared::ProgressDialog([] { return tr("Reading the pasted text…"); }, &m_window);
    const auto judging = QtConcurrent::run(&base::workers(), [paste, scaling = scalePictures, cancel = dialog->cancelToken()] { return judge(paste, scaling, cancel); });
    dialog->follow<Judged>(judging, [this, put, asked = m_workspace](const Judged &judged) {
        if (asked && asked == m_workspace)
            offer(judged, put);
    });
}

void RepairDesk::offer(const Judged &judged, const shared::PutForeign &put)
{
    if (!judged.text)
        return refuse(judged.text.error());
    if (!judged.isExtracted)
        return putAndTell(*judged.text, put);
    auto *dialog = new RepairDialog(RepairDialog::What::Pasted, judged.request, remarkSentences(judged.text->remarks), &m_window);
    connect(dialog, &RepairDialog::taken, this, [this, dialog, put] {
        if (const auto &text = dialog->view().text())
            put(*text, {});
        else
            refuse(text.error());
    });
    connect(dialog, &RepairDialog::takenAsItCame, this, [this, text = *judged.text, put] { putAndTell(text, put); });
    dialog->open();
}

void RepairDesk::putAndTell(const ::exchange::ForeignText &text, const shared::PutForeign &put)
{
    put(text, [there = QPointer(this), remarks = text.remarks] {
        if (there && !remarks.isEmpty())
            there->tell([remarks] { return (QStringList(tr("The pasted text is in.")) + remarkSentences(remarks)).join(u' '); });
    });
}

// Files.

void RepairDesk::importText(EntryId entry, base::Language language)
{
    QStringList patterns;
    for (const QString &suffix : ::exchange::foreignSuffixes())
        patterns.append(QStringLiteral("*.") + suffix);
    const QString filter = tr("Texts of Word, LibreOffice, the web (%1)").arg(patterns.join(u' '));
    const QString path = m_dialogs.openFile(&m_window, {tr("Import a text"), shared::usualFolder(), filter, {}});
    if (path.isEmpty())
        return;
    shared::setUsualFolder(path);
    importFile(path, entry, language);
}

void RepairDesk::importFile(const QString &path, EntryId entry, base::Language language)
{
    using Read = base::Result<::exchange::ForeignFile>;
    auto *dialog = new shared::ProgressDialog([] { return tr("Reading the file…"); }, &m_window);
    const auto reading = QtConcurrent::run(&base::workers(), [path, scaling = scalePictures, cancel = dialog->cancelToken()] {
        Read file = ::exchange::readForeignFile(path, cancel);
        if (file && scaling)
            scaling(file->text);
        return file;
    });
    dialog->follow<Read>(reading, [this, path, entry, language, asked = m_workspace](const Read &file) {
        if (!file)
            refuse(file.error());
        else if (asked && asked == m_workspace)
            showFile(*file, path, {entry, entry.isNull(), titleOf(file->text, path), language});
    });
}

void RepairDesk::showFile(const ::exchange::ForeignFile &file, const QString &path, const Target &proposal)
{
    const QString name = QFileInfo(path).fileName();
    if (file.text.passages.isEmpty())
        return tell([name] { return tr("“%1” holds no text that can be taken in. Nothing was changed.").arg(name); });
    auto *dialog = new ImportDialog(m_workspace->manual(), name, file.text, proposal, &m_window);
    if (::exchange::RepairRequest request = requestFor(file.plain, proposal.language); seemsExtracted(request)) {
        request.isWord = dictionary(proposal.language);
        dialog->lookForRepairs(request);
    }
    connect(dialog, &ImportDialog::taken, this, [this, dialog, name] {
        if (const auto &text = dialog->view().text())
            takeFile(*text, dialog->target(), name);
        else
            refuse(text.error());
    });
    dialog->open();
}

void RepairDesk::takeFile(const ::exchange::ForeignText &text, const Target &target, const QString &fileName)
{
    if (!m_workspace)
        return;
    const auto newModule = EntryId::create();
    edit::Edit edit;
    edit.reason = history::Reason::TakenIn;
    edit.detail = fileName;
    edit.run = [=](edit::Writer &writer) { return intoManual(writer.manual(), text, target, newModule).run(writer); };
    const auto isIn = [this, fileName, remarks = text.remarks, entry = target.isNewModule ? newModule : target.entry] {
        Q_EMIT entryAsked(entry);
        tell([fileName, remarks] {
            return (QStringList(tr("“%1” was taken in as one step; Undo takes it back.").arg(fileName)) + remarkSentences(remarks)).join(u' ');
        });
    };
    performSized(edit, shared::weightOf(text), [] { return tr("Taking in the text…"); }, isIn);
}

/// At once, or as long work where that would hold the window.
void RepairDesk::performSized(const edit::Edit &edit, qsizetype passages, const std::function<QString()> &what,
                              const std::function<void()> &isIn)
{
    const auto follow = [this, isIn](const base::Outcome &done) { done ? isIn() : refuse(done.error()); };
    if (passages <= shared::mostAtOnce)
        return follow(m_workspace->perform(edit));
    shared::performLater(*m_workspace, [edit](const base::Progress &, const base::CancelToken &) { return edit; }, what, &m_window,
                         [there = QPointer(this), asked = m_workspace, follow](const base::Outcome &done) {
                             if (there && asked && asked == there->m_workspace)
                                 follow(done);
                         });
}

// What stands there already.

void RepairDesk::repairStanding(const QList<model::PassageId> &passages, base::Language language)
{
    if (!m_workspace)
        return;
    m_workspace->settle();
    const ExistingText text(m_workspace->manual(), passages, language);
    if (text.isEmpty())
        return tell([] { return tr("No text stands here in this language: there is nothing to repair."); });
    ::exchange::RepairRequest request = text.request();
    request.isWord = dictionary(language);
    auto *dialog = new RepairDialog(RepairDialog::What::Standing, request, {}, &m_window);
    connect(dialog, &RepairDialog::taken, this, [this, dialog, text, asked = m_workspace] {
        RepairModel &model = dialog->view().model();
        const auto lines = repairedLines(dialog->view().request(), model.repairs(), model.declined());
        if (!asked || asked != m_workspace)
            return;
        edit::Edit edit = text.edit(lines);
        edit.detail = QString::number(model.accepted());
        performSized(edit, lines.size(), [] { return tr("Repairing the text…"); }, [] {});
    });
    dialog->open();
}

// Saying.

void RepairDesk::tell(const std::function<QString()> &words)
{
    m_messages.show({messageKey, shared::Tone::Notice, words, {}});
}

void RepairDesk::refuse(const base::Error &error)
{
    if (error.kind != base::ErrorKind::Cancelled)
        m_messages.show({messageKey, shared::Tone::Warning, [error] { return refusalText(error); }, {}});
}

} // namespace ui::repair
