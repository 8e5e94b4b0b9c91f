// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/colourprofile.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <vector>

namespace paint {

// Source of the layout: ICC.1:2004-10, clauses 7.2 (header), 9.2 (tags) and 10 (types). Numbers are big-endian.
namespace {

struct Tag {
    std::string_view signature;
    std::string element;
};

void append(std::string &bytes, std::uint32_t value, int width = 4)
{
    for (int shift = 8 * (width - 1); shift >= 0; shift -= 8)
        bytes.push_back(char(value >> shift & 255));
}

/// s15Fixed16Number.
void appendFixed(std::string &bytes, double value)
{
    append(bytes, std::uint32_t(std::int32_t(std::lround(value * 65536))));
}

std::string typed(std::string_view signature)
{
    std::string element(signature);
    append(element, 0);
    return element;
}

std::string words(std::string_view ascii)
{
    std::string element = typed("mluc");
    append(element, 1);  // one language
    append(element, 12); // bytes of a record
    element += "enUS";
    append(element, std::uint32_t(2 * ascii.size()));
    append(element, 28); // where the text begins
    for (const char letter : ascii) {
        element.push_back('\0');
        element.push_back(letter);
    }
    return element;
}

std::string numbers(std::string_view type, std::initializer_list<double> values)
{
    std::string element = typed(type);
    for (const double value : values)
        appendFixed(element, value);
    return element;
}

/// Y = (aX + b)^g above d, cX below: the curve of sRGB.
std::string transferCurve()
{
    std::string element = typed("para");
    append(element, 3, 2); // function type 3
    append(element, 0, 2);
    for (const double value : {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045})
        appendFixed(element, value);
    return element;
}

/// The primaries of sRGB, adapted from D65 to the D50 of the profile connection space by the Bradford transform.
std::vector<Tag> tags()
{
    return {
        {"desc", words("sRGB IEC61966-2.1")},
        {"cprt", words("Public domain")},
        {"wtpt", numbers("XYZ ", {0.9642, 1.0, 0.8249})},
        {"chad", numbers("sf32", {1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508,
                                  0.75168})},
        {"rXYZ", numbers("XYZ ", {0.43607, 0.22249, 0.01392})},
        {"gXYZ", numbers("XYZ ", {0.38515, 0.71687, 0.09708})},
        {"bXYZ", numbers("XYZ ", {0.14307, 0.06061, 0.7141})},
        {"rTRC", transferCurve()},
        {"gTRC", transferCurve()},
        {"bTRC", transferCurve()},
    };
}

std::string header(std::uint32_t size)
{
    std::string bytes;
    append(bytes, size);
    append(bytes, 0);          // no preferred colour engine
    append(bytes, 0x04200000); // version 4.2
    bytes += "mntrRGB XYZ ";
    for (const std::uint32_t part : {2000U, 1U, 1U, 0U, 0U, 0U})
        append(bytes, part, 2); // a fixed date: the profile never changes
    bytes += "acsp";
    bytes.append(28, '\0'); // platform, flags, maker, model, attributes, perceptual intent
    for (const double value : {0.9642, 1.0, 0.8249})
        appendFixed(bytes, value);
    bytes.append(48, '\0'); // creator, no checksum, reserved
    return bytes;
}

} // namespace

std::string standardColourProfile()
{
    const std::vector<Tag> all = tags();
    const auto tableEnd = std::uint32_t(128 + 4 + 12 * all.size());
    std::string table;
    std::string elements;
    append(table, std::uint32_t(all.size()));
    for (const Tag &tag : all) {
        table += tag.signature;
        append(table, tableEnd + std::uint32_t(elements.size()));
        append(table, std::uint32_t(tag.element.size()));
        elements += tag.element;
        elements.append((4 - elements.size() % 4) % 4, '\0');
    }
    return header(tableEnd + std::uint32_t(elements.size())) + table + elements;
}

} // namespace paint
