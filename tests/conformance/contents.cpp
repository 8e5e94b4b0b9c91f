// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/examined.h"

#include <algorithm>

namespace conformance {

namespace {

/// A marked sequence that is open.
struct Mark {
    int mcid = -1;
    bool isArtefact = false;
    bool speaks = false; ///< has an actual text
    bool inText = false; ///< opened inside a text object
};

constexpr int deepest = 28;

const std::set<std::string> &operatorsOfPdf()
{
    static const std::set<std::string> all{
        "b",  "B",  "b*", "B*", "BDC", "BI", "BMC", "BT", "BX", "c",  "cm", "CS", "cs",  "d",   "d0", "d1", "Do", "DP", "EI",
        "EMC", "ET", "EX", "f", "F",   "f*", "G",   "g",  "gs", "h",  "i",  "ID", "j",   "J",   "K",  "k",  "l",  "m",  "M",
        "MP", "n",  "q",  "Q",  "re",  "RG", "rg",  "ri", "s",  "S",  "SC", "sc", "SCN", "scn", "sh", "T*", "Tc", "Td", "TD",
        "Tf", "Tj", "TJ", "TL", "Tm",  "Tr", "Ts",  "Tw", "Tz", "v",  "w",  "W",  "W*",  "y",   "'",  "\""};
    return all;
}

bool paints(const std::string &name)
{
    static const std::set<std::string> painting{"b", "B", "b*", "B*", "f", "F", "f*", "s", "S", "sh", "Do", "Tj", "TJ", "'", "\"", "BI"};
    return painting.count(name) > 0;
}

/// Follows the operators of a page, and of the forms it shows.
class Content final : public Object::ParserCallbacks
{
public:
    Content(Examined &examined, Object page, std::string place)
        : m_examined(examined),
          m_verdicts(examined.verdicts),
          m_page(page.getObjGen()),
          m_resources(page.getKey("/Resources")),
          m_place(std::move(place))
    {}

    void handleObject(Object object, size_t, size_t) override;
    void handleEOF() override
    {
        m_verdicts.check("PDF 14.6", m_form || (m_marks.empty() && !m_inText), m_place);
    }

private:
    void perform(const std::string &name);
    void performMark(const std::string &name);
    void performState(const std::string &name);
    void performColour(const std::string &name);
    void open(Object properties);
    void noteMcid(int mcid);
    void close();
    void useFont();
    void show(Object string);
    void showPicture();
    Object resource(const std::string &kind);
    bool isMarked() const
    {
        return std::any_of(m_marks.begin(), m_marks.end(), [](const Mark &mark) { return mark.isArtefact || mark.mcid >= 0; });
    }

    Examined &m_examined;
    Verdicts &m_verdicts;
    Id m_page;
    Object m_resources;
    std::string m_place;
    std::vector<Object> m_operands;
    std::vector<Mark> m_marks;
    bool m_inText = false;
    bool m_form = false;
    int m_depth = 0;
    Object m_font = Object::newNull();
    int m_mode = 0;
    std::vector<std::pair<Object, int>> m_saved; ///< fonts and text modes
};

void Content::handleObject(Object object, size_t, size_t)
{
    if (!object.isOperator()) {
        m_operands.push_back(object);
        return;
    }
    perform(object.getOperatorValue());
    m_operands.clear();
}

void Content::perform(const std::string &name)
{
    m_verdicts.check("A 6.2.2-1", operatorsOfPdf().count(name) > 0, m_place + ": " + name);
    if (paints(name))
        m_verdicts.check("UA 7.1-3", isMarked(), m_place + ": " + name);
    performMark(name);
    performState(name);
    performColour(name);
    if (name == "Tj" || name == "TJ" || name == "'" || name == "\"")
        show(m_operands.empty() ? Object::newNull() : m_operands.back());
    if (name == "Do")
        showPicture();
    if (name == "sh")
        resource("/Shading");
    if (name == "ID") {
        for (Object &each : m_operands)
            m_verdicts.check("A 6.1.10-1", !each.isName() || (each.getName() != "/LZW" && each.getName() != "/LZWDecode"), m_place);
    }
}

void Content::performMark(const std::string &name)
{
    if (name == "BT" || name == "ET") {
        m_verdicts.check("PDF 14.6", m_inText == (name == "ET"), m_place);
        m_inText = name == "BT";
    } else if (name == "BMC" || name == "BDC") {
        open(name == "BDC" && m_operands.size() > 1 ? m_operands[1] : Object::newNull());
    } else if (name == "EMC") {
        close();
    }
}

void Content::open(Object properties)
{
    if (properties.isName())
        properties = keyOf(keyOf(m_resources, "/Properties"), properties.getName());
    Mark mark;
    mark.isArtefact = !m_operands.empty() && m_operands[0].isName() && m_operands[0].getName() == "/Artifact";
    mark.speaks = !keyOf(properties, "/ActualText").isNull();
    mark.inText = m_inText;
    if (Object mcid = keyOf(properties, "/MCID"); mcid.isInteger())
        mark.mcid = mcid.getIntValueAsInt();
    const auto isTagged = [](const Mark &open) { return open.mcid >= 0; };
    const auto isArtefact = [](const Mark &open) { return open.isArtefact; };
    if (mark.isArtefact)
        m_verdicts.check("UA 7.1-1", std::none_of(m_marks.begin(), m_marks.end(), isTagged), m_place);
    if (mark.mcid >= 0)
        m_verdicts.check("UA 7.1-2", std::none_of(m_marks.begin(), m_marks.end(), isArtefact), m_place);
    if (mark.speaks)
        m_verdicts.check("UA 7.2-30", m_examined.hasLanguage || !textAt(properties, "/Lang").empty(), m_place);
    if (mark.mcid >= 0)
        noteMcid(mark.mcid);
    m_marks.push_back(mark);
}

void Content::noteMcid(int mcid)
{
    const bool isNew = !m_form && m_examined.marked[m_page].insert(mcid).second;
    m_verdicts.check("PDF 14.7.4.4-2", isNew, m_place + ", MCID " + std::to_string(mcid));
}

void Content::close()
{
    const bool matches = !m_marks.empty() && m_marks.back().inText == m_inText;
    m_verdicts.check("PDF 14.6", matches, m_place);
    if (!m_marks.empty())
        m_marks.pop_back();
}

void Content::performState(const std::string &name)
{
    if (name == "q") {
        m_verdicts.check("A 6.1.13-8", ++m_depth <= deepest, m_place);
        m_saved.emplace_back(m_font, m_mode);
    } else if (name == "Q" && !m_saved.empty()) {
        --m_depth;
        std::tie(m_font, m_mode) = m_saved.back();
        m_saved.pop_back();
    } else if (name == "Tf") {
        useFont();
    } else if (name == "Tr" && !m_operands.empty()) {
        m_mode = m_operands[0].getIntValueAsInt();
    } else if (name == "gs") {
        resource("/ExtGState");
    } else if (name == "ri" && !m_operands.empty()) {
        const std::string intent = m_operands[0].isName() ? m_operands[0].getName() : std::string();
        m_verdicts.check("A 6.2.6-1",
                         intent == "/RelativeColorimetric" || intent == "/AbsoluteColorimetric"
                             || intent == "/Perceptual" || intent == "/Saturation",
                         m_place);
    }
}

void Content::performColour(const std::string &name)
{
    if (name == "rg" || name == "RG" || name == "g" || name == "G" || name == "k" || name == "K")
        m_verdicts.check("A 6.2.4.3-3", name != "k" && name != "K", m_place);
    if ((name == "cs" || name == "CS") && !m_operands.empty()) {
        const std::string space = m_operands[0].isName() ? m_operands[0].getName() : std::string();
        m_verdicts.check("A 6.2.4.3-3", space != "/DeviceCMYK", m_place);
        if (space != "/DeviceRGB" && space != "/DeviceGray" && space != "/Pattern")
            resource("/ColorSpace");
    }
}

Object Content::resource(const std::string &kind)
{
    const std::string name = !m_operands.empty() && m_operands[0].isName() ? m_operands[0].getName() : std::string();
    Object found = keyOf(keyOf(m_resources, kind), name);
    m_verdicts.check("A 6.2.2-2", !found.isNull(), m_place + ": " + name);
    return found;
}

void Content::useFont()
{
    m_font = resource("/Font");
    m_examined.shown[m_font.getObjGen()];
}

void Content::show(Object string)
{
    for (int i = 0; string.isArray() && i < string.getArrayNItems(); ++i)
        show(string.getArrayItem(i));
    if (!string.isString() || m_mode == 3)
        return;
    const std::string bytes = string.getStringValue();
    const bool isSpoken = std::any_of(m_marks.begin(), m_marks.end(), [](const Mark &mark) { return mark.speaks; });
    ShownCodes &codes = m_examined.shown[m_font.getObjGen()];
    for (size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const int code = static_cast<unsigned char>(bytes[i]) << 8 | static_cast<unsigned char>(bytes[i + 1]);
        codes.visible.insert(code);
        if (!isSpoken)
            codes.unspoken.insert(code);
    }
}

void Content::showPicture()
{
    Object picture = resource("/XObject");
    if (nameAt(picture, "/Subtype") != "/Form")
        return;
    m_verdicts.check("UA 7.20-2", keyOf(picture, "/StructParents").isNull(), placeOf(picture));
    if (m_depth > deepest)
        return;
    Content inner(*this);
    inner.m_form = true;
    inner.m_operands.clear();
    inner.m_place = m_place + ", " + placeOf(picture);
    inner.m_resources = keyOf(picture, "/Resources");
    ++inner.m_depth;
    Object::parseContentStream(picture, &inner);
    m_verdicts.check("PDF 14.6", inner.m_marks.size() == m_marks.size() && inner.m_inText == m_inText, inner.m_place);
}

} // namespace

void examineContents(Examined &examined)
{
    for (size_t page = 0; page < examined.pages.size(); ++page) {
        Object object = examined.pages[page];
        Content content(examined, object, "page " + std::to_string(page + 1));
        examined.marked[object.getObjGen()];
        Object::parseContentStream(object.getKey("/Contents"), &content);
    }
}

} // namespace conformance
