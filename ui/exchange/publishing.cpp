// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the exchange desk that makes and shows editions.
#include "ui/exchange/editionsdialog.h"
#include "ui/exchange/exchangedesk.h"
#include "ui/exchange/findinglist.h"
#include "ui/exchange/printable.h"
#include "ui/exchange/publishdialog.h"
#include "ui/shared/messagearea.h"
#include "ui/shared/progressdialog.h"

namespace ui::exchange {

using ::history::EditionLine;
using ::history::KeptLayout;

void ExchangeDesk::publish()
{
    m_workspace->settle();
    auto *dialog = new shared::ProgressDialog([] { return tr("Checking text and pages…"); }, &m_window);
    const auto examining = examine(*m_workspace, dialog->cancelToken());
    dialog->follow<base::Result<QList<model::Finding>>>(
        examining, [this, asked = m_workspace](const base::Result<QList<model::Finding>> &findings) {
            if (!findings)
                refuse(findings.error());
            else if (isStillOpen(asked))
                askPublish(*findings);
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
    tell([number] { return tr("Edition %1 is published and will never change.").arg(number); }, offers);
}

void ExchangeDesk::keepPdfs(const EditionLine &edition)
{
    // In the background: the edition stands without them too.
    const auto text = editionOf(*m_workspace, edition.number);
    if (!text)
        return refuse(text.error());
    for (const KeptLayout layout : {KeptLayout::French, KeptLayout::Dutch, KeptLayout::Columns}) {
        const print::Order order{text->request(print::requestFor(layout, text->manual))};
        makePdf(text->manual, order, {}, {})
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

} // namespace ui::exchange
