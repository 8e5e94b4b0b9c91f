// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the exchange desk that makes files of a manual.
#include "exchange/interchange.h"
#include "base/workers.h"
#include "exchange/wholefile.h"
#include "ui/exchange/editionsdialog.h"
#include "ui/exchange/exchangedesk.h"
#include "ui/exchange/findinglist.h"
#include "ui/exchange/findingsdialog.h"
#include "ui/exchange/printable.h"
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
    const QList<::history::EditionLine> newestFirst(editions->crbegin(), editions->crend());
    auto *dialog = new ExportDialog(newestFirst, edition, m_workspace->manual(),
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
    order.request.languages = wish.languages;
    order.request.layout = wish.layout;
    // What was typed a moment ago is part of the draft, and so is who typed it and when.
    m_workspace->settle();
    auto *dialog = new shared::ProgressDialog([] { return tr("Creating the PDF…"); }, &m_window);
    const auto done = [=, this, asked = m_workspace, cancel = dialog->cancelToken()](const base::Result<Printable> &text) {
        if (!isStillOpen(asked))
            return;
        if (!text || cancel.isCancelled())
            return refuse(text ? base::Error{base::ErrorKind::Cancelled, {}, {}} : text.error());
        addBars(wish, order, *text, path);
    };
    dialog->follow<base::Result<Printable>>(wish.edition.isEmpty() ? draftLater(*m_workspace) : editionLater(*m_workspace, wish.edition), done);
}

void ExchangeDesk::addBars(const PdfWish &wish, const print::Order &order, const Printable &text, const QString &path)
{
    if (!wish.withBars)
        return writeWished(wish, order, text, path);
    auto *dialog = new shared::ProgressDialog([] { return tr("Creating the PDF…"); }, &m_window);
    const auto done = [=, this, asked = m_workspace, cancel = dialog->cancelToken()](const base::Result<compose::Bars> &bars) {
        if (!isStillOpen(asked))
            return;
        if (!bars || cancel.isCancelled())
            return refuse(bars ? base::Error{base::ErrorKind::Cancelled, {}, {}} : bars.error());
        print::Order barred = order;
        barred.request.bars = *bars;
        writeWished(wish, barred, text, path);
    };
    dialog->follow<base::Result<compose::Bars>>(barsLater(*m_workspace, wish.edition, text.manual), done);
}

void ExchangeDesk::writeWished(const PdfWish &wish, const print::Order &order, const Printable &text, const QString &path)
{
    print::Order whole = order;
    const compose::Missing usual = wish.edition.isEmpty() ? compose::Missing::Placeholder : print::missingInEditions(text.manual);
    whole.request.missing = wish.missing.value_or(usual);
    if (saveKept(wish, whole, text.manual, path))
        return;
    whole.request = text.request(whole.request);
    writePdf(text.manual, whole, path);
}

/// An edition that kept this very PDF gives the same bytes for ever; what it does where a text is missing was frozen with it.
bool ExchangeDesk::saveKept(const PdfWish &wish, const print::Order &order, const model::Manual &frozen, const QString &path)
{
    const auto kept = wish.edition.isEmpty() ? std::nullopt : print::keptAs(order, frozen);
    if (!kept)
        return false;
    const auto bytes = m_workspace->keptPdf(wish.edition, *kept);
    if (!bytes || !*bytes)
        return false;
    savePdf(**bytes, path);
    return true;
}

/// The very bytes that were kept with an edition.
void ExchangeDesk::saveKeptAs(const QString &number, ::history::KeptLayout layout)
{
    if (!m_workspace)
        return;
    const auto bytes = m_workspace->keptPdf(number, layout);
    if (!bytes)
        return refuse(bytes.error());
    if (!*bytes)
        return;
    const QStringList name{QFileInfo(m_workspace->path()).completeBaseName(), number, keptName(layout)};
    const QString path = askWhere(tr("Export as PDF"), name.join(u' '), tr("PDF files (*.pdf)"), QStringLiteral("pdf"));
    if (!path.isEmpty())
        savePdf(**bytes, path);
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
    const auto writing = QtConcurrent::run(&base::workers(), [pdf, path] { return ::exchange::writeWhole(path, pdf); });
    dialog->follow<base::Outcome>(writing, [this, path](const base::Outcome &written) {
        if (!written)
            return refuse(written.error());
        const QString name = QDir::toNativeSeparators(path);
        const auto show = [](const QString &what) { QDesktopServices::openUrl(QUrl::fromLocalFile(what)); };
        tell([name] { return tr("Exported: “%1”.").arg(name); },
             {{[] { return tr("Open PDF"); }, [show, path] { show(path); }},
              {[] { return tr("Show in folder"); }, [show, path] { show(QFileInfo(path).path()); }}});
    });
}

void ExchangeDesk::exportJson()
{
    const QString name = QFileInfo(m_workspace->path()).completeBaseName();
    const QString path =
        askWhere(tr("Export as JSON"), name, tr("Interchange files (*.json)"), QStringLiteral("json"));
    if (path.isEmpty())
        return;
    m_workspace->settle();
    auto *dialog = new shared::ProgressDialog([] { return tr("Writing the file…"); }, &m_window);
    const auto write = [manual = m_workspace->manual(), path](const base::Result<compose::Assets> &pictures) {
        return pictures ? ::exchange::writeInterchange(manual, *pictures, path) : base::Outcome(pictures.error());
    };
    dialog->follow<base::Outcome>(m_workspace->assets().then(&base::workers(), write), [this, path](const base::Outcome &written) {
        say(written, [path] { return tr("Exported: “%1”.").arg(QDir::toNativeSeparators(path)); });
    });
}

} // namespace ui::exchange
