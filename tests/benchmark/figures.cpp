// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/figures.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>
#include <algorithm>
#include <cmath>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace benchmark {

void print(const QList<Figure> &figures)
{
    QTextStream out(stdout);
    out << QStringLiteral("%1 %2 %3\n").arg(QStringLiteral("figure"), -58).arg(QStringLiteral("measured"), 14)
               .arg(QStringLiteral("goal"), 14);
    for (const Figure &figure : figures) {
        const QString value = QString::number(figure.value, 'f', figure.value < 10 ? 2 : 0) + u' ' + figure.unit;
        const QString goal = figure.goal > 0 ? QStringLiteral("< %1 %2").arg(figure.goal).arg(figure.unit) : QString();
        const QString missed = figure.goal > 0 && figure.value >= figure.goal ? QStringLiteral("  missed") : QString();
        out << QStringLiteral("%1 %2 %3%4\n").arg(figure.what, -58).arg(value, 14).arg(goal, 14).arg(missed);
    }
}

double median(QList<double> values)
{
    return percentile(std::move(values), 0.5);
}

double percentile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, qsizetype(std::floor(share * double(values.size()))))];
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double medianMilliseconds(int runs, const std::function<void()> &work)
{
    work();
    QList<double> times;
    for (int i = 0; i < runs; ++i)
        times.append(milliseconds(work));
    return median(times);
}

double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

double peakMemoryOfChildren()
{
#ifdef Q_OS_UNIX
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return double(usage.ru_maxrss) / 1024; // kilobytes on Linux
#else
    return 0;
#endif
}

double exponent(const QList<std::pair<double, double>> &points)
{
    double sumX = 0, sumY = 0, sumXX = 0, sumXY = 0;
    for (const auto &[x, y] : points) {
        sumX += std::log(x);
        sumY += std::log(y);
        sumXX += std::log(x) * std::log(x);
        sumXY += std::log(x) * std::log(y);
    }
    const double count = double(points.size());
    return (count * sumXY - sumX * sumY) / (count * sumXX - sumX * sumX);
}

} // namespace benchmark
