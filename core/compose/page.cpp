// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/page.h"

namespace compose {

namespace {

/// Where the characters of a cluster end in a word that is read from the right: at the next higher cluster.
qsizetype endFromRight(const TextRun &run, quint16 from)
{
    qsizetype end = run.text.size();
    for (const Glyph &glyph : run.glyphs) {
        if (glyph.cluster > from)
            end = std::min<qsizetype>(end, glyph.cluster);
    }
    return end;
}

} // namespace

QStringView TextRun::textOf(qsizetype glyph) const
{
    const quint16 from = glyphs[glyph].cluster;
    if (glyph > 0 && glyphs[glyph - 1].cluster == from)
        return {};
    if (isFromRight(face))
        return QStringView(text).sliced(from, endFromRight(*this, from) - from);
    qsizetype next = glyph + 1;
    while (next < glyphs.size() && glyphs[next].cluster == from)
        ++next;
    const qsizetype to = next < glyphs.size() ? glyphs[next].cluster : text.size();
    return QStringView(text).sliced(from, to - from);
}

double TextRun::width() const
{
    qint64 advance = 0;
    for (const Glyph &glyph : glyphs)
        advance += glyph.advance;
    return double(advance) * size / 1000;
}

QString nameOf(Tag tag)
{
    static const QString names[] = {
        QStringLiteral("Document"), QStringLiteral("Part"),  QStringLiteral("Sect"),
        QStringLiteral("Div"),      QStringLiteral("H1"),    QStringLiteral("H2"),
        QStringLiteral("H3"),       QStringLiteral("H4"),    QStringLiteral("H5"),
        QStringLiteral("H6"),       QStringLiteral("P"),     QStringLiteral("BlockQuote"),
        QStringLiteral("Code"),     QStringLiteral("L"),     QStringLiteral("LI"),
        QStringLiteral("Lbl"),      QStringLiteral("LBody"), QStringLiteral("Table"),
        QStringLiteral("THead"),    QStringLiteral("TBody"), QStringLiteral("TR"),
        QStringLiteral("TH"),       QStringLiteral("TD"),    QStringLiteral("Figure"),
        QStringLiteral("Caption"),  QStringLiteral("Link"),  QStringLiteral("Reference"),
        QStringLiteral("Note"),     QStringLiteral("TOC"),   QStringLiteral("TOCI")};
    return names[size_t(tag)];
}

} // namespace compose
