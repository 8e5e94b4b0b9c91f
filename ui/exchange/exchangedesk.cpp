// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchangedesk.h"

#include "check/check.h"
#include "exchange/interchange.h"
#include "exchange/wholefile.h"
#include "ui/exchange/editionsdialog.h"
#include "ui/exchange/findinglist.h"
#include "ui/exchange/findingsdialog.h"
#include "ui/exchange/pdfjob.h"
#include "ui/exchange/publishdialog.h"
#include "ui/language/errortext.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/messagearea.h"
#include "ui/shared/preferences.h"
#include "ui/shared/progressdialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QtConcurrentRun>

namespace ui::exchange {

using ::history::EditionLine;
using ::history::KeptLayout;

namespace {

const QString messageKey = QStringLiteral("exchange");

QList<model::Finding> conflictFindings(const edit::Workspace &workspace)
{
    QList<model::Finding> findings;
    if (const auto conflicts = workspace.conflicts())
        for (const model::Key &key : *conflicts)
            findings.append({model::FindingKind::OpenConflict, {key.object, std::nullopt}, {}});
    return findings;
}

} // namespace

ExchangeDesk::ExchangeDesk(shared::Dialogs &dialogs, shared::MessageArea &messages, QWidget &window)
    : QObject(&window), m_dialogs(dialogs), m_messages(messages), m_window(window)
{
}

// Taking in.

void ExchangeDesk::import()
{
    const QString path = m_dialogs.openFile(
        &m_window, {tr("Import a file"), shared::usualFolder(), tr("Interchange files (*.json)"), {}});
    if (path.isEmpty())
        return;
    shared::setUsualFolder(path);
    auto *dialog = new shared::ProgressDialog([] { return tr("Reading the file…"); }, &m_window);
    const auto reading = QtConcurrent::run([path, progress = dialog->progress(), cancel = dialog->cancelToken()] {
        return ::exchange::readInterchange(path, progress, cancel);
    });
    dialog->follow<base::Result<model::Incoming>>(
        reading, [this, path, asked = m_workspace](const base::Result<model::Incoming> &incoming) {
            if (!incoming)
                refuse(incoming.error());
            else if (isStillOpen(asked))
                takeIn(*incoming, path);
        });
}

void ExchangeDesk::takeIn(const model::Incoming &incoming, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    auto *dialog = new shared::ProgressDialog([] { return tr("Importing the file…"); }, &m_window);
    const auto taking = m_workspace->takeIn(incoming, name, dialog->progress(), dialog->cancelToken());
    dialog->follow<base::Outcome>(taking, [this, incoming, name, asked = m_workspace](const base::Outcome &taken) {
        if (!isStillOpen(asked))
            return;
        if (!taken)
            return refuse(taken.error());
        tellImported(incoming, name);
        Q_EMIT imported();
    });
}

void ExchangeDesk::tellImported(const model::Incoming &incoming, const QString &fileName)
{
    const int remarks = int(incoming.remarks.size());
    shared::Message message{messageKey, shared::Tone::Success, {}, {}};
    message.text = [fileName, remarks] {
        const QString done = tr("“%1” was imported as one step of the history; Undo takes it back.").arg(fileName);
        return remarks > 0 ? done + u' ' + tr("%n remark(s) about the file.", nullptr, remarks) : done;
    };
    if (remarks > 0)
        message.offers.append({[] { return tr("Show"); }, [this, incoming, fileName] {
            showFindings([fileName] { return tr("Remarks about “%1”").arg(fileName); }, incoming.remarks, incoming.manual);
        }});
    m_messages.show(message);
}

// Giving out.

QString ExchangeDesk::askWhere(const QString &title, const QString &name, const QString &filter, const QString &suffix)
{
    const QString start = QDir(shared::usualFolder()).filePath(name + u'.' + suffix);
    const QString path = m_dialogs.saveFile(&m_window, {title, start, filter, suffix});
    if (!path.isEmpty())
        shared::setUsualFolder(path);
    return path;
}

void ExchangeDesk::exportPdf(const QString &edition)
{
    const auto editions = m_workspace->editions();
    if (!editions)
        return refuse(editions.error());
    auto *dialog = new ExportDialog(*editions, edition, m_workspace->manual(),
                                    [this](QWidget *parent) { return choosePicture(parent); }, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exportAsked, this, &ExchangeDesk::makePdfFor);
    dialog->open();
}

QString ExchangeDesk::choosePicture(QWidget *parent)
{
    return m_dialogs.openFile(parent, {tr("Choose a logo"), shared::usualFolder(),
                                       tr("Pictures (*.png *.jpg *.jpeg *.svg)"), {}});
}

/// False when it was refused, and said so.
bool ExchangeDesk::changeLayout(const std::optional<edit::LayoutChange> &change)
{
    if (!change || !m_workspace)
        return m_workspace;
    const base::Outcome changed = m_workspace->perform(edit::changeLayout(*change), this);
    if (!changed)
        refuse(changed.error());
    return bool(changed);
}

// What was asked about one manual must not be done to another one that was opened meanwhile.
bool ExchangeDesk::isStillOpen(const QPointer<edit::Workspace> &asked) const
{
    return asked && asked == m_workspace;
}

void ExchangeDesk::makePdfFor(const PdfWish &wish)
{
    if (!changeLayout(wish.look))
        return;
    QStringList name{QFileInfo(m_workspace->path()).completeBaseName()};
    name.append(wish.edition.isEmpty() ? tr("draft") : wish.edition);
    for (const base::Language language : wish.languages)
        name.append(base::codeOf(language));
    const QString path = askWhere(tr("Export as PDF"), name.join(u' '), tr("PDF files (*.pdf)"), QStringLiteral("pdf"));
    if (path.isEmpty())
        return;
    print::Order order;
    order.withSource = wish.withSource;
    compose::Request &request = order.request;
    request.languages = wish.languages;
    request.layout = wish.layout;
    request.missing = wish.missing;
    if (wish.edition.isEmpty()) {
        const auto pictures = m_workspace->assets();
        request.assets = pictures ? *pictures : compose::Assets();
        request.imprint.date = m_workspace->savedAt();
        if (const auto contributors = m_workspace->contributors())
            request.imprint.contributors = *contributors;
        return writePdf(m_workspace->manual(), order, path);
    }
    // An edition that kept this very PDF gives the same bytes for ever.
    if (const auto kept = print::keptAs(order, m_workspace->manual()))
        if (const auto bytes = m_workspace->keptPdf(wish.edition, *kept); bytes && *bytes)
            return savePdf(**bytes, path);
    const auto frozen = m_workspace->edition(wish.edition);
    const auto editions = m_workspace->editions();
    if (!frozen || !editions)
        return refuse(frozen ? editions.error() : frozen.error());
    for (const EditionLine &line : *editions)
        if (line.number == wish.edition) {
            request.imprint = print::imprintOf(line);
            request.news = newsOf(*m_workspace, line, frozen->manual);
        }
    request.assets = frozen->pictures;
    writePdf(frozen->manual, order, path);
}

void ExchangeDesk::writePdf(const model::Manual &manual, const print::Order &order, const QString &path)
{
    auto *dialog = new shared::ProgressDialog([] { return tr("Creating the PDF…"); }, &m_window);
    const auto making = m_press.print(manual, order, dialog->progress(), dialog->cancelToken());
    const bool isDraft = order.request.imprint.number.isEmpty();
    dialog->follow<base::Result<print::Printed>>(making, [=, this](const base::Result<print::Printed> &printed) {
        if (!printed)
            return refuse(printed.error());
        const int faults = countOf(printed->findings, model::Weight::Fault) + countOf(printed->findings, model::Weight::Stopper);
        // What an edition accepted was decided when it was published.
        if (!isDraft || faults == 0)
            return savePdf(printed->pdf, path);
        auto *list = new FindingsDialog([] { return tr("Before printing"); }, printed->findings, manual, &m_window);
        list->offer([] { return tr("Export anyway"); }, [this, pdf = printed->pdf, path] { savePdf(pdf, path); });
        connect(list, &FindingsDialog::placeAsked, this, &ExchangeDesk::placeAsked);
        list->show();
    });
}

void ExchangeDesk::savePdf(const QByteArray &pdf, const QString &path)
{
    auto *dialog = new shared::ProgressDialog([] { return tr("Writing the file…"); }, &m_window);
    const auto writing = QtConcurrent::run([pdf, path] { return ::exchange::writeWhole(path, pdf); });
    dialog->follow<base::Outcome>(writing, [this, path](const base::Outcome &written) {
        if (!written)
            return refuse(written.error());
        const QString name = QDir::toNativeSeparators(path);
        const auto show = [](const QString &what) { QDesktopServices::openUrl(QUrl::fromLocalFile(what)); };
        m_messages.show({messageKey, shared::Tone::Success, [name] { return tr("Exported: “%1”.").arg(name); },
                         {{[] { return tr("Open PDF"); }, [show, path] { show(path); }},
                          {[] { return tr("Show in folder"); }, [show, path] { show(QFileInfo(path).path()); }}}});
    });
}

void ExchangeDesk::exportJson()
{
    const QString name = QFileInfo(m_workspace->path()).completeBaseName();
    const QString path =
        askWhere(tr("Export as JSON"), name, tr("Interchange files (*.json)"), QStringLiteral("json"));
    if (path.isEmpty())
        return;
    const auto pictures = m_workspace->assets();
    if (!pictures)
        return refuse(pictures.error());
    auto *dialog = new shared::ProgressDialog([] { return tr("Writing the file…"); }, &m_window);
    const auto writing = QtConcurrent::run([manual = m_workspace->manual(), pictures = *pictures, path] {
        return ::exchange::writeInterchange(manual, pictures, path);
    });
    dialog->follow<base::Outcome>(writing, [this, path](const base::Outcome &written) {
        say(written, [path] { return tr("Exported: “%1”.").arg(QDir::toNativeSeparators(path)); });
    });
}

// Editions.

void ExchangeDesk::judge(std::function<void(QList<model::Finding>)> done)
{
    const QList<model::Finding> conflicts = conflictFindings(*m_workspace);
    auto *dialog = new shared::ProgressDialog([] { return tr("Checking the manual…"); }, &m_window);
    const auto checking = QtConcurrent::run([manual = m_workspace->manual(), conflicts] {
        return conflicts + check::check(manual, QDate::currentDate());
    });
    dialog->follow<QList<model::Finding>>(checking, std::move(done));
}

void ExchangeDesk::checkManual()
{
    judge([this, asked = m_workspace](const QList<model::Finding> &findings) {
        if (isStillOpen(asked))
            showFindings([] { return tr("Check of the manual"); }, findings, m_workspace->manual());
    });
}

void ExchangeDesk::publish()
{
    m_workspace->settle();
    const QList<model::Finding> conflicts = conflictFindings(*m_workspace);
    auto *dialog = new shared::ProgressDialog([] { return tr("Checking text and pages…"); }, &m_window);
    const auto examining = examine(*m_workspace, dialog->cancelToken());
    dialog->follow<base::Result<QList<model::Finding>>>(
        examining, [this, conflicts, asked = m_workspace](const base::Result<QList<model::Finding>> &findings) {
            if (!findings)
                refuse(findings.error());
            else if (isStillOpen(asked))
                askPublish(conflicts + *findings);
        });
}

void ExchangeDesk::askPublish(const QList<model::Finding> &findings)
{
    const auto editions = m_workspace->editions();
    if (!editions)
        return refuse(editions.error());
    QStringList taken;
    for (const EditionLine &line : *editions)
        taken.append(line.number);
    auto *dialog = new PublishDialog(proposedNumber(*editions, QDate::currentDate()), taken, findings,
                                     m_workspace->manual(),
                                     [this](QWidget *parent) { return choosePicture(parent); }, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PublishDialog::publishAsked, this,
            [this, dialog](const QString &number, const std::array<QString, 2> &notes, const QList<model::Finding> &accepted) {
                if (changeLayout(dialog->layout()))
                    freeze(number, notes, accepted);
            });
    connect(dialog, &PublishDialog::placeAsked, this, &ExchangeDesk::placeAsked);
    dialog->open();
}

void ExchangeDesk::freeze(const QString &number, const std::array<QString, 2> &notes, const QList<model::Finding> &accepted)
{
    auto *dialog = new shared::ProgressDialog([] { return tr("Publishing…"); }, &m_window);
    const auto publishing = m_workspace->publish(number, notes, accepted, dialog->progress(), dialog->cancelToken());
    dialog->follow<base::Result<EditionLine>>(
        publishing, [this, asked = m_workspace](const base::Result<EditionLine> &published) {
            if (!published)
                return refuse(published.error());
            const bool isOpen = isStillOpen(asked);
            if (isOpen)
                keepPdfs(*published);
            tellPublished(published->number, isOpen);
        });
}

void ExchangeDesk::tellPublished(const QString &number, bool isOpen)
{
    QList<shared::Offer> offers;
    if (isOpen)
        offers.append({[] { return tr("Export as PDF…"); }, [this, number] { exportPdf(number); }});
    m_messages.show({messageKey, shared::Tone::Success,
                     [number] { return tr("Edition %1 is published and will never change.").arg(number); }, offers});
}

void ExchangeDesk::keepPdfs(const EditionLine &edition)
{
    // In the background: the edition stands without them too.
    const auto frozen = m_workspace->edition(edition.number);
    if (!frozen)
        return refuse(frozen.error());
    const compose::News news = newsOf(*m_workspace, edition, frozen->manual);
    for (const KeptLayout layout : {KeptLayout::French, KeptLayout::Dutch, KeptLayout::Columns}) {
        print::Order order{print::requestFor(layout, frozen->manual)};
        order.request.imprint = print::imprintOf(edition);
        order.request.assets = frozen->pictures;
        makePdf(frozen->manual, order, {}, {})
            .then(this, [this, layout, number = edition.number, workspace = m_workspace](const base::Result<print::Printed> &pdf) {
                const base::Outcome kept = !workspace ? base::Outcome()
                                           : pdf      ? workspace->keepPdf(number, layout, pdf->pdf)
                                                      : base::Outcome(pdf.error());
                if (!kept)
                    refuse(kept.error());
            });
    }
}

void ExchangeDesk::showEditions()
{
    auto *dialog = new EditionsDialog(*m_workspace, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EditionsDialog::exportAsked, this, &ExchangeDesk::exportPdf);
    dialog->open();
}

// Saying.

void ExchangeDesk::showFindings(const std::function<QString()> &title, const QList<model::Finding> &findings,
                                const model::Manual &manual)
{
    auto *dialog = new FindingsDialog(title, findings, manual, &m_window);
    connect(dialog, &FindingsDialog::placeAsked, this, &ExchangeDesk::placeAsked);
    dialog->show();
}

void ExchangeDesk::say(const base::Outcome &outcome, const std::function<QString()> &success)
{
    if (outcome)
        m_messages.show({messageKey, shared::Tone::Success, success, {}});
    else
        refuse(outcome.error());
}

void ExchangeDesk::refuse(const base::Error &error)
{
    const bool wasAsked = error.kind == base::ErrorKind::Cancelled;
    m_messages.show({messageKey, wasAsked ? shared::Tone::Notice : shared::Tone::Warning,
                     [error] { return language::errorText(error); }, {}});
}

} // namespace ui::exchange
