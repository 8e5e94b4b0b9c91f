// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/focusring.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QTextEdit>

namespace ui::shared {

namespace {

constexpr double stroke = 2; // pixels
constexpr const char *showsFocus = "showsFocus";

class Ring final : public QWidget
{
public:
    explicit Ring(QWidget *around) : QWidget(around)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        setGeometry(around->rect());
        around->installEventFilter(this);
        raise();
        show();
    }

protected:
    bool eventFilter(QObject *around, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(static_cast<QWidget *>(around)->rect());
        if (event->type() == QEvent::DynamicPropertyChange)
            setVisible(!around->property(showsFocus).toBool());
        return false;
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), stroke));
        painter.drawRoundedRect(QRectF(rect()).adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2), 2, 2);
    }
};

bool needsRing(const QWidget *widget)
{
    if (widget->property(showsFocus).toBool())
        return false;
    if (const auto *list = qobject_cast<const QAbstractItemView *>(widget))
        return !list->currentIndex().isValid();
    if (const auto *text = qobject_cast<const QTextEdit *>(widget))
        return text->isReadOnly() && text->frameShape() == QFrame::NoFrame;
    if (widget->inherits("QPlainTextEdit")) // its edge shows it
        return false;
    return qobject_cast<const QAbstractScrollArea *>(widget) || qobject_cast<const QLabel *>(widget);
}

} // namespace

FocusRing::FocusRing(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_ring;
}

void FocusRing::follow(QWidget *now)
{
    delete m_ring;
    const bool isClicked = QApplication::mouseButtons() != Qt::NoButton;
    if (now && !isClicked && needsRing(now))
        m_ring = new Ring(now);
}

} // namespace ui::shared
