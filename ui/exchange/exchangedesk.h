// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "print/print.h"
#include "ui/exchange/exportdialog.h"
#include "ui/exchange/pdfjob.h"
#include "ui/exchange/publishdialog.h"

#include <QObject>
#include <QPointer>

namespace ui::shared {
class Dialogs;
class MessageArea;
struct Offer;
}

namespace ui::exchange {

class FindingsDialog;
struct Printable;

/// What comes into the open manual and goes out of it: imports, exports, editions, checks. It asks, runs the work with
/// progress, and says how it ended; nothing of it stops the window.
class ExchangeDesk final : public QObject
{
    Q_OBJECT

public:
    ExchangeDesk(shared::Dialogs &dialogs, shared::MessageArea &messages, QWidget &window);

    /// The manual that is open now, or null: then nothing may be asked.
    void setWorkspace(edit::Workspace *workspace);

    void import();
    void exportPdf(const QString &edition = {});
    void exportJson();
    /// The manual's pairs as a translation memory.
    void exportMemory();
    /// Memories are the person's own: a manual need not be open.
    void addMemory();
    void forgetMemories();
    void publish();
    void showEditions();
    void checkManual();

Q_SIGNALS:
    void placeAsked(const model::Place &place);
    void imported();
    /// An edition is to be read; two are to be compared (`after` empty: with the text as it stands).
    void editionAsked(const QString &number);
    void comparisonAsked(const QString &before, const QString &after);
    /// Which memories are added changed.
    void memoriesChanged();

private:
    void takeIn(const model::Incoming &incoming, const QString &path);
    void tellImported(const model::Incoming &incoming, const QString &fileName);
    void makePdfFor(const PdfWish &wish);
    bool saveKept(const PdfWish &wish, const print::Order &order, const model::Manual &frozen, const QString &path);
    void addBars(const PdfWish &wish, const print::Order &order, const Printable &text, const QString &path);
    void writeWished(const PdfWish &wish, const print::Order &order, const Printable &text, const QString &path);
    void writePdf(const model::Manual &manual, const print::Order &order, const QString &path);
    void savePdf(const QByteArray &pdf, const QString &path);
    bool isStillOpen(const QPointer<edit::Workspace> &asked) const;
    bool changeLayout(const std::optional<edit::LayoutChange> &change);
    QString choosePicture(QWidget *parent);
    void examine(const std::function<void(const Examined &)> &done);
    void compareWithBefore(const QList<model::Finding> &findings, const std::function<void(const Examined &)> &done);
    void askPublish(const Examined &examined);
    void computeChangelog();
    void freeze(const edit::EditionWish &wish);
    void saveKeptAs(const QString &number, ::history::KeptLayout layout);
    void tellPublished(const QString &number, bool isOpen);
    void keepPdfs(const ::history::EditionLine &edition);
    void keepPdfs(const QString &number, const Printable &text);
    void judge(std::function<void(QList<model::Finding>)> done);
    FindingsDialog *showFindings(const std::function<QString()> &title, const QList<model::Finding> &findings,
                                 const model::Manual &manual);
    bool letStand(const model::Finding &finding, const QPointer<edit::Workspace> &asked);
    void tell(const std::function<QString()> &success, const QList<shared::Offer> &offers = {});
    void say(const base::Outcome &outcome, const std::function<QString()> &success);
    void refuse(const base::Error &error);
    QString askWhere(const QString &title, const QString &name, const QString &filter, const QString &suffix);

    shared::Dialogs &m_dialogs;
    shared::MessageArea &m_messages;
    QWidget &m_window;
    QPointer<edit::Workspace> m_workspace;
    Press m_press; ///< of this manual
    QPointer<PublishDialog> m_publishing;
    base::CancelToken m_computing; ///< what the edition will say has changed
};

} // namespace ui::exchange
