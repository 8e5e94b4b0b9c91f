// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/markup.h"

namespace text {

/// Writes normalised runs as mark-up. Strong, emphasis and links are nested so that the longest encloses the
/// others; a link is never cut in two. Where CommonMark's rules would read stars differently from what is
/// meant (beside letters and punctuation, or where two marks touch) an empty footnote keeps them apart.
class MarkupWriter final
{
public:
    explicit MarkupWriter(const QList<Run> &normalisedRuns) : m_runs(normalisedRuns) {}

    QString write();

private:
    enum class Mark : unsigned char { None, Strong, Emphasis, Link };

    struct Around {
        bool strong = false;
        bool emphasis = false;
        bool link = false;
    };

    struct Stretch {
        Mark mark = Mark::None;
        qsizetype end = 0;
    };

    void write(qsizetype begin, qsizetype end, Around around);
    void writeMarked(const Stretch &stretch, qsizetype begin, qsizetype enclosingEnd, Around around);
    bool occurs(Mark mark, qsizetype begin, qsizetype end) const;
    Stretch longest(qsizetype begin, qsizetype end, Around around) const;
    qsizetype strongEnd(qsizetype begin, qsizetype end, bool linked) const;
    qsizetype emphasisEnd(qsizetype begin, qsizetype end, bool linked) const;
    qsizetype linkEnd(qsizetype begin, qsizetype end) const;
    qsizetype beforeCutLink(qsizetype begin, qsizetype stop, qsizetype end) const;
    void writeRun(const Run &run);
    void literal(const QString &source);
    void closeStars(char32_t next);
    void openStars(char32_t next, bool apart);

    QList<Run> m_runs;
    QString m_written;
    QString m_closing; ///< stars that wait until the character behind them is known
    QString m_opening;
};

} // namespace text
