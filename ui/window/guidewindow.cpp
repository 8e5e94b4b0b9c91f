// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/guidewindow.h"

#include "base/resources.h"
#include "ui/language/errortext.h"
#include "ui/shared/colours.h"

#include <QEvent>
#include <QLocale>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ui::window {

namespace {

QString guideFile()
{
    const QString code = QLocale().name().left(2);
    return QStringLiteral("guide/%1.html").arg(code == u"fr" || code == u"nl" ? code : QStringLiteral("en"));
}

QString styleFor(const QPalette &palette)
{
    return QStringLiteral("h1 { font-size: x-large } h2 { font-size: large; margin-top: 18px; color: %1 }"
                          " p, li { margin-bottom: 6px } td { padding: 2px 14px 2px 0 } .quiet { color: %2 }")
        .arg(palette.color(QPalette::Link).name(), shared::quietText(palette).name());
}

} // namespace

GuideWindow::GuideWindow(QWidget *parent) : QDialog(parent), m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("guide"));
    m_text->setObjectName(QStringLiteral("guide.text"));
    m_text->setOpenExternalLinks(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(26);
    QFont font = m_text->font();
    font.setPointSizeF(font.pointSizeF() * 1.08);
    m_text->setFont(font);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    resize(640, 720);
    retranslate();
}

void GuideWindow::retranslate()
{
    setWindowTitle(tr("Guide"));
    m_text->setAccessibleName(tr("Guide"));
    const auto guide = base::readResource(guideFile());
    m_text->document()->setDefaultStyleSheet(styleFor(palette()));
    m_text->setHtml(guide ? QString::fromUtf8(*guide) : language::errorText(guide.error()).toHtmlEscaped());
}

void GuideWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui::window
