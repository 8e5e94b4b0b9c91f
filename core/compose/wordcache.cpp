// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/wordcache.h"

#include <cstring>
#include <hb.h>

namespace compose {

namespace {

quint32 hashOf(QStringView text, quint16 kind)
{
    quint64 hash = 0x9E3779B97F4A7C15ULL ^ kind;
    for (const QChar character : text) {
        hash = (hash ^ character.unicode()) * 0xff51afd7ed558ccdULL;
        hash ^= hash >> 29;
    }
    return quint32(hash ^ (hash >> 32));
}

/// The general comparison asks about surrogates and nulls first, a million times.
bool isSame(const QString &left, QStringView right)
{
    return left.size() == right.size()
           && std::memcmp(left.constData(), right.constData(), size_t(right.size()) * sizeof(QChar)) == 0;
}

quint16 kindOf(Face face, base::Language language)
{
    return quint16(indexOf(face) * 2 + base::indexOf(language));
}

hb_language_t harfbuzzLanguage(base::Language language)
{
    static const std::array<hb_language_t, 2> languages{hb_language_from_string("fr", -1),
                                                        hb_language_from_string("nl", -1)};
    return languages[size_t(base::indexOf(language))];
}

} // namespace

WordCache::WordCache(TypeCase typeCase)
    : m_case(std::move(typeCase)), m_buffer(hb_buffer_create()), m_slots(1 << 12)
{}

WordCache::~WordCache()
{
    hb_buffer_destroy(m_buffer);
}

WordCache::Index WordCache::shape(Face face, base::Language language, QStringView text)
{
    const quint16 kind = kindOf(face, language);
    const quint32 hash = hashOf(text, kind);
    const size_t mask = m_slots.size() - 1;
    size_t slot = hash & mask;
    for (; m_slots[slot].word != 0; slot = (slot + 1) & mask) {
        const Index index = m_slots[slot].word - 1;
        if (m_slots[slot].hash == hash && m_words[index].kind == kind && isSame(m_words[index].text, text))
            return index;
    }
    return add(face, language, text, kind, hash, slot);
}

WordCache::Index WordCache::add(Face face, base::Language language, QStringView text, quint16 kind,
                                quint32 hash, size_t slot)
{
    m_words.push_back(shaped(face, language, text));
    m_words.back().kind = kind;
    m_slots[slot] = {quint32(m_words.size()), hash};
    if (m_words.size() * 2 > m_slots.size())
        grow();
    return Index(m_words.size() - 1);
}

void WordCache::grow()
{
    std::vector<Slot> slots(m_slots.size() * 2);
    const size_t mask = slots.size() - 1;
    for (const Slot &old : m_slots) {
        if (old.word == 0)
            continue;
        size_t place = old.hash & mask;
        while (slots[place].word != 0)
            place = (place + 1) & mask;
        slots[place] = old;
    }
    m_slots.swap(slots);
}

ShapedWord WordCache::shaped(Face face, base::Language language, QStringView text)
{
    ShapedWord word;
    word.text = text.toString();
    hb_buffer_clear_contents(m_buffer);
    hb_buffer_add_utf16(m_buffer, reinterpret_cast<const uint16_t *>(word.text.utf16()),
                        int(word.text.size()), 0, int(word.text.size()));
    // Numbers run to the right in every script.
    const bool isNumber = !word.text.isEmpty() && std::all_of(word.text.begin(), word.text.end(), [](QChar character) {
        return character.isDigit();
    });
    if (isFromRight(face) && !isNumber) {
        hb_buffer_set_direction(m_buffer, HB_DIRECTION_RTL);
        hb_buffer_set_script(m_buffer, face == Face::Arabic ? HB_SCRIPT_ARABIC : HB_SCRIPT_HEBREW);
    } else {
        hb_buffer_set_direction(m_buffer, HB_DIRECTION_LTR);
        hb_buffer_set_script(m_buffer, HB_SCRIPT_LATIN);
        hb_buffer_set_language(m_buffer, harfbuzzLanguage(language));
    }
    hb_shape(m_case.fonts->font(face), m_buffer, nullptr, 0);
    unsigned count = 0;
    const hb_glyph_info_t *information = hb_buffer_get_glyph_infos(m_buffer, &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(m_buffer, &count);
    word.glyphs.reserve(count);
    for (unsigned i = 0; i < count; ++i) {
        word.glyphs.push_back({quint16(information[i].codepoint), qint16(positions[i].x_offset),
                               qint16(positions[i].y_offset), quint16(information[i].cluster),
                               positions[i].x_advance});
        if (information[i].codepoint == 0) {
            word.covered = false;
            word.glyphs.back().id = m_case.fonts->metrics(face).unknownGlyph;
            word.glyphs.back().advance = m_case.fonts->metrics(face).unknownAdvance;
        }
        word.width += word.glyphs.back().advance;
    }
    return word;
}

const std::vector<quint16> &WordCache::breaksOf(Index index, base::Language language)
{
    ShapedWord &word = m_words[index];
    if (!word.breaksKnown) {
        for (const int position : m_case.hyphenator(language).breaks(word.text))
            word.breaks.push_back(quint16(position));
        word.breaksKnown = true;
    }
    return word.breaks;
}

} // namespace compose
