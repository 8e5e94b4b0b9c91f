// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/pdffont.h"

#include "compose/fontbook.h"
#include "paint/pdffile.h"
#include "paint/pdftext.h"

#include <QtEndian>
#include <array>
#include <hb-ot.h>
#include <hb-subset.h>
#include <memory>

namespace paint {

namespace {

template<auto destroy>
struct Release {
    template<typename Object>
    void operator()(Object *object) const
    {
        destroy(object);
    }
};
using Blob = std::unique_ptr<hb_blob_t, Release<hb_blob_destroy>>;
using HbFace = std::unique_ptr<hb_face_t, Release<hb_face_destroy>>;
using SubsetInput = std::unique_ptr<hb_subset_input_t, Release<hb_subset_input_destroy>>;
using SubsetPlan = std::unique_ptr<hb_subset_plan_t, Release<hb_subset_plan_destroy>>;

QByteArray bytesOf(hb_blob_t *blob)
{
    unsigned length = 0;
    const char *bytes = hb_blob_get_data(blob, &length);
    return {bytes, qsizetype(length)};
}

/// A reader of PDF takes outlines and widths from the font, nothing else.
void dropTables(hb_subset_input_t *input)
{
    hb_set_t *dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char *table : {"GSUB", "GPOS", "GDEF", "kern", "name", "OS/2", "post", "cmap", "DSIG", "BASE",
                              "STAT", "meta", "MATH", "gasp"})
        hb_set_add(dropped, hb_tag_from_string(table, 4));
}

std::string postScriptName(hb_face_t *face)
{
    std::array<char, 128> name{};
    auto length = unsigned(name.size());
    hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &length, name.data());
    return {name.data(), length};
}

/// Six capitals that differ when the subset differs.
std::string subsetTag(const QByteArray &file)
{
    quint32 sum = 2166136261U;
    for (const char byte : file)
        sum = (sum ^ quint8(byte)) * 16777619U;
    std::string tag;
    for (int i = 0; i < 6; ++i, sum /= 26)
        tag.push_back(char('A' + sum % 26));
    return tag;
}

std::string descriptor(const compose::FontBook &book, compose::Face face, const std::string &name,
                       int fontFile)
{
    const Blob head(hb_face_reference_table(book.face(face), HB_TAG('h', 'e', 'a', 'd')));
    const QByteArray header = bytesOf(head.get());
    const int unitsPerEm = int(hb_face_get_upem(book.face(face)));
    const compose::FaceMetrics &metrics = book.metrics(face);
    PdfText out;
    out << "<</Type/FontDescriptor/FontName/" << name << "/Flags 4/FontBBox[";
    for (const qsizetype offset : {36, 38, 40, 42}) // xMin, yMin, xMax, yMax of the head table
        out << qFromBigEndian<qint16>(header.constData() + offset) * 1000 / unitsPerEm << ' ';
    out << "]/ItalicAngle " << double(hb_style_get_value(book.font(face), HB_STYLE_TAG_SLANT_ANGLE));
    out << "/Ascent " << metrics.ascender << "/Descent " << metrics.descender << "/CapHeight "
        << metrics.capHeight;
    // The stem's width is not in the file; readers use it only when they have to replace the font.
    out << "/StemV " << (hb_style_get_value(book.font(face), HB_STYLE_TAG_WEIGHT) > 500 ? 140 : 80);
    out << "/FontFile2 ";
    out.reference(fontFile) << ">>";
    return out.take();
}

std::string widths(const std::vector<GlyphCodes::Code> &codes)
{
    PdfText out;
    int expected = -1;
    for (const GlyphCodes::Code &code : codes) {
        if (code.code != expected)
            out << (expected < 0 ? "" : "]") << int(code.code) << '[';
        else
            out << ' ';
        out << code.width;
        expected = code.code + 1;
    }
    out << ']';
    return out.take();
}

std::string glyphMap(const FontSubset &subset)
{
    std::string map;
    for (const quint16 glyph : subset.newGlyphs) {
        map.push_back(char(glyph >> 8));
        map.push_back(char(glyph & 255));
    }
    return map;
}

/// What each code means, as a CMap (ISO 32000-1, 9.10.3).
std::string meanings(const std::vector<GlyphCodes::Code> &codes)
{
    constexpr size_t entriesPerBlock = 100; // the format's limit
    PdfText out;
    out << "/CIDInit/ProcSet findresource begin 12 dict begin "
           "begincmap/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)"
           "/Supplement 0>>def/CMapName/Adobe-Identity-UCS def/CMapType 2 def "
           "1 begincodespacerange<0000><FFFF>endcodespacerange\n";
    for (size_t i = 0; i < codes.size(); ++i) {
        if (i % entriesPerBlock == 0)
            out << qsizetype(std::min(entriesPerBlock, codes.size() - i)) << " beginbfchar\n";
        out << '<';
        out.hexUnit(codes[i].code) << "><";
        for (const char16_t unit : codes[i].text)
            out.hexUnit(unit);
        out << ">\n";
        if (i % entriesPerBlock == entriesPerBlock - 1 || i + 1 == codes.size())
            out << "endbfchar\n";
    }
    out << "endcmap CMapName currentdict/CMap defineresource pop end end";
    return out.take();
}

} // namespace

base::Result<FontSubset> subsetOf(hb_face_t *face, const std::vector<GlyphCodes::Code> &codes)
{
    const base::Error refusal{
        base::ErrorKind::ResourceMissing, {}, {QString::fromStdString(postScriptName(face))}};
    const SubsetInput input(hb_subset_input_create_or_fail());
    if (!input)
        return refusal;
    for (const GlyphCodes::Code &code : codes)
        hb_set_add(hb_subset_input_glyph_set(input.get()), code.glyph);
    dropTables(input.get());
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    const SubsetPlan plan(hb_subset_plan_create_or_fail(face, input.get()));
    const HbFace cut(plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr);
    if (!cut)
        return refusal;
    FontSubset subset;
    const Blob blob(hb_face_reference_blob(cut.get()));
    subset.file = bytesOf(blob.get());
    subset.name = subsetTag(subset.file) + "+" + postScriptName(face);
    subset.newGlyphs.resize(size_t(codes.back().code) + 1);
    const hb_map_t *renumbered = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (const GlyphCodes::Code &code : codes)
        subset.newGlyphs[code.code] = quint16(hb_map_get(renumbered, code.glyph));
    return subset;
}

void writeFont(PdfFile &file, int number, const compose::FontBook &book, compose::Face face,
               const std::vector<GlyphCodes::Code> &codes, const FontSubset &subset)
{
    const int fontFile = file.reserve();
    const int description = file.reserve();
    const int descendant = file.reserve();
    const int toGlyph = file.reserve();
    const int toUnicode = file.reserve();

    PdfText length;
    length << "/Length1 " << subset.file.size();
    file.packedStream(fontFile, length.text(), {subset.file.constData(), size_t(subset.file.size())});
    file.packedStream(toGlyph, {}, glyphMap(subset));
    file.packedStream(toUnicode, {}, meanings(codes));
    file.object(description, descriptor(book, face, subset.name, fontFile));

    PdfText inner;
    inner << "<</Type/Font/Subtype/CIDFontType2/BaseFont/" << subset.name
          << "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ";
    inner.reference(description) << "/DW 0/W[" << widths(codes) << "]/CIDToGIDMap ";
    inner.reference(toGlyph) << ">>";
    file.object(descendant, inner.text());

    PdfText outer;
    outer << "<</Type/Font/Subtype/Type0/BaseFont/" << subset.name
          << "/Encoding/Identity-H/DescendantFonts[";
    outer.reference(descendant) << "]/ToUnicode ";
    outer.reference(toUnicode) << ">>";
    file.object(number, outer.text());
}

} // namespace paint
