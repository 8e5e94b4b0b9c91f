// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/aboutdialog.h"

#include "ui/shared/dialogbuttons.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ui::window {

namespace {

constexpr int iconSide = 56;

/// Names are the same in every language, and so are licences that have one.
QString works()
{
    const QList<std::pair<QString, QString>> list{
        {QStringLiteral("Qt %1").arg(QString::fromLatin1(qVersion())), QStringLiteral("LGPL-3.0")},
        {QStringLiteral("SQLite"), AboutDialog::tr("Public domain")},
        {QStringLiteral("HarfBuzz"), QStringLiteral("MIT")},
        {QStringLiteral("libdeflate"), QStringLiteral("MIT")},
        {QStringLiteral("hyphen"), QStringLiteral("LGPL-2.1+ / MPL")},
        {QStringLiteral("DTL"), QStringLiteral("BSD-3-Clause")},
        {QStringLiteral("Noto"), QStringLiteral("OFL-1.1")}};
    QString rows;
    for (const auto &[name, licence] : list)
        rows += QStringLiteral("<tr><td>%1&nbsp;&nbsp;&nbsp;</td><td>%2</td></tr>").arg(name, licence);
    return QStringLiteral("<table>%1</table>").arg(rows);
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent), m_name(new QLabel(this)), m_text(new QTextBrowser(this)),
      m_buttons(new shared::DialogButtons(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("aboutDialog"));
    auto *icon = new QLabel(this);
    icon->setPixmap(QApplication::windowIcon().pixmap(iconSide, iconSide));
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(icon);
    head->addWidget(m_name, 1);
    m_text->setOpenExternalLinks(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(520, 470);
    retranslate();
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Vademecum"));
    m_name->setText(QStringLiteral("<span style=\"font-size:x-large; font-weight:600\">Vademecum</span><br>%1")
                        .arg(tr("Version %1").arg(QApplication::applicationVersion())));
    m_text->setAccessibleName(tr("About Vademecum"));
    m_text->setHtml(QStringLiteral("<p>%1</p><p>%2</p><p>%3</p>%4")
                        .arg(tr("An editor for a living manual in French and Dutch. It works on one file, "
                                "without a network, and sends nothing to anyone."),
                             tr("Free software under the GNU General Public License, version 3 or later: you may use, study, "
                                "share and improve it. It comes without any warranty."),
                             tr("It builds on the work of others:"), works()));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
}

void AboutDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui::window
