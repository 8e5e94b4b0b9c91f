// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printed.h"

#include <catch2/catch.hpp>

namespace printed {

using compose::Document;
using compose::TextRun;

compose::Request request(compose::Layout layout)
{
    compose::Request request;
    request.layout = layout;
    if (layout != compose::Layout::Single)
        request.languages = {base::Language::French, base::Language::Dutch};
    request.imprint.date = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    return request;
}

compose::Composition composed(const model::Manual &manual, const compose::Request &request)
{
    const base::Result<compose::Composition> composition = compose::compose(manual, request);
    REQUIRE(composition);
    return *composition;
}

QList<TextLine> lines(const Document &document, int page)
{
    QList<TextLine> lines;
    for (const compose::Item &item : document.pages[page].items) {
        const TextRun *run = std::get_if<TextRun>(&item);
        if (!run)
            continue;
        const bool goesOn = !lines.isEmpty() && std::abs(lines.back().baseline - run->origin.y()) < 5
                            && std::abs(run->origin.x() - lines.back().right) < 1;
        if (!goesOn)
            lines.append({page, run->origin.y(), run->origin.x(), 0, run->size, {}, run->element});
        lines.back().text += run->text;
        lines.back().right = run->origin.x() + run->width();
    }
    return lines;
}

QList<TextLine> lines(const Document &document)
{
    QList<TextLine> all;
    for (int page = 0; page < document.pages.size(); ++page)
        all += lines(document, page);
    return all;
}

QString text(const Document &document, int page)
{
    QString text;
    for (const TextLine &line : lines(document, page)) {
        if (line.element == compose::artefact)
            continue;
        if (!text.isEmpty() && !text.endsWith(QChar(0x00ad)))
            text += u' ';
        if (text.endsWith(QChar(0x00ad)))
            text.chop(1);
        text += line.text;
    }
    return text.simplified();
}

QString text(const Document &document)
{
    QString all;
    for (int page = 0; page < document.pages.size(); ++page) {
        const bool torn = all.endsWith(QChar(0x00ad));
        if (torn)
            all.chop(1);
        all += (torn ? QString() : QStringLiteral(" ")) + text(document, page);
    }
    return all.simplified();
}

int pageOf(const Document &document, const QString &wanted)
{
    for (int page = 0; page < document.pages.size(); ++page) {
        if (text(document, page).contains(wanted))
            return page;
    }
    return -1;
}

bool isHeading(const Document &document, compose::ElementIndex element)
{
    if (element == compose::artefact)
        return false;
    const compose::Tag tag = document.elements[element].tag;
    return tag >= compose::Tag::H1 && tag <= compose::Tag::H6;
}

compose::ElementIndex blockOf(const Document &document, compose::ElementIndex element)
{
    while (element != compose::artefact
           && (document.elements[element].tag == compose::Tag::Link
               || document.elements[element].tag == compose::Tag::Reference))
        element = document.elements[element].parent;
    return element;
}

QString prose(base::Language language, int sentences)
{
    static const QStringList french{
        QStringLiteral("Les usagers et leurs proches participent aux réunions de concertation."),
        QStringLiteral("Une rencontre se prépare longtemps à l’avance, avec des personnes du voisinage."),
        QStringLiteral(
            "La reconnaissance de l’expérience transforme progressivement l’organisation des soins."),
        QStringLiteral("On y parle des difficultés quotidiennes, sans jugement."),
        QStringLiteral("Chacun reçoit un compte rendu compréhensible de ce qui a été décidé.")};
    static const QStringList dutch{
        QStringLiteral("Gebruikers en naastbetrokkenen nemen deel aan de overlegvergaderingen."),
        QStringLiteral("Een ontmoeting wordt lang vooraf voorbereid, samen met mensen uit de buurt."),
        QStringLiteral("De erkenning van ervaringsdeskundigheid verandert geleidelijk de zorgorganisatie."),
        QStringLiteral("Er wordt zonder oordeel gesproken over dagelijkse moeilijkheden."),
        QStringLiteral("Iedereen krijgt een begrijpelijk verslag van wat beslist werd.")};
    const QStringList &stock = language == base::Language::French ? french : dutch;
    QStringList chosen;
    for (int i = 0; i < sentences; ++i)
        chosen << stock[(i * 3 + sentences) % stock.size()];
    return chosen.join(u' ');
}

} // namespace printed
