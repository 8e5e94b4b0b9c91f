// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/breakingtools.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>
#include <stdexcept>

namespace conformance {

namespace {

std::string dataOf(Object stream)
{
    const auto data = stream.getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()};
}

/// The first object that is one of these.
Object firstOf(QPDF &file, const std::function<bool(Object &)> &isOne)
{
    for (Object object : file.getAllObjects()) {
        if (dictionaryOf(object).isDictionary() && isOne(object))
            return object;
    }
    throw std::runtime_error("the sound file lacks what should be broken");
}

std::string written(QPDF &file, const std::function<void(QPDFWriter &)> &set = {})
{
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setNewlineBeforeEndstream(true);
    if (set)
        set(writer);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace

std::string rewritten(const std::string &pdf, const std::function<void(QPDF &)> &change)
{
    QPDF file;
    file.setSuppressWarnings(true);
    file.processMemoryFile("sound", pdf.data(), pdf.size());
    change(file);
    return written(file);
}

namespace breaking {

Object parsed(const std::string &syntax)
{
    return Object::parse(syntax);
}

Object pageWithLinks(QPDF &file)
{
    for (Object page : file.getAllPages()) {
        if (Object links = page.getKey("/Annots"); links.isArray() && links.getArrayNItems() > 1)
            return page;
    }
    throw std::runtime_error("the sound file has no links");
}

void append(Object page, const std::string &operators)
{
    Object content = page.getKey("/Contents");
    content.replaceStreamData(dataOf(content) + "\n" + operators + "\n", parsed("null"), parsed("null"));
}

Object link(QPDF &file, int index)
{
    return pageWithLinks(file).getKey("/Annots").getArrayItem(index);
}

Object form(QPDF &file)
{
    return firstOf(file, [](Object &object) { return nameAt(object, "/Subtype") == "/Form"; });
}

Object image(QPDF &file)
{
    return firstOf(file, [](Object &object) { return nameAt(object, "/Subtype") == "/Image"; });
}

Object profile(QPDF &file)
{
    return file.getRoot().getKey("/OutputIntents").getArrayItem(0).getKey("/DestOutputProfile");
}

Object attachment(QPDF &file)
{
    return firstOf(file, [](Object &object) { return !keyOf(object, "/EF").isNull(); });
}

Object firstBookmark(QPDF &file)
{
    return file.getRoot().getKey("/Outlines").getKey("/First");
}

Object element(QPDF &file, const std::string &type, const std::string &parent)
{
    return firstOf(file, [&](Object &object) {
        return nameAt(object, "/S") == type && keyOf(object, "/P").isDictionary()
               && (parent.empty() || nameAt(keyOf(object, "/P"), "/S") == parent);
    });
}

Object addElement(QPDF &file, Object parent, const std::string &type)
{
    Object added = file.makeIndirectObject(parsed("<< /S " + type + " >>"));
    added.replaceKey("/P", parent);
    Object kids = parent.getKey("/K");
    if (!kids.isArray()) {
        Object list = Object::newArray();
        if (!kids.isNull())
            list.appendItem(kids);
        parent.replaceKey("/K", list);
    }
    parent.getKey("/K").appendItem(added);
    return added;
}

Object anyFont(QPDF &file)
{
    return firstOf(file, [](Object &object) { return nameAt(object, "/Subtype") == "/Type0"; });
}

Object innerFont(QPDF &file)
{
    return anyFont(file).getKey("/DescendantFonts").getArrayItem(0);
}

std::string replacedOnce(const std::string &text, const std::string &from, const std::string &to)
{
    const size_t at = text.find(from);
    return at == std::string::npos ? text : text.substr(0, at) + to + text.substr(at + from.size());
}

void rewriteMetadata(QPDF &file, const std::string &from, const std::string &to)
{
    Object stream = file.getRoot().getKey("/Metadata");
    std::string text = dataOf(stream);
    for (size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    stream.replaceStreamData(text, parsed("null"), parsed("null"));
}

void forgetLanguages(QPDF &file)
{
    for (Object object : file.getAllObjects()) {
        if (Object dictionary = dictionaryOf(object); dictionary.isDictionary() && dictionary.hasKey("/Lang"))
            dictionary.removeKey("/Lang");
    }
}

std::string encrypted(const std::string &pdf)
{
    QPDF file;
    file.processMemoryFile("sound", pdf.data(), pdf.size());
    return written(file, [](QPDFWriter &writer) {
        writer.setStaticID(false);
        writer.setR6EncryptionParameters("", "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
    });
}

} // namespace breaking
} // namespace conformance
