// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/paireddifference.h"

#include "text/markup.h"
#include "ui/shared/colours.h"
#include "ui/shared/difference.h"

#include <QEvent>
#include <QScrollBar>
#include <QUrl>

namespace ui::shared {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownAtOnce = 40; // a table of more is laid out too slowly
const QString moreAction = u"more"_s;

QString cell(const PairedWordings &text, size_t side, const QPalette &palette)
{
    if (!text.moved[side])
        return u"<span style=\"color:%1\">%2</span>"_s.arg(quietText(palette).name(),
                                                          text::plain(text.after[side]).toHtmlEscaped().replace(u'\n', u"<br>"_s));
    return differenceAsHtml(text.before[side], text.after[side], palette);
}

QString factsAsHtml(const QList<PlainDifference> &facts, const QPalette &palette)
{
    QString html;
    for (const PlainDifference &fact : facts)
        html += u"<p><b>%1</b><br><span style=\"color:%2\">%3</span> → %4</p>"_s.arg(fact.name.toHtmlEscaped(), quietText(palette).name(),
                                                                                    fact.before.toHtmlEscaped(), fact.after.toHtmlEscaped());
    return html;
}

QString linksOf(const PairedWordings &text, int number)
{
    QStringList links;
    for (const auto &[action, name] : text.actions)
        links.append(u"<a href=\"%1/%2\">%3</a>"_s.arg(QString::number(number), action, name.toHtmlEscaped()));
    return links.join(u" · "_s);
}

} // namespace

PairedDifference::PairedDifference(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        const QStringList parts = url.toString().split(u'/');
        if (parts == QStringList{moreAction})
            return paintMore();
        if (parts.size() == 2)
            Q_EMIT asked(parts[0].toInt(), parts[1]);
    });
}

void PairedDifference::setTexts(const QList<PairedWordings> &texts, const std::array<QString, 2> &heads, const QString &none,
                                const QString &after)
{
    m_texts = texts;
    m_heads = heads;
    m_none = none;
    m_after = after;
    m_shown = std::min(texts.size(), shownAtOnce);
    paint();
}

/// Where the reader is stays in sight.
void PairedDifference::paintMore()
{
    const int place = verticalScrollBar()->value();
    m_shown = std::min(m_texts.size(), m_shown + shownAtOnce);
    paint();
    verticalScrollBar()->setValue(place);
}

QString PairedDifference::rest() const
{
    const int more = int(m_texts.size() - m_shown);
    if (more > 0)
        return u"<p><a href=\"%1\">%2</a></p>"_s.arg(moreAction, tr("Show %n more", nullptr, std::min(more, int(shownAtOnce))).toHtmlEscaped());
    return m_after.isEmpty() ? QString() : u"<p style=\"color:%1\">%2</p>"_s.arg(quietText(palette()).name(), m_after.toHtmlEscaped());
}

void PairedDifference::paint()
{
    const QString facts = factsAsHtml(m_facts, palette());
    if (m_texts.isEmpty())
        return setHtml(facts + u"<p style=\"color:%1\">%2</p>"_s.arg(quietText(palette()).name(), m_none.toHtmlEscaped()));
    const QString line = hairline(palette()).name();
    QString html = facts + u"<table width=\"100%\" cellpadding=\"6\" cellspacing=\"0\"><tr><th width=\"50%\" align=\"left\">%1</th>"
                   "<th width=\"50%\" align=\"left\">%2</th></tr>"_s.arg(m_heads[0].toHtmlEscaped(), m_heads[1].toHtmlEscaped());
    for (int number = 0; number < m_shown; ++number) {
        const PairedWordings &text = m_texts[number];
        html += u"<tr><td colspan=\"2\" style=\"border-top:1px solid %1; padding-top:8px\"><b>%2</b> &nbsp; %3</td></tr>"
                "<tr><td valign=\"top\">%4</td><td valign=\"top\">%5</td></tr>"_s
                    .arg(line, text.name.toHtmlEscaped(), linksOf(text, number), cell(text, 0, palette()), cell(text, 1, palette()));
    }
    setHtml(html + u"</table>"_s + rest());
}

void PairedDifference::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paint();
}

} // namespace ui::shared
