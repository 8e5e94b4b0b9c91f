// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/messagearea.h"

#include "ui/shared/accessibility.h"
#include "ui/shared/colours.h"
#include "ui/shared/icons.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui::shared {

namespace {

constexpr qsizetype mostMessages = 4;

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Notice: return QStringLiteral("info");
    case Tone::Success: return QStringLiteral("check");
    case Tone::Warning:
    case Tone::Failure: return QStringLiteral("warning");
    }
    return {};
}

model::Step hueOf(Tone tone)
{
    switch (tone) {
    case Tone::Notice: return model::Step::FrenchAhead;
    case Tone::Success: return model::Step::InStep;
    case Tone::Warning: return model::Step::DutchAhead;
    case Tone::Failure: return model::Step::BothMoved;
    }
    return model::Step::Single;
}

} // namespace

class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    MessageBar(const Message &message, QWidget *parent);

    const Message &message() const { return m_message; }

    Q_SIGNAL void closed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *) override;

private:
    void retranslate();

    Message m_message;
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_close;
    QList<QPushButton *> m_offers;
};

/// A screen reader says an alert at once, by its name.
class AccessibleBar final : public QAccessibleWidget
{
public:
    explicit AccessibleBar(MessageBar *bar) : QAccessibleWidget(bar, QAccessible::AlertMessage) {}
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<MessageBar *>(widget())->message().text() : QAccessibleWidget::text(kind);
    }
};

MessageBar::MessageBar(const Message &message, QWidget *parent) : QWidget(parent), m_message(message)
{
    installAccessible<MessageBar, AccessibleBar>();
    setObjectName(QStringLiteral("message.") + message.key);
    m_icon = new QLabel(this);
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close = new QToolButton(this);
    m_close->setObjectName(QStringLiteral("message.close"));
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(QStringLiteral("close")));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 8, 8);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    for (const Offer &offer : message.offers) {
        auto *button = new QPushButton(this);
        connect(button, &QPushButton::clicked, this, [this, act = offer.act] {
            Q_EMIT closed(); // first: what is done may well take the message away itself
            act();
        });
        row->addWidget(button);
        m_offers.append(button);
    }
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::closed);
    retranslate();
}

void MessageBar::retranslate()
{
    m_text->setText(m_message.text());
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    for (qsizetype i = 0; i < m_offers.size(); ++i)
        m_offers[i]->setText(m_message.offers[i].label());
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const model::Step hue = hueOf(m_message.tone);
    if (m_icon->pixmap().isNull() || m_icon->property("hue").value<QColor>() != stateColour(hue, palette())) {
        m_icon->setProperty("hue", stateColour(hue, palette()));
        m_icon->setPixmap(iconPixmap(iconOf(m_message.tone), stateColour(hue, palette()), 20, devicePixelRatioF()));
    }
    QPainter painter(this);
    painter.fillRect(rect(), stateGround(hue, palette()));
    painter.fillRect(QRect(0, 0, 3, height()), stateColour(hue, palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), hairline(palette()));
}

namespace {

/// Not deleted at once: it may be one of its own buttons that asks.
void takeAway(QWidget *bar)
{
    bar->hide();
    bar->setParent(nullptr);
    bar->deleteLater();
}

} // namespace

MessageArea::MessageArea(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("messages"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void MessageArea::show(const Message &message)
{
    dismiss(message.key);
    while (m_column->count() >= mostMessages)
        takeAway(m_column->itemAt(0)->widget());
    auto *bar = new MessageBar(message, this);
    m_column->addWidget(bar);
    connect(bar, &MessageBar::closed, bar, [bar] { takeAway(bar); });
    bar->show();
    QAccessibleEvent event(bar, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageArea::dismiss(const QString &key)
{
    for (auto *bar : findChildren<MessageBar *>(QString(), Qt::FindDirectChildrenOnly))
        if (bar->message().key == key)
            takeAway(bar);
}

void MessageArea::dismissAll()
{
    for (auto *bar : findChildren<MessageBar *>(QString(), Qt::FindDirectChildrenOnly))
        takeAway(bar);
}

QStringList MessageArea::texts() const
{
    QStringList texts;
    for (const auto *bar : findChildren<MessageBar *>(QString(), Qt::FindDirectChildrenOnly))
        texts.append(bar->message().text());
    return texts;
}

} // namespace ui::shared

#include "messagearea.moc"
