// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/stepsign.h"

#include "ui/language/steptext.h"

#include <QCoreApplication>
#include <QTransform>

namespace ui::editor {

using base::Language;
using model::Step;

namespace {

struct Placeholder {
    Q_DECLARE_TR_FUNCTIONS(ui::editor::Placeholder)
};

void addHead(QPainterPath &path, bool right)
{
    const auto x = [right](qreal value) { return right ? value : 1 - value; };
    path.moveTo(x(0.64), 0.2);
    path.lineTo(x(0.97), 0.5);
    path.lineTo(x(0.64), 0.8);
}

QPainterPath shaft()
{
    QPainterPath path(QPointF(0.03, 0.5));
    path.lineTo(0.97, 0.5);
    return path;
}

QPainterPath arrow(bool toTheRight)
{
    QPainterPath path = shaft();
    addHead(path, toTheRight);
    return path;
}

QPainterPath doubleArrow()
{
    QPainterPath path = arrow(true);
    addHead(path, false);
    return path;
}

QPainterPath twice(const QPainterPath &stroke)
{
    QPainterPath path = stroke.translated(0, -0.16);
    path.addPath(stroke.translated(0, 0.16));
    return path;
}

QPainterPath wave()
{
    QPainterPath path(QPointF(0.08, 0.56));
    path.cubicTo(0.3, 0.3, 0.45, 0.42, 0.5, 0.5);
    path.cubicTo(0.55, 0.58, 0.7, 0.7, 0.92, 0.44);
    return path;
}

QPainterPath circle()
{
    QPainterPath path;
    path.addEllipse(QRectF(0.14, 0.14, 0.72, 0.72));
    return path;
}

} // namespace

QPainterPath signPath(Step step, Language left)
{
    switch (step) {
    case Step::Empty: return {};
    case Step::Single: return circle();
    case Step::InStep: return twice(shaft());
    case Step::FrenchAhead: return arrow(left == Language::French);
    case Step::DutchAhead: return arrow(left == Language::Dutch);
    case Step::BothMoved: return doubleArrow();
    case Step::Adapted: return twice(wave());
    }
    return {};
}

QString ownName(Language language)
{
    return language == Language::French ? QStringLiteral("Français") : QStringLiteral("Nederlands");
}

QString placeholderFor(Language missing, model::LanguageUse use)
{
    if (use != model::LanguageUse::Both)
        return missing == Language::French ? Placeholder::tr("As in Dutch") : Placeholder::tr("As in French");
    return missing == Language::French ? Placeholder::tr("Not yet in French") : Placeholder::tr("Not yet in Dutch");
}

} // namespace ui::editor
