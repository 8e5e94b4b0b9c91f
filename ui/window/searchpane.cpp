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
#include <algorithm>

namespace ui::window {

namespace {

constexpr int pause = 200; // milliseconds after a key before searching
constexpr int askAgain = 500; // milliseconds, while the manual is still being indexed
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

bool isSamePlace(const edit::SearchHit &one, const edit::SearchHit &other)
{
    return one.text == other.text && one.language == other.language && one.snippet == other.snippet;
}

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
    m_again.setSingleShot(true);
    m_again.setInterval(askAgain);
    connect(&m_timer, &QTimer::timeout, this, &SearchPane::search);
    connect(&m_again, &QTimer::timeout, this, &SearchPane::search);
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
    show({});
    m_count->clear();
    m_timer.stop();
    m_again.stop();
}

void SearchPane::start()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void SearchPane::search()
{
    m_timer.stop();
    m_again.stop();
    const QString words = m_words->text().trimmed();
    if (!m_workspace || words.isEmpty()) {
        show({});
        return m_count->clear();
    }
    const auto answer = m_workspace->searchSoFar(words, mostHits);
    show(answer ? answer->hits : QList<edit::SearchHit>());
    showCount(answer);
    if (answer && !answer->isComplete)
        m_again.start();
}

// Nobody loses the line he has chosen because more was found.
void SearchPane::show(const QList<edit::SearchHit> &hits)
{
    if (std::equal(hits.begin(), hits.end(), m_hits.begin(), m_hits.end(), isSamePlace))
        return;
    const int row = m_list->currentRow();
    const std::optional<edit::SearchHit> chosen = row >= 0 ? std::optional(m_hits.value(row)) : std::nullopt;
    m_hits = hits;
    m_list->clear();
    for (const edit::SearchHit &hit : hits)
        add(hit);
    for (int at = 0; chosen && at < hits.size(); ++at)
        if (isSamePlace(hits[at], *chosen))
            return m_list->setCurrentRow(at);
}

void SearchPane::showCount(const base::Result<edit::SearchAnswer> &answer)
{
    if (!answer)
        return m_count->setText(language::errorText(answer.error()));
    const int found = int(answer->hits.size());
    if (!answer->isComplete)
        m_count->setText(found == 0 ? tr("Still searching…") : tr("%n place(s) found so far", nullptr, found));
    else
        m_count->setText(found == 0 ? tr("Nothing was found.") : tr("%n place(s) found", nullptr, found));
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
    show({});
    search();
}

void SearchPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::window
