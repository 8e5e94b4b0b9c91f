// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aid/memorysection.h"

#include "model/sheet.h"
#include "text/markup.h"
#include "ui/aid/offercard.h"
#include "ui/language/findingtext.h"
#include "ui/shared/difference.h"

#include <QVBoxLayout>

namespace ui::aid {

using base::Language;
using history::Memory;

namespace {

constexpr qsizetype mostOffers = 4;

/// Whether the wording in this language is missing, or behind the other.
bool isToBeWritten(const model::Manual &manual, const Here &here)
{
    const model::Text &text = *manual.text(here.text);
    const Language language = here.language;
    const model::Step step = model::stepOf(manual, here.text);
    if (!model::needsWork(step))
        return false;
    const bool isBehind = step == (language == Language::French ? model::Step::DutchAhead : model::Step::FrenchAhead);
    return !text.in(base::other(language)).isMissing()
           && (text.in(language).isMissing() || isBehind || step == model::Step::BothMoved);
}

} // namespace

MemorySection::MemorySection(QWidget *parent) : Section(parent), m_memory(new PairMemory(this))
{
    setObjectName(QStringLiteral("memorySection"));
    for (qsizetype i = 0; i < mostOffers; ++i) {
        auto *card = new OfferCard(this);
        column().addWidget(card);
        card->hide();
        m_cards.append(card);
        connect(card, &OfferCard::taken, this, [this, i] {
            if (i < m_offers.size() && m_here)
                Q_EMIT insertAsked(m_offers[i].pair.wordings[size_t(base::indexOf(m_here->language))]);
        });
    }
    connect(m_memory, &PairMemory::offered, this, &MemorySection::showOffers);
    connect(m_memory, &PairMemory::learnt, this, [this] {
        m_source.clear();
        if (m_here && workspace() && workspace()->manual().text(m_here->text))
            show(Here(*m_here));
    });
    retranslate();
}

void MemorySection::setSource(edit::Workspace *workspace)
{
    Section::setSource(workspace);
    m_here.reset();
    m_source.clear();
    m_offers.clear();
    m_memory->setSource(workspace);
}

void MemorySection::show(const Here &here)
{
    const model::Text &text = *workspace()->manual().text(here.text);
    const QString source = isToBeWritten(workspace()->manual(), here) ? text.in(base::other(here.language)).text() : QString();
    const auto stands = [&](const Memory::Offer &offer) {
        return offer.pair.wordings[size_t(base::indexOf(here.language))] == text.in(here.language).text();
    };
    const bool isNew = here != m_here || source != m_source || std::any_of(m_offers.begin(), m_offers.end(), stands);
    m_here = here;
    m_source = source;
    if (source.isEmpty() || isNew) {
        m_offers.clear();
        hide();
    }
    if (source.isEmpty())
        return;
    if (isNew)
        return m_memory->ask(source, here.language, mostOffers + 1);
    setVisible(!m_offers.isEmpty());
}

void MemorySection::showOffers(const QString &source, const QList<Memory::Offer> &offers)
{
    if (source != m_source || !m_here || !workspace())
        return;
    const model::Text *text = workspace()->manual().text(m_here->text);
    const auto side = size_t(base::indexOf(m_here->language));
    m_offers.clear();
    for (const Memory::Offer &offer : offers)
        if (text && offer.pair.wordings[side] != text->wordings[side].text() && m_offers.size() < mostOffers)
            m_offers.append(offer);
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->hide();
        if (i >= m_offers.size())
            continue;
        const Memory::Offer &offer = m_offers[i];
        const QString moved = offer.percent == 100
                                  ? QString()
                                  : tr("Source now: %1").arg(shared::differenceAsHtml(offer.pair.wordings[1 - side], source, palette()));
        m_cards[i]->show({tr("%1 % · %2", "how like it is, where it is from").arg(offer.percent).arg(origin(offer.pair)),
                          text::plain(offer.pair.wordings[side]), moved});
    }
    setVisible(!m_offers.isEmpty());
    Q_EMIT answered();
}

QString MemorySection::origin(const history::Pair &pair) const
{
    if (!pair.file.isEmpty())
        return pair.file;
    const model::Manual &manual = workspace()->manual();
    const model::Text *text = manual.text(pair.text);
    const bool stands = text && text->wordings[0].text() == pair.wordings[0] && text->wordings[1].text() == pair.wordings[1];
    if (m_here && pair.text == m_here->text)
        return tr("this text, earlier");
    const QString place = text::plain(language::placeText({pair.text.object, std::nullopt}, manual));
    if (!text)
        return tr("a text that was removed");
    return stands ? place : tr("%1, earlier", "place").arg(place);
}

bool MemorySection::insertBest()
{
    if (isHidden() || m_offers.isEmpty() || !m_here)
        return false;
    Q_EMIT insertAsked(m_offers.first().pair.wordings[size_t(base::indexOf(m_here->language))]);
    return true;
}

QString MemorySection::title() const
{
    return tr("Written before");
}

void MemorySection::retranslate()
{
    Section::retranslate();
    m_source.clear(); // worded anew when it is shown next
}

} // namespace ui::aid
