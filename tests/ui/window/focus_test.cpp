// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who works without a mouse goes through a window with Tab; who does not see must hear what has the focus.
#include "everywindow.h"

#include <catch2/catch.hpp>

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

/// What Tab comes to. The field inside a box is the box's.
QList<QWidget *> stopsIn(QWidget *window)
{
    QList<QWidget *> stops;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const bool takesFocus = widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy() && widget->isEnabled();
        const bool isInside = qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) || qobject_cast<QComboBox *>(widget->parentWidget());
        if (takesFocus && !isInside && widget->isVisible() && widget->window() == window)
            stops.append(widget);
    }
    return stops;
}

QString called(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u" in "
           + (widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
}

bool isOfQt(const QWidget *window)
{
    return qobject_cast<const QFileDialog *>(window) || qobject_cast<const QMenu *>(window)
           || QString::fromLatin1(window->metaObject()->className()).startsWith(u"QPrint");
}

void checkNamed(QWidget *window, const QString &name)
{
    WindowDriver::settle();
    if (isOfQt(window))
        return;
    for (QWidget *stop : stopsIn(window)) {
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(stop);
        if (!told || told->text(QAccessible::Name).trimmed().isEmpty())
            FAIL_CHECK(name.toStdString() << ": nothing names " << called(stop).toStdString());
    }
}

/// What is answered stands below what is asked, for Tab too.
void checkButtonsLast(QWidget *window, const QString &name)
{
    WindowDriver::settle();
    const auto *box = window->findChild<QDialogButtonBox *>();
    if (isOfQt(window) || !box || !box->isVisible())
        return;
    const QList<QWidget *> stops = stopsIn(window);
    const auto isButton = [box](const QWidget *stop) { return box->isAncestorOf(stop); };
    const auto last = std::find_if(stops.begin(), stops.end(), isButton);
    if (last == stops.end())
        return;
    // From the last button on, Tab begins anew above.
    QWidget *stop = *last;
    while (isButton(stop->previousInFocusChain()))
        stop = stop->previousInFocusChain();
    const QWidget *const from = stop;
    do
        stop = stop->nextInFocusChain();
    while ((isButton(stop) || !stops.contains(stop)) && stop != from);
    if (stop == from)
        return; // there is nothing else
    const int top = stop->mapTo(window, QPoint()).y();
    for (const QWidget *other : stops)
        if (!isButton(other) && other->mapTo(window, QPoint(0, other->height())).y() <= top)
            FAIL_CHECK(name.toStdString() << ": after the buttons Tab comes to " << called(stop).toStdString() << ", not to "
                                          << called(other).toStdString());
}

void openBracketed(WindowDriver &driver)
{
    driver.open(driver.file(bracketedManual(), u"⟦manual⟧"_s));
    REQUIRE(driver.waitFor([&driver] { return driver.window->workspace() != nullptr; }));
}

} // namespace

TEST_CASE("Everything the focus comes to has a name")
{
    {
        WindowDriver driver;
        visitMainWindow(driver, checkNamed);
    }
    WindowDriver driver;
    openBracketed(driver);
    visitDialogs(driver, checkNamed);
    visitModal(driver, checkNamed);
}

TEST_CASE("In a dialog Tab comes to its buttons last")
{
    WindowDriver driver;
    openBracketed(driver);
    visitDialogs(driver, checkButtonsLast);
    visitModal(driver, checkButtonsLast);
}
