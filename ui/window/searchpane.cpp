// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/searchpane.h"

#include "ui/language/errortext.h"
#include "ui/language/findingtext.h"
#include "ui/language/wordtext.h"
#include "ui/shared/colours.h"
#include "ui/shared/icons.h"
#include "ui/shared/rowground.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextDocument>
#include <QVBoxLayout>

namespace ui::window {

namespace {

constexpr int pause = 200; // milliseconds after a key before searching
constexpr int mostHits = 200;
constexpr int SnippetRole = Qt::UserRole + 1;
constexpr int HitRole = Qt::UserRole + 2;
constexpr int padding = 8;

QString asHtml(const QString &snippet)
{
    return snippet.toHtmlEscaped()
        .replace(QChar(2), QStringLiteral("<b>"))
        .replace(QChar(3), QStringLiteral("</b>"))
        .replace(u'\n', u' ');
}

class HitDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return QSize(160, 3 * option.fontMetrics.lineSpacing() + 2 * padding + 2);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QString where = option.text;
        option.text.clear();
        painter->save();
        shared::paintRowGround(*painter, option);
        const QColor ink = option.palette.color(QPalette::Text);
        const QRect box = option.rect.adjusted(14, padding, -10, -padding);
        painter->setPen(shared::quietText(option.palette));
        painter->drawText(box, Qt::AlignTop | Qt::AlignLeft,
                          option.fontMetrics.elidedText(where, Qt::ElideMiddle, box.width()));
        QTextDocument words;
        words.setDefaultFont(option.font);
        words.setDocumentMargin(0);
        words.setDefaultStyleSheet(QStringLiteral("body { color: %1 }").arg(ink.name()));
        words.setHtml(QStringLiteral("<body>%1</body>").arg(asHtml(index.data(SnippetRole).toString())));
        words.setTextWidth(box.width());
        painter->translate(box.left(), box.top() + option.fontMetrics.lineSpacing() + 2);
        words.drawContents(painter, QRectF(0, 0, box.width(), 2 * option.fontMetrics.lineSpacing()));
        painter->restore();
    }
};

/// The entry a hit stands in, or what it is.
QString placeOf(const edit::SearchHit &hit, const model::Manual &manual)
{
    return language::placeText({hit.text.object, hit.language}, manual);
}

} // namespace

SearchPane::SearchPane(QWidget *parent)
    : QWidget(parent), m_words(new QLineEdit(this)), m_count(new QLabel(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("search"));
    m_words->setObjectName(QStringLiteral("search.words"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(shared::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_list->setObjectName(QStringLiteral("search.hits"));
    m_list->setItemDelegate(new HitDelegate(this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setWordWrap(true);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(10, 10, 10, 6);
    head->addWidget(m_words);
    head->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &SearchPane::search);
    connect(m_words, &QLineEdit::textChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(m_words, &QLineEdit::returnPressed, this, &SearchPane::search);
    const auto jump = [this](QListWidgetItem *item) {
        const auto hit = item->data(HitRole).value<edit::SearchHit>();
        Q_EMIT placeAsked(hit.text, hit.language);
    };
    connect(m_list, &QListWidget::itemActivated, this, jump);
    connect(m_list, &QListWidget::itemClicked, this, jump);
    retranslate();
}

void SearchPane::setSource(edit::Workspace *workspace)
{
    m_workspace = workspace;
    m_words->clear();
    m_list->clear();
    m_count->clear();
    m_timer.stop();
}

void SearchPane::start()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void SearchPane::search()
{
    m_timer.stop();
    m_list->clear();
    const QString words = m_words->text().trimmed();
    if (!m_workspace || words.isEmpty())
        return m_count->clear();
    const auto hits = m_workspace->search(words, mostHits);
    if (hits)
        for (const edit::SearchHit &hit : *hits)
            add(hit);
    showCount(hits);
}

void SearchPane::showCount(const base::Result<QList<edit::SearchHit>> &hits)
{
    if (!hits)
        m_count->setText(language::errorText(hits.error()));
    else if (hits->isEmpty())
        m_count->setText(tr("Nothing was found."));
    else
        m_count->setText(tr("%n place(s) found", nullptr, int(hits->size())));
}

void SearchPane::add(const edit::SearchHit &hit)
{
    const QString place = placeOf(hit, m_workspace->manual());
    auto *item = new QListWidgetItem(place, m_list);
    item->setData(SnippetRole, hit.snippet);
    item->setData(HitRole, QVariant::fromValue(hit));
    QString spoken = hit.snippet;
    spoken.remove(QChar(2)).remove(QChar(3));
    item->setData(Qt::AccessibleTextRole, tr("%1: %2", "place, words found there").arg(place, spoken));
}

void SearchPane::retranslate()
{
    setAccessibleName(tr("Search"));
    m_words->setPlaceholderText(tr("Search in the whole manual"));
    m_words->setAccessibleName(tr("Words to search for in the whole manual"));
    m_list->setAccessibleName(tr("Places found"));
    search();
}

void SearchPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::window
