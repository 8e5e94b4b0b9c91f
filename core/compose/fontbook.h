// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "compose/face.h"

#include <QByteArray>
#include <array>
#include <memory>

struct hb_face_t;
struct hb_font_t;

namespace compose {

/// Heights in thousandths of the size, upwards from the baseline (a descender is negative).
struct FaceMetrics {
    int ascender = 0;
    int descender = 0;
    int capHeight = 0;
    int xHeight = 0;
    quint16 spaceGlyph = 0;
    int spaceAdvance = 0;
    int hyphenAdvance = 0;
    quint16 unknownGlyph = 0; ///< what stands for a character that no face has
    int unknownAdvance = 0;
};

/// The bundled fonts, read once. Immutable, so any thread may shape with it. A font that is not there is
/// ResourceMissing: pages set in another font would be other pages.
class FontBook final
{
public:
    /// The one book of this process, read at the first call.
    static base::Result<std::shared_ptr<const FontBook>> load();
    ~FontBook();
    FontBook(const FontBook &) = delete;
    FontBook &operator=(const FontBook &) = delete;

    /// The font file: what a PDF embeds and a screen registers.
    const QByteArray &bytes(Face face) const { return at(face).bytes; }
    /// Relative to the resources: "fonts/NotoSerif-Regular.ttf".
    static QString fileOf(Face face);
    hb_face_t *face(Face face) const { return at(face).face; }
    /// Unhinted, scaled to 1000 units per em.
    hb_font_t *font(Face face) const { return at(face).font; }
    const FaceMetrics &metrics(Face face) const { return at(face).metrics; }
    bool covers(Face face, char32_t character) const;

private:
    struct Entry {
        QByteArray bytes;
        hb_face_t *face = nullptr;
        hb_font_t *font = nullptr;
        FaceMetrics metrics;
    };
    FontBook() = default;
    base::Outcome read(Face face);
    const Entry &at(Face face) const { return m_entries[size_t(indexOf(face))]; }

    std::array<Entry, faceCount> m_entries;
};

} // namespace compose
