// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/viewmemory.h"

#include "ui/preview/pageview.h"

#include <QSettings>

namespace ui::preview {

namespace {

const QString arrangementKey = QStringLiteral("preview/arrangement");

QString keyOf(const QString &what, const PageView &view)
{
    return QStringLiteral("preview/%1/%2").arg(what).arg(int(view.arrangement()));
}

} // namespace

void recallView(PageView &view)
{
    view.setArrangement(Arrangement(std::clamp(QSettings().value(arrangementKey).toInt(), 0, int(Arrangement::Spread))));
    recallFit(view);
}

void recallFit(PageView &view)
{
    const Fit usual = view.arrangement() == Arrangement::Continuous ? Fit::Width : Fit::Page;
    const QSettings settings;
    const Fit fit = Fit(std::clamp(settings.value(keyOf(QStringLiteral("fit"), view), int(usual)).toInt(), 0, int(Fit::Free)));
    if (fit == Fit::Free)
        view.setZoom(settings.value(keyOf(QStringLiteral("zoom"), view), 1.0).toDouble());
    else
        view.setFit(fit);
}

void rememberView(const PageView &view)
{
    QSettings settings;
    settings.setValue(arrangementKey, int(view.arrangement()));
    settings.setValue(keyOf(QStringLiteral("fit"), view), int(view.fit()));
    if (view.fit() == Fit::Free)
        settings.setValue(keyOf(QStringLiteral("zoom"), view), view.zoom());
}

} // namespace ui::preview
