// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/runplace.h"

#include <cmath>

namespace ui::preview {

double leftOf(const compose::TextRun &run, qsizetype character)
{
    qint64 pen = 0;
    for (qsizetype i = 0; i < run.glyphs.size(); ++i) {
        const qsizetype next = i + 1 < run.glyphs.size() ? run.glyphs[i + 1].cluster : run.text.size();
        if (next > character) {
            // Inside a ligature the letters share its width.
            const qsizetype from = run.glyphs[i].cluster;
            const double share = next > from ? double(character - from) / double(next - from) : 0;
            return run.origin.x() + (double(pen) + std::max(0.0, share) * run.glyphs[i].advance) * run.size / 1000;
        }
        pen += run.glyphs[i].advance;
    }
    return run.origin.x() + double(pen) * run.size / 1000;
}

QRectF areaOf(const compose::TextRun &run, qsizetype from, qsizetype to)
{
    const double left = leftOf(run, from);
    return {left, run.origin.y() - run.size * 0.95, std::max(0.0, leftOf(run, to) - left), run.size * 1.25};
}

qsizetype characterAt(const compose::TextRun &run, double x)
{
    qsizetype nearest = 0;
    double least = std::abs(x - run.origin.x());
    for (qsizetype character = 1; character <= run.text.size(); ++character) {
        const double away = std::abs(x - leftOf(run, character));
        if (away < least) {
            least = away;
            nearest = character;
        }
    }
    return nearest;
}

} // namespace ui::preview
