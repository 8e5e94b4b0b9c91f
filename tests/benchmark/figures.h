// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <functional>

namespace benchmark {

/// One line of the table: what was measured, what it came to, what it should reach.
struct Figure {
    QString what;
    double value = 0;
    QString unit;
    double goal = 0; ///< at most; 0: no goal
};

void print(const QList<Figure> &figures);

double median(QList<double> values);
/// `share` from 0 to 1: 0.95 for the 95th percentile.
double percentile(QList<double> values, double share);

/// Milliseconds that `work` takes.
double milliseconds(const std::function<void()> &work);
/// The median of `runs` runs after one that does not count.
double medianMilliseconds(int runs, const std::function<void()> &work);

/// Of this process, in MB: the most it ever held resident.
double peakMemory();
/// Of the largest process it waited for.
double peakMemoryOfChildren();

/// The exponent of y = a·x^b through the points, by least squares on logarithms.
double exponent(const QList<std::pair<double, double>> &points);

} // namespace benchmark
