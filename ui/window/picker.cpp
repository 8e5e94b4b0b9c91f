// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/picker.h"

#include "ui/shared/colours.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

namespace ui::window {

namespace {

constexpr int DetailRole = Qt::UserRole + 1;
constexpr int PickRole = Qt::UserRole + 2;
constexpr qsizetype mostShown = 200;

QString folded(const QString &text)
{
    QString result;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD))
        if (!character.isMark())
            result.append(character.toCaseFolded());
    return result;
}

class WithDetail final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return QSize(200, option.fontMetrics.height() + 12);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString detail = index.data(DetailRole).toString();
        const int width = option.fontMetrics.horizontalAdvance(detail) + 16;
        QStyleOptionViewItem words = option;
        initStyleOption(&words, index);
        const int beside = width + (words.icon.isNull() ? 0 : words.decorationSize.width()) + 16;
        words.text = words.fontMetrics.elidedText(words.text, Qt::ElideRight, option.rect.width() - beside);
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &words, painter, option.widget);
        const bool chosen = option.state & QStyle::State_Selected;
        painter->setPen(chosen ? option.palette.color(QPalette::HighlightedText) : shared::quietText(option.palette));
        painter->drawText(QRect(option.rect.right() - width, option.rect.top(), width - 8, option.rect.height()),
                          Qt::AlignRight | Qt::AlignVCenter, detail);
    }
};

} // namespace

int fitness(const QString &words, const QString &text)
{
    const QString wanted = folded(words).remove(u' ');
    const QString there = folded(text);
    if (wanted.isEmpty())
        return 1;
    if (const qsizetype whole = there.indexOf(folded(words).trimmed()); whole >= 0)
        return 3000 - int(std::min<qsizetype>(whole, 900)) - (whole > 0 && there[whole - 1].isLetter() ? 1000 : 0);
    qsizetype at = -1;
    int score = 1000;
    for (const QChar letter : wanted) {
        const qsizetype next = there.indexOf(letter, at + 1);
        if (next < 0)
            return 0;
        score -= int(std::min<qsizetype>(next - at - 1, 40));
        at = next;
    }
    return std::max(score, 1);
}

Picker::Picker(const QString &title, const QString &prompt, const QList<Pick> &picks, QWidget *parent)
    : QDialog(parent), m_picks(picks), m_words(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("picker"));
    setWindowTitle(title);
    m_words->setObjectName(QStringLiteral("picker.words"));
    m_words->setPlaceholderText(prompt);
    m_words->setAccessibleName(prompt);
    m_words->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("picker.list"));
    m_list->setAccessibleName(title);
    m_list->setItemDelegate(new WithDetail(this));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->addWidget(m_words);
    column->addWidget(m_list);
    resize(620, 420);
    connect(m_words, &QLineEdit::textChanged, this, &Picker::filter);
    connect(m_words, &QLineEdit::returnPressed, this, &Picker::choose);
    connect(m_list, &QListWidget::itemClicked, this, &Picker::choose);
    filter({});
}

void Picker::offerSecond(const QString &label)
{
    m_hasSecond = true;
    auto *button = new QPushButton(label, this);
    button->setObjectName(QStringLiteral("picker.second"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, &Picker::chooseSecond);
    layout()->addWidget(button);
    layout()->setAlignment(button, Qt::AlignRight);
}

void Picker::chooseSecond()
{
    m_isSecond = true;
    choose();
}

void Picker::filter(const QString &words)
{
    QList<std::pair<int, int>> fits;
    for (int i = 0; i < m_picks.size(); ++i)
        if (const int fit = fitness(words, m_picks[i].text); fit > 0)
            fits.append({fit, i});
    std::stable_sort(fits.begin(), fits.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    m_list->clear();
    for (const auto &[fit, i] : fits.mid(0, mostShown)) {
        auto *item = new QListWidgetItem(m_picks[i].icon, m_picks[i].text, m_list);
        item->setData(DetailRole, m_picks[i].detail);
        item->setData(PickRole, i);
    }
    m_list->setCurrentRow(0);
}

void Picker::choose()
{
    if (const QListWidgetItem *item = m_list->currentItem()) {
        m_chosen = item->data(PickRole).toInt();
        accept();
    }
}

bool Picker::eventFilter(QObject *watched, QEvent *event)
{
    // The arrows move in the list while the letters go on falling into the field.
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (m_hasSecond && isEnter && static_cast<QKeyEvent *>(event)->modifiers() & Qt::ShiftModifier)
            return chooseSecond(), true;
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            const int step = key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : key == Qt::Key_PageUp ? -10 : 10;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace ui::window
