// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the exchange desk that makes and shows editions.
#include "history/editionnumber.h"
#include "ui/exchange/editionsdialog.h"
#include "ui/exchange/exchangedesk.h"
#include "ui/exchange/printable.h"
#include "ui/exchange/publishdialog.h"
#include "ui/shared/messagearea.h"
#include "ui/shared/ownwords.h"
#include "ui/shared/progressdialog.h"
#include "ui/shared/whendone.h"

namespace ui::exchange {

using ::history::EditionLine;
using ::history::KeptLayout;

void ExchangeDesk::publish()
{
    if (m_publishing)
        return m_publishing->raise(), m_publishing->activateWindow();
    examine([this](const Examined &examined) { askPublish(examined); });
}

/// Looks at everything, in workers, one after the other.
void ExchangeDesk::examine(const std::function<void(const Examined &)> &done)
{
    m_workspace->settle();
    auto *dialog = new shared::ProgressDialog([] { return tr("Checking text and pages…"); }, &m_window);
    const auto examining = examineWholly(*m_workspace, shared::ownWordLists(), dialog->cancelToken());
    dialog->follow<base::Result<QList<model::Finding>>>(
        examining, [this, done, asked = m_workspace](const base::Result<QList<model::Finding>> &findings) {
            if (!findings)
                refuse(findings.error());
            else if (isStillOpen(asked))
                compareWithBefore(*findings, done);
        });
}

void ExchangeDesk::compareWithBefore(const QList<model::Finding> &findings, const std::function<void(const Examined &)> &done)
{
    auto *dialog = new shared::ProgressDialog([] { return tr("Comparing with what was there before…"); }, &m_window);
    const auto reading = m_workspace->aheadTexts(dialog->progress(), dialog->cancelToken());
    const QList<model::TextRef> inStep = m_publishing ? m_publishing->wish().inStep : QList<model::TextRef>();
    const auto computing = m_workspace->changelogFor(inStep, dialog->cancelToken());
    dialog->follow<base::Result<::history::Changelog>>(
        computing, [this, findings, reading, done, asked = m_workspace](const base::Result<::history::Changelog> &changes) {
            const auto ahead = reading.result(); // done before the other was begun
            if (!changes || !ahead)
                refuse(changes ? ahead.error() : changes.error());
            else if (isStillOpen(asked))
                done({findings, *ahead, *changes});
        });
}

void ExchangeDesk::askPublish(const Examined &examined)
{
    const auto editions = m_workspace->editions();
    if (!editions)
        return refuse(editions.error());
    QStringList taken;
    for (const EditionLine &line : *editions)
        taken.append(line.number);
    const QList<EditionLine> newestFirst(editions->crbegin(), editions->crend());
    auto *dialog = new PublishDialog(::history::proposedNumber(newestFirst, QDate::currentDate()), taken, m_workspace->manual(),
                                     [this](QWidget *parent) { return choosePicture(parent); }, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setExamined(examined, m_workspace->manual());
    m_publishing = dialog;
    connect(dialog, &PublishDialog::publishAsked, this, [this, dialog] {
        if (m_workspace && changeLayout(dialog->layout()))
            freeze(dialog->wish());
        else
            dialog->show();
    });
    connect(dialog, &PublishDialog::placeAsked, this, &ExchangeDesk::placeAsked);
    connect(dialog, &PublishDialog::checkAsked, this, [this] {
        examine([this](const Examined &again) {
            if (m_publishing)
                m_publishing->setExamined(again, m_workspace->manual());
        });
    });
    connect(dialog, &PublishDialog::inStepChanged, this, &ExchangeDesk::computeChangelog);
    connect(m_workspace, &edit::Workspace::changed, dialog, &PublishDialog::setStale);
    dialog->show();
}

/// Of several answers the last one asked for counts.
void ExchangeDesk::computeChangelog()
{
    if (!m_workspace || !m_publishing)
        return;
    m_computing.cancel();
    m_computing = {};
    const auto done = [this, cancel = m_computing](const base::Result<::history::Changelog> &changes) {
        if (changes && !cancel.isCancelled() && m_publishing)
            m_publishing->setChangelog(*changes);
    };
    shared::whenDone(this, m_workspace->changelogFor(m_publishing->wish().inStep, m_computing), done);
}

void ExchangeDesk::freeze(const edit::EditionWish &wish)
{
    auto *dialog = new shared::ProgressDialog([] { return tr("Publishing…"); }, &m_window);
    const auto publishing = m_workspace->publish(wish, dialog->progress(), dialog->cancelToken());
    dialog->follow<base::Result<EditionLine>>(
        publishing, [this, asked = m_workspace](const base::Result<EditionLine> &published) {
            const bool isOpen = isStillOpen(asked);
            if (!published) {
                if (isOpen && m_publishing)
                    m_publishing->show();
                return refuse(published.error());
            }
            if (isOpen && m_publishing)
                std::exchange(m_publishing, {})->deleteLater();
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
    tell([number] { return tr("Edition %1 is published and will never change.").arg(number); }, offers);
}

void ExchangeDesk::keepPdfs(const EditionLine &edition)
{
    // In the background: the edition stands without them too.
    const auto done = [this, number = edition.number, asked = m_workspace](const base::Result<Printable> &text) {
        if (!isStillOpen(asked))
            return;
        text ? keepPdfs(number, *text) : refuse(text.error());
    };
    shared::whenDone(this, editionLater(*m_workspace, edition.number), done);
}

void ExchangeDesk::keepPdfs(const QString &number, const Printable &text)
{
    for (const KeptLayout layout : {KeptLayout::French, KeptLayout::Dutch, KeptLayout::Columns}) {
        const print::Order order{text.request(print::requestFor(layout, text.manual))};
        const auto keep = [this, layout, number, workspace = m_workspace](const base::Result<print::Printed> &pdf) {
            // A manual that was closed meanwhile is asked nothing any more; the edition is composed anew when it is wanted.
            const base::Outcome kept = !isStillOpen(workspace) ? base::Outcome()
                                       : pdf                   ? workspace->keepPdf(number, layout, pdf->pdf)
                                                               : base::Outcome(pdf.error());
            if (!kept)
                refuse(kept.error());
        };
        shared::whenDone(this, makePdf(text.manual, order, {}, {}), keep);
    }
}

void ExchangeDesk::showEditions()
{
    auto *dialog = new EditionsDialog(*m_workspace, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EditionsDialog::exportAsked, this, &ExchangeDesk::exportPdf);
    connect(dialog, &EditionsDialog::readAsked, this, &ExchangeDesk::editionAsked);
    connect(dialog, &EditionsDialog::compareAsked, this, &ExchangeDesk::comparisonAsked);
    connect(dialog, &EditionsDialog::keptAsked, this, &ExchangeDesk::saveKeptAs);
    dialog->open();
}

} // namespace ui::exchange
