// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/examined.h"

#include <cmath>
#include <regex>

namespace conformance {

namespace {

bool isUtf8(const std::string &bytes)
{
    int following = 0;
    for (const char each : bytes) {
        const auto byte = static_cast<unsigned char>(each);
        if (following > 0) {
            if ((byte & 0xC0) != 0x80)
                return false;
            --following;
        } else if (byte >= 0x80) {
            following = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : byte >= 0xC2 ? 1 : -1;
            if (following < 0)
                return false;
        }
    }
    return following == 0;
}

bool isOneOf(const std::string &name, std::initializer_list<std::string_view> names)
{
    for (const std::string_view each : names) {
        if (name == each)
            return true;
    }
    return false;
}

void examineFilters(Examined &examined, Object filters, const std::string &place)
{
    if (filters.isName())
        examined.verdicts.check("A 6.1.7.2-1",
                                isOneOf(filters.getName(),
                                        {"/ASCIIHexDecode", "/ASCII85Decode", "/FlateDecode", "/RunLengthDecode",
                                         "/CCITTFaxDecode", "/JBIG2Decode", "/DCTDecode", "/JPXDecode"}),
                                place);
    for (int i = 0; filters.isArray() && i < filters.getArrayNItems(); ++i)
        examineFilters(examined, filters.getArrayItem(i), place);
}

void examineImage(Examined &examined, Object image, const std::string &place)
{
    Verdicts &verdicts = examined.verdicts;
    verdicts.check("A 6.2.8-1", !image.hasKey("/Alternates"), place);
    verdicts.check("A 6.2.8-2", !image.hasKey("/OPI"), place);
    Object smooth = image.getKey("/Interpolate");
    verdicts.check("A 6.2.8-3", !(smooth.isBool() && smooth.getBoolValue()), place);
    Object bits = image.getKey("/BitsPerComponent");
    const int each = bits.isInteger() ? bits.getIntValueAsInt() : 1;
    verdicts.check("A 6.2.8-4", each == 1 || each == 2 || each == 4 || each == 8 || each == 16, place);
    Object colours = image.getKey("/ColorSpace");
    const std::string space = colours.isName() ? colours.getName() : std::string();
    verdicts.check("A 6.2.4.3-3", space != "/DeviceCMYK", place);
}

void examineForm(Examined &examined, Object form, const std::string &place)
{
    Verdicts &verdicts = examined.verdicts;
    verdicts.check("A 6.2.9-1",
                   nameAt(form, "/Subtype2") != "/PS" && !form.hasKey("/PS") && !form.hasKey("/OPI"), place);
    verdicts.check({"A 6.2.9-2", "UA 7.20-1"}, !form.hasKey("/Ref"), place);
}

/// A dictionary that changes the state of graphics is known by its entries.
void examineState(Examined &examined, Object state, const std::string &place)
{
    Verdicts &verdicts = examined.verdicts;
    verdicts.check("A 6.2.5-1", !state.hasKey("/TR"), place);
    verdicts.check("A 6.2.5-2", !state.hasKey("/TR2") || nameAt(state, "/TR2") == "/Default", place);
    verdicts.check("A 6.2.5-3", !state.hasKey("/HTP"), place);
    if (const std::string mode = nameAt(state, "/BM"); !mode.empty())
        verdicts.check("A 6.2.10-1",
                       isOneOf(mode, {"/Normal", "/Compatible", "/Multiply", "/Screen", "/Overlay", "/Darken",
                                      "/Lighten", "/ColorDodge", "/ColorBurn", "/HardLight", "/SoftLight",
                                      "/Difference", "/Exclusion", "/Hue", "/Saturation", "/Color",
                                      "/Luminosity"}),
                       place);
}

void examineAction(Examined &examined, Object action, const std::string &place)
{
    if (!action.isDictionary() || action.hasKey("/O")) // the attributes of an element are called A, too
        return;
    const std::string kind = nameAt(action, "/S");
    examined.verdicts.check("A 6.5.1-1",
                            isOneOf(kind, {"/GoTo", "/GoToR", "/GoToE", "/Thread", "/URI", "/Named", "/SubmitForm"}),
                            place);
    if (kind != "/URI")
        return;
    Object address = action.getKey("/URI");
    const std::string bytes = address.isString() ? address.getStringValue() : std::string();
    const bool isAscii = !bytes.empty()
                         && bytes.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
                                                    "-._~:/?#[]@!$&'()*+,;=%")
                                == std::string::npos;
    examined.verdicts.check("PDF 12.6.4.7", isAscii, place + ": " + bytes);
}

void examineFileName(Examined &examined, Object specification, const std::string &place)
{
    Verdicts &verdicts = examined.verdicts;
    const bool isNamed = !textAt(specification, "/F").empty() && !textAt(specification, "/UF").empty();
    verdicts.check({"A 6.8-2", "UA 7.11-1"}, isNamed, place);
    verdicts.check("A3 6.8-3",
                   isOneOf(nameAt(specification, "/AFRelationship"),
                           {"/Source", "/Data", "/Alternative", "/Supplement", "/Unspecified"}),
                   place);
    Object file = keyOf(specification.getKey("/EF"), "/F");
    verdicts.check("A3 6.8-1", file.isStream() && nameAt(file, "/Subtype").find('/', 1) != std::string::npos, place);
}

void examineLanguage(Examined &examined, Object language, const std::string &place)
{
    static const std::regex tag("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");
    const std::string value = language.isString() ? language.getUTF8Value() : std::string();
    const bool isTag = std::regex_match(value, tag);
    examined.verdicts.check("A 6.7.4-1", isTag || value.empty(), place + ": " + value);
    examined.verdicts.check("UA 7.2-29", isTag, place + ": " + value);
}

void examineDictionary(Examined &examined, Object dictionary, const std::string &place)
{
    if (dictionary.hasKey("/Lang"))
        examineLanguage(examined, dictionary.getKey("/Lang"), place);
    if (dictionary.hasKey("/EF"))
        examineFileName(examined, dictionary, place);
    for (const char *key : {"/TR", "/TR2", "/HTP", "/BM", "/ca", "/CA", "/SMask"}) {
        if (dictionary.hasKey(key) && !dictionary.hasKey("/Subtype"))
            return examineState(examined, dictionary, place);
    }
    examineAction(examined, dictionary.getKey("/A"), place);
    examineAction(examined, dictionary.getKey("/OpenAction"), place);
}

void examineStreamEntries(Examined &examined, Object stream, const std::string &place)
{
    Object entries = stream.getDict();
    const bool isInside =
        !entries.hasKey("/F") && !entries.hasKey("/FFilter") && !entries.hasKey("/FDecodeParms");
    examined.verdicts.check("A 6.1.7.1-3", isInside, place);
    examineFilters(examined, entries.getKey("/Filter"), place);
    const std::string kind = nameAt(entries, "/Subtype");
    examined.verdicts.check("A 6.2.9-3", kind != "/PS", place);
    if (kind == "/Image")
        examineImage(examined, entries, place);
    if (kind == "/Form")
        examineForm(examined, entries, place);
}

void examineName(Examined &examined, const std::string &name, const std::string &place)
{
    examined.verdicts.check("A 6.1.13-4", name.size() - 1 <= 127, place + ": " + name);
    examined.verdicts.check("A 6.1.8-1", isUtf8(name), place + ": " + name);
}

void examineNumber(Examined &examined, Object number, const std::string &place)
{
    if (number.isInteger())
        examined.verdicts.check("A 6.1.13-1", std::abs(double(number.getIntValue())) <= 2147483648.0, place);
    else
        examined.verdicts.check("A 6.1.13-2", std::abs(number.getNumericValue()) <= 3.403e38, place);
}

/// What lies directly in an object; references are examined on their own.
void examineValue(Examined &examined, Object value, const std::string &place, int depth)
{
    if (depth > 50 || (depth > 0 && value.isIndirect()))
        return;
    if (value.isName())
        examineName(examined, value.getName(), place);
    else if (value.isString())
        examined.verdicts.check("A 6.1.13-3", value.getStringValue().size() < 32768, place);
    else if (value.isInteger() || value.isReal())
        examineNumber(examined, value, place);
    else if (value.isArray())
        for (int i = 0; i < value.getArrayNItems(); ++i)
            examineValue(examined, value.getArrayItem(i), place, depth + 1);
    else if (Object dictionary = dictionaryOf(value); dictionary.isDictionary()) {
        examineDictionary(examined, dictionary, place);
        for (const std::string &key : dictionary.getKeys()) {
            examineName(examined, key, place);
            examineValue(examined, dictionary.getKey(key), place, depth + 1);
        }
    }
}

} // namespace

void examineObjects(Examined &examined)
{
    for (Object object : examined.file.getAllObjects()) {
        const std::string place = placeOf(object);
        if (object.isStream())
            examineStreamEntries(examined, object, place);
        examineValue(examined, object, place, 0);
    }
}

} // namespace conformance
