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
#include <QPointer>
#include <QScrollArea>
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

/// A dialog that asks for words takes them at once.
void checkBeginsWithQuestion(QWidget *window, const QString &name)
{
    WindowDriver::settle();
    const auto *box = window->findChild<QDialogButtonBox *>();
    const QWidget *has = window->focusWidget();
    if (isOfQt(window) || !box || !box->isAncestorOf(has))
        return;
    for (const QWidget *stop : stopsIn(window))
        if (qobject_cast<const QLineEdit *>(stop))
            FAIL_CHECK(name.toStdString() << ": the keyboard is with " << called(has).toStdString() << ", not with "
                                          << called(stop).toStdString());
}

/// What is seen of a widget and of what is just around it; nothing when it went meanwhile.
QImage seen(const QPointer<QWidget> &window, const QPointer<QWidget> &stop)
{
    WindowDriver::settle();
    if (!window || !stop)
        return {};
    const QRect place(stop->mapTo(window, QPoint()), stop->size());
    return window->grab(place.adjusted(-4, -4, 4, 4) & window->rect()).toImage();
}

/// Whether each thing that Tab comes to looks otherwise while it has the keyboard. What was seen once need not be seen again.
class FocusLooks final
{
public:
    void check(QWidget *window, const QString &name)
    {
        WindowDriver::settle();
        if (isOfQt(window))
            return;
        window->activateWindow();
        window->setAttribute(Qt::WA_KeyboardFocusChange); // as Tab says
        const QPointer<QWidget> shown = window;
        const QPointer<QWidget> had = window->focusWidget();
        QList<QPointer<QWidget>> stops;
        for (QWidget *stop : stopsIn(window))
            stops.append(stop);
        for (const QPointer<QWidget> &stop : stops)
            if (shown && stop && stop->isVisible())
                look(shown, stop, name);
        if (had)
            had->setFocus();
        WindowDriver::settle();
    }
    int count() const { return int(m_seen.size()); }

private:
    void look(const QPointer<QWidget> &window, const QPointer<QWidget> &stop, const QString &name)
    {
        const QString what = called(stop);
        if (m_seen.contains(what) || !bringIntoView(stop) || !window)
            return;
        if (QWidget *has = window->focusWidget())
            has->clearFocus();
        const QImage without = seen(window, stop);
        if (!window || !stop)
            return;
        stop->setFocus(Qt::TabFocusReason);
        WindowDriver::settle();
        const QWidget *has = QApplication::focusWidget();
        if (!stop || !has || (has != stop && !stop->isAncestorOf(has)))
            return; // it takes none now
        m_seen.insert(what);
        if (seen(window, stop) == without)
            FAIL_CHECK(name.toStdString() << ": nothing shows that the keyboard is with " << what.toStdString());
    }

    static bool bringIntoView(const QPointer<QWidget> &stop)
    {
        for (QWidget *above = stop->parentWidget(); above; above = above->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(above))
                area->ensureWidgetVisible(stop);
        WindowDriver::settle();
        return stop && !stop->visibleRegion().isEmpty();
    }

    QSet<QString> m_seen;
};

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

TEST_CASE("A dialog that asks for words has the keyboard where they are written")
{
    WindowDriver driver;
    openBracketed(driver);
    visitDialogs(driver, checkBeginsWithQuestion);
    visitModal(driver, checkBeginsWithQuestion);
}

TEST_CASE("Whatever has the keyboard shows it, on light and on dark ground")
{
    const auto appearance = GENERATE(ui::shared::Appearance::Light, ui::shared::Appearance::Dark);
    QApplication::setCursorFlashTime(0); // a caret does not blink while one looks
    FocusLooks looks;
    const auto look = [&looks](QWidget *window, const QString &name) { looks.check(window, name); };
    WindowDriver driver;
    driver.appearance->use(appearance);
    SECTION("in the main window")
    {
        visitMainWindow(driver, look);
        CHECK(looks.count() > 40);
    }
    SECTION("in dialogs")
    {
        openBracketed(driver);
        visitDialogs(driver, look);
        CHECK(looks.count() > 30);
    }
    SECTION("in what must be answered first")
    {
        openBracketed(driver);
        visitModal(driver, look);
        CHECK(looks.count() > 30);
    }
}
