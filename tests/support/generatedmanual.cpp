// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/generatedmanual.h"

#include "model/position.h"

#include <QRandomGenerator>

using namespace model;
using base::Language;

namespace support {

namespace {

// Everyday words of both languages; the vocabulary is widened by joining them, as real text has many rare words.
const QStringList frenchWords = QStringLiteral(
    "le la les un une des et ou mais avec pour dans sur chaque rencontre usager proche réseau équipe maison quartier "
    "parole temps projet soin rétablissement participation accompagnement professionnel savoir expérience semaine groupe "
    "ensemble ouvrir partager écouter décider construire développement organisation responsabilité bienveillance "
    "évaluation l’accueil d’abord aujourd’hui peut doit reste prend donne vient travail journée atelier cuisine jardin")
                                    .split(u' ');
const QStringList dutchWords = QStringLiteral(
    "de het een en of maar met voor in op elke ontmoeting gebruiker naastbetrokkene netwerk team huis buurt woord tijd "
    "project zorg herstel participatie begeleiding hulpverlener kennis ervaring week groep samen openen delen luisteren "
    "beslissen opbouwen ontwikkeling organisatie verantwoordelijkheid welwillendheid evaluatie onthaal vandaag kan moet "
    "blijft neemt geeft komt werk dag atelier keuken samentuin geestelijkegezondheidszorg ervaringsdeskundigheid")
                                   .split(u' ');

class Generator final
{
public:
    explicit Generator(const Measure &measure) : m_measure(measure) {}

    Incoming run()
    {
        ManualParts parts;
        parts.header.code = QStringLiteral("generated");
        parts.title = pairOf(40);
        const QStringList positions = positionsBetween({}, {}, m_measure.entries + 1);
        for (int i = 0; i < m_measure.entries; ++i)
            parts.entries.push_back(entry(i, positions[i]));
        Incoming incoming;
        incoming.manual = Manual(std::move(parts));
        return incoming;
    }

private:
    Entry entry(int number, const QString &position)
    {
        Entry entry;
        entry.id = EntryId::create();
        entry.header.kind = number % 11 == 0 ? EntryKind::Part : EntryKind::Module;
        entry.header.position = position;
        if (entry.header.kind == EntryKind::Part)
            m_part = entry.id;
        else
            entry.header.parent = m_part;
        entry.title = pairOf(30);
        const QStringList positions = positionsBetween({}, {}, m_measure.passagesPerEntry + 1);
        for (int i = 0; i < m_measure.passagesPerEntry; ++i)
            entry.passages.append(passage(entry.id, i, positions[i]));
        return entry;
    }

    Passage passage(EntryId entry, int number, const QString &position)
    {
        Passage passage;
        passage.id = PassageId::create();
        passage.header.entry = entry;
        passage.header.position = position;
        const int turn = number % 10;
        passage.header.kind = turn == 0 ? PassageKind::Heading : turn > 6 ? PassageKind::Bullet : PassageKind::Paragraph;
        passage.text = pairOf(turn == 0 ? 40 : m_measure.bytesPerWording);
        return passage;
    }

    Text pairOf(int bytes)
    {
        Text text;
        text.in(Language::French) = Wording(sentence(frenchWords, bytes));
        text.in(Language::Dutch) = Wording(sentence(dutchWords, bytes));
        if (m_random.bounded(10) > 0)
            text.pairing = Pairing{{text.wordings[0].hash(), text.wordings[1].hash()}, PairingKind::Checked, m_author, m_day};
        return text;
    }

    QString sentence(const QStringList &words, int bytes)
    {
        QString text;
        while (text.size() < bytes) {
            QString word = words[m_random.bounded(int(words.size()))];
            if (m_random.bounded(12) == 0)
                word += words[m_random.bounded(int(words.size()))];
            text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + word;
            if (m_random.bounded(14) == 0)
                text += u'.';
        }
        text[0] = text[0].toUpper();
        return text + u'.';
    }

    Measure m_measure;
    QRandomGenerator m_random{20260101};
    EntryId m_part;
    QString m_author = QStringLiteral("Generator");
    QDateTime m_day = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
};

} // namespace

Incoming generatedManual(const Measure &measure)
{
    return Generator(measure).run();
}

Incoming manualOfPages(int pages)
{
    // An entry of twenty passages of 400 bytes fills about three pages.
    return generatedManual({std::max(1, pages * 10 / 31), 20, 400});
}

} // namespace support
