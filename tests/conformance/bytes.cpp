// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/examined.h"

#include <cctype>

namespace conformance {

namespace {

bool isEndOfLine(char byte)
{
    return byte == '\n' || byte == '\r';
}

/// Skips one end of line; false when there is none.
bool passEndOfLine(std::string_view bytes, size_t &at)
{
    if (at >= bytes.size() || !isEndOfLine(bytes[at]))
        return false;
    at += bytes.substr(at, 2) == "\r\n" ? 2 : 1;
    return true;
}

bool passWord(std::string_view bytes, size_t &at, std::string_view word)
{
    if (bytes.substr(at, word.size()) != word)
        return false;
    at += word.size();
    return true;
}

bool passDigits(std::string_view bytes, size_t &at)
{
    const size_t start = at;
    while (at < bytes.size() && std::isdigit(static_cast<unsigned char>(bytes[at])))
        ++at;
    return at > start;
}

void examineHeader(Examined &examined)
{
    const std::string_view bytes = examined.bytes;
    const bool isHeader = bytes.size() > 15 && bytes.substr(0, 7) == "%PDF-1." && bytes[7] >= '0'
                          && bytes[7] <= '7' && isEndOfLine(bytes[8]);
    examined.verdicts.check("A 6.1.2-1", isHeader, "byte 0");
    size_t at = 8;
    bool isBinary = passEndOfLine(bytes, at) && passWord(bytes, at, "%");
    for (size_t i = 0; i < 4; ++i)
        isBinary = isBinary && at + i < bytes.size() && static_cast<unsigned char>(bytes[at + i]) > 127;
    examined.verdicts.check("A 6.1.2-2", isBinary, "second line");
}

void examineEnd(Examined &examined)
{
    const std::string_view bytes = examined.bytes;
    size_t at = bytes.rfind("%%EOF");
    const bool isMarked = at != std::string_view::npos && passWord(bytes, at, "%%EOF");
    if (isMarked)
        passEndOfLine(bytes, at);
    examined.verdicts.check("A 6.1.3-3", isMarked && at == bytes.size(), "byte " + std::to_string(at));
    Object trailer = examined.file.getTrailer();
    Object id = keyOf(trailer, "/ID");
    const bool hasId = id.isArray() && id.getArrayNItems() == 2 && id.getArrayItem(0).isString()
                       && !id.getArrayItem(0).getStringValue().empty();
    examined.verdicts.check("A 6.1.3-1", hasId, "trailer");
    examined.verdicts.check({"A 6.1.3-2", "UA 7.16-1"}, !examined.file.isEncrypted(), "trailer");
}

/// From behind "obj" to behind "endstream".
void examineStream(Examined &examined, Object stream, size_t &at)
{
    const std::string_view bytes = examined.bytes;
    const std::string place = placeOf(stream);
    at = bytes.find("stream", at);
    passWord(bytes, at, "stream");
    const bool isAlone = bytes.substr(at, 2) == "\r\n" || bytes.substr(at, 1) == "\n";
    passEndOfLine(bytes, at);
    Object length = keyOf(stream, "/Length");
    at += length.isInteger() ? size_t(length.getIntValue()) : 0;
    const bool endsAlone = passEndOfLine(bytes, at);
    const bool ends = passWord(bytes, at, "endstream");
    examined.verdicts.check("A 6.1.7.1-1", ends, place);
    examined.verdicts.check("A 6.1.7.1-2", isAlone && endsAlone, place);
}

/// "12 0 obj" on its own line, "endobj" on its own line.
void examineSpacing(Examined &examined, Object object, size_t at)
{
    const std::string_view bytes = examined.bytes;
    bool isSpaced = at > 0 && isEndOfLine(bytes[at - 1]) && passDigits(bytes, at) && passWord(bytes, at, " ")
                    && passDigits(bytes, at) && passWord(bytes, at, " obj") && passEndOfLine(bytes, at);
    if (object.isStream())
        examineStream(examined, object, at);
    else
        at = bytes.find("endobj", at) - 1;
    isSpaced = isSpaced && passEndOfLine(bytes, at) && passWord(bytes, at, "endobj") && passEndOfLine(bytes, at);
    examined.verdicts.check("A 6.1.9-1", isSpaced, placeOf(object));
}

} // namespace

void examineBytes(Examined &examined)
{
    examineHeader(examined);
    examineEnd(examined);
    const auto table = examined.file.getXRefTable();
    for (const auto &[id, entry] : table) {
        if (entry.getType() != 1)
            continue;
        Object object = examined.file.getObject(id);
        if (!object.isNull())
            examineSpacing(examined, object, size_t(entry.getOffset()));
    }
    examined.verdicts.check("A 6.1.13-7", table.size() <= 8388607, "cross-reference table");
}

} // namespace conformance
