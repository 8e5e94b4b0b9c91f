// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workers.h"
#include "ui/shared/appearance.h"
#include "ui/shared/colours.h"
#include "ui/shared/icons.h"
#include "ui/shared/messagearea.h"
#include "ui/shared/programstyle.h"
#include "ui/shared/progressdialog.h"

#include <catch2/catch.hpp>
#include <cmath>

#include <QAccessible>

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QPushButton>
#include <QStyleOption>
#include <QTest>
#include <QToolButton>
#include <QtConcurrentRun>

#include "base/resources.h"

using namespace Qt::StringLiterals;
using namespace ui::shared;

TEST_CASE("Signs and quiet words can be read on every ground they stand on")
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        for (const auto role : {QPalette::Base, QPalette::Window, QPalette::AlternateBase}) {
            const QColor ground = palette.color(role);
            CHECK(contrast(palette.color(QPalette::Text), ground) >= 7);
            CHECK(contrast(quietText(palette), ground) >= 4.5);
            for (int step = 0; step <= int(model::Step::Adapted); ++step) {
                INFO(step << ' ' << ground.name().toStdString());
                CHECK(contrast(stateColour(model::Step(step), palette), ground) >= 4.5);
            }
        }
        for (int step = 0; step <= int(model::Step::Adapted); ++step)
            CHECK(contrast(stateColour(model::Step(step), palette), stateGround(model::Step(step), palette)) >= 4.5);
        CHECK(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
        for (const QColor &ground : {addedGround(palette), removedGround(palette)})
            CHECK(contrast(palette.color(QPalette::Text), ground) >= 4.5);
        CHECK(contrast(addedLine(palette), addedGround(palette)) >= 3);
        CHECK(contrast(removedLine(palette), removedGround(palette)) >= 3);
    }
}

namespace {

/// As somebody sees it whose eyes lack the pigment for green, or for red (Viénot, Brettel and Mollon, 1999).
QColor seenWithout(bool green, const QColor &colour)
{
    const auto linear = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    const auto shown = [](double value) {
        const double inside = std::clamp(value, 0.0, 1.0);
        return inside <= 0.0031308 ? inside * 12.92 : 1.055 * std::pow(inside, 1 / 2.4) - 0.055;
    };
    const double r = linear(colour.redF());
    const double g = linear(colour.greenF());
    const double b = linear(colour.blueF());
    const double yellow = shown(green ? 0.29275 * r + 0.70725 * g : 0.11238 * r + 0.88762 * g);
    const double blue = shown(green ? b - 0.02234 * r + 0.02234 * g : b + 0.00401 * r - 0.00401 * g);
    return QColor::fromRgbF(float(yellow), float(yellow), float(blue));
}

double distance(const QColor &one, const QColor &other)
{
    return std::hypot(one.red() - other.red(), one.green() - other.green(), one.blue() - other.blue());
}

} // namespace

TEST_CASE("Words put in and words taken out stand on grounds that who does not tell red from green tells apart")
{
    for (const QPalette &palette : {lightPalette(), darkPalette()})
        for (const bool green : {true, false})
            CHECK(distance(seenWithout(green, addedGround(palette)), seenWithout(green, removedGround(palette))) >= 20);
}

TEST_CASE("What cannot be chosen in a menu stands there once, without a shadow")
{
    ProgramStyle style;
    QStyleOptionMenuItem line;
    line.rect = QRect(0, 0, 200, 30);
    line.palette = darkPalette();
    line.palette.setColor(QPalette::Disabled, QPalette::Light, Qt::red);
    line.palette.setColor(QPalette::Light, Qt::red);
    line.text = u"Soort passage"_s;
    QImage image(200, 30, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    style.drawControl(QStyle::CE_MenuItem, &line, &painter, nullptr);
    painter.end();
    bool isWritten = false;
    for (int y = 0; y < 30; ++y)
        for (int x = 0; x < 200; ++x) {
            const QColor seen = image.pixelColor(x, y);
            isWritten = isWritten || seen.green() > 60;
            if (seen.red() > 60 + 2 * seen.green())
                FAIL("a shadow at " << x << ", " << y);
        }
    CHECK(isWritten);
}

TEST_CASE("The space bar ticks a line of a menu")
{
    ProgramStyle style;
    QMenu menu;
    menu.setStyle(&style);
    QAction *line = menu.addAction(u"Whole words"_s);
    line->setCheckable(true);
    menu.popup({});
    menu.setActiveAction(line);
    QTest::keyClick(&menu, Qt::Key_Space);
    CHECK(line->isChecked());
}

TEST_CASE("Questions and warnings have signs in the colour of the words")
{
    const ProgramStyle style;
    for (const auto sign : {QStyle::SP_MessageBoxQuestion, QStyle::SP_MessageBoxInformation, QStyle::SP_MessageBoxWarning, QStyle::SP_MessageBoxCritical}) {
        const QImage image = style.standardIcon(sign, nullptr, nullptr).pixmap(32).toImage();
        REQUIRE_FALSE(image.isNull());
        const QColor words = QApplication::palette().color(QPalette::Active, QPalette::ButtonText);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (const QColor seen = image.pixelColor(x, y); seen.alpha() == 255 && seen.rgb() != words.rgb())
                    FAIL(int(sign) << " shows " << seen.name().toStdString() << " at " << x << ", " << y);
    }
}

TEST_CASE("Every field and box to tick has an edge that can be seen, in another colour while it is written in")
{
    ProgramStyle style;
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        CHECK(contrast(fieldEdge(palette), palette.color(QPalette::Window)) >= 3);
        CHECK(contrast(palette.color(QPalette::Highlight), palette.color(QPalette::Window)) >= 3);
        QLineEdit line;
        QPlainTextEdit text;
        QCheckBox box;
        QRadioButton round;
        for (QWidget *field : QList<QWidget *>{&line, &text, &box, &round}) {
            QStyleOption option;
            option.rect = QRect(0, 0, 20, 20);
            option.palette = palette;
            option.state = QStyle::State_Enabled;
            const QStyle::PrimitiveElement element = field == &line   ? QStyle::PE_FrameLineEdit
                                                     : field == &text ? QStyle::PE_Frame
                                                     : field == &box  ? QStyle::PE_IndicatorCheckBox
                                                                      : QStyle::PE_IndicatorRadioButton;
            const auto edge = [&] {
                QImage image(20, 20, QImage::Format_RGB32);
                image.fill(palette.color(QPalette::Window));
                QPainter painter(&image);
                style.drawPrimitive(element, &option, &painter, field);
                painter.end();
                return image.pixelColor(0, 10);
            };
            CHECK(contrast(edge(), palette.color(QPalette::Window)) >= 3);
            option.state |= QStyle::State_HasFocus;
            if (field != &box && field != &round)
                CHECK(edge() == palette.color(QPalette::Highlight));
        }
        QStyleOptionSpinBox spin;
        spin.rect = QRect(0, 0, 60, 20);
        spin.palette = palette;
        spin.state = QStyle::State_Enabled;
        spin.frame = true;
        QImage image(60, 20, QImage::Format_RGB32);
        image.fill(palette.color(QPalette::Window));
        QPainter painter(&image);
        style.drawComplexControl(QStyle::CC_SpinBox, &spin, &painter, nullptr);
        painter.end();
        CHECK(contrast(image.pixelColor(0, 10), palette.color(QPalette::Window)) >= 3);
    }
}

TEST_CASE("Every icon can be drawn")
{
    const QDir folder(base::resourceFolder() + u"/icons"_s);
    const QStringList files = folder.entryList({u"*.svg"_s});
    REQUIRE(files.size() > 40);
    for (const QString &file : files) {
        INFO(file.toStdString());
        const QImage image = iconPixmap(file.chopped(4), Qt::black, 24, 1).toImage();
        bool isInked = false;
        for (int y = 0; y < 24; ++y)
            for (int x = 0; x < 24; ++x)
                isInked = isInked || qAlpha(image.pixel(x, y)) > 128;
        CHECK(isInked);
    }
}

TEST_CASE("A message takes the place of an earlier one about the same thing, and goes when its offer is taken up")
{
    MessageArea area;
    int taken = 0;
    const auto message = [&taken](const QString &text) {
        return Message{u"file"_s, Tone::Warning, [text] { return text; }, {{[] { return u"Mend"_s; }, [&taken] { ++taken; }}}};
    };
    area.show(message(u"first"_s));
    area.show(message(u"second"_s));
    CHECK(area.texts() == QStringList{u"second"_s});
    area.findChild<QPushButton *>()->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(taken == 1);
    CHECK(area.texts().isEmpty());
}

TEST_CASE("A message is an alert that a screen reader says by its name, in the language of the moment")
{
    MessageArea area;
    QString words = u"Edition 2026.1 is published."_s;
    area.show({u"published"_s, Tone::Success, [&words] { return words; }, {}});
    QWidget *bar = area.findChild<QWidget *>(u"message.published"_s);
    REQUIRE(bar);
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(bar);
    REQUIRE(told);
    CHECK(told->role() == QAccessible::AlertMessage);
    CHECK(told->text(QAccessible::Name) == words);
    words = u"L’édition 2026.1 est publiée."_s;
    CHECK(told->text(QAccessible::Name) == words);
}

TEST_CASE("Long work shows how far it is, and Cancel reaches the worker")
{
    QWidget window;
    window.show();
    auto *dialog = new ProgressDialog([] { return u"Working"_s; }, &window);
    const auto work = QtConcurrent::run(&base::workers(), [progress = dialog->progress(), cancel = dialog->cancelToken()] {
        for (int step = 0; step < 100000 && !cancel.isCancelled(); ++step) {
            progress(step, 100000);
            QThread::msleep(1);
        }
        return cancel.isCancelled();
    });
    std::optional<bool> wasCancelled;
    dialog->follow<bool>(work, [&wasCancelled](bool cancelled) { wasCancelled = cancelled; });
    REQUIRE(QTest::qWaitFor([dialog] { return dialog->isVisible(); }));
    dialog->findChild<QPushButton *>(u"progressDialog.cancel"_s)->click();
    REQUIRE(QTest::qWaitFor([&wasCancelled] { return wasCancelled.has_value(); }));
    CHECK(*wasCancelled);
}
