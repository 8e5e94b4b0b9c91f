// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/colophon.h"

#include "compose/cover.h"
#include "compose/furniture.h"
#include "text/sortkey.h"

#include <QMap>

namespace compose {

namespace {

/// "image sans description (3), lien vide".
QString counted(const QStringList &kinds, const Words &words)
{
    QMap<QString, int> counts;
    for (const QString &kind : kinds)
        ++counts[kind];
    QStringList parts;
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        const QString name = words[QString(u"finding." % count.key())];
        if (!name.isEmpty())
            parts << (count.value() == 1 ? name : QString(name % QStringLiteral(" (") % QString::number(*count) % u')'));
    }
    return parts.join(QStringLiteral(", "));
}

QString accepted(const Imprint &imprint, const Words &words)
{
    QStringList kinds;
    for (const QString &fault : imprint.accepted)
        kinds << fault.section(u' ', 0, 0);
    return counted(kinds, words);
}

QString known(const Imprint &imprint, const Words &words)
{
    QStringList parts;
    for (const auto &[group, count] : imprint.passedOver)
        if (const QString name = words[QString(u"group." % group)]; !name.isEmpty())
            parts << name % QStringLiteral(" (") % QString::number(count) % u')';
    return parts.join(QStringLiteral(", "));
}

QString open(const Imprint &imprint, const Words &words)
{
    QStringList kinds;
    for (const model::Finding &finding : imprint.open)
        kinds << model::codeOf(finding.kind);
    return counted(kinds, words);
}

QString contributors(QStringList names)
{
    std::sort(names.begin(), names.end(), [](const QString &left, const QString &right) {
        return text::sortKey(left) < text::sortKey(right);
    });
    return names.join(QStringLiteral(", "));
}

/// In groups of eight, so that two people can compare it aloud.
QString grouped(const QString &digits)
{
    QStringList groups;
    for (qsizetype i = 0; i < digits.size(); i += 8)
        groups << digits.mid(i, 8);
    return groups.join(u' ');
}

} // namespace

QList<ColophonLine> colophonLines(const model::Manual &manual, const Request &request, const Words &words,
                                  base::Language language)
{
    const Imprint &imprint = request.imprint;
    QList<ColophonLine> lines{{Style::ColophonTitle, titleIn(manual, words, language)}};
    const auto say = [&](const QString &text) {
        if (!text.isEmpty())
            lines.append({Style::Colophon, text});
    };
    const auto tell = [&](QStringView key, const QString &what) {
        if (!what.isEmpty())
            say(words.with(key, what));
    };
    say(imprintLine(imprint, words));
    say(imprint.notes[size_t(base::indexOf(language))]);
    if (imprint.number.isEmpty())
        say(words[u"draft_note"]);
    tell(u"open", open(imprint, words));
    tell(u"accepted", accepted(imprint, words));
    tell(u"known", known(imprint, words));
    if (imprint.inStep > 0)
        tell(imprint.inStep == 1 ? u"in_step_one" : u"in_step", QString::number(imprint.inStep));
    tell(u"bars", request.bars.since);
    tell(u"publisher", manual.header().publisher);
    tell(u"licence", request.look->licence);
    tell(u"contributors", contributors(imprint.contributors));
    say(words.with(u"typeset_in", QStringLiteral("Noto Serif, Noto Sans")));
    if (!imprint.root.isUnknown())
        tell(u"fingerprint", grouped(imprint.root.hex()));
    return lines;
}

} // namespace compose
