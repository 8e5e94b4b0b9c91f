// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/pdfoutline.h"

#include "paint/pdffile.h"

#include <algorithm>
#include <map>

namespace paint {

namespace {

constexpr double roomAbove = 12; // points

/// A bookmark among the others. Numbers are places in the list, -1: none.
struct Branch {
    const compose::Bookmark *bookmark = nullptr;
    compose::Destination target;
    int parent = -1;
    int first = -1;
    int last = -1;
    int previous = -1;
    int next = -1;
    int children = 0;
};

/// Hangs `branches[index]` behind its siblings.
void hang(std::vector<Branch> &branches, Branch &top, int index, int parent)
{
    Branch &above = parent < 0 ? top : branches[size_t(parent)];
    Branch &branch = branches[size_t(index)];
    branch.parent = parent;
    branch.previous = above.last;
    if (above.last >= 0)
        branches[size_t(above.last)].next = index;
    else
        above.first = index;
    above.last = index;
    ++above.children;
}

std::vector<Branch> branchesOf(const compose::Document &document, Branch &top)
{
    std::vector<Branch> branches;
    std::vector<int> open; // the last bookmark of each level
    for (const compose::Bookmark &bookmark : document.outline) {
        const auto target = document.destinations.constFind(bookmark.destination);
        if (target == document.destinations.constEnd())
            continue;
        branches.push_back({&bookmark, *target});
        while (!open.empty() && branches[size_t(open.back())].bookmark->level >= bookmark.level)
            open.pop_back();
        const int index = int(branches.size()) - 1;
        hang(branches, top, index, open.empty() ? -1 : open.back());
        open.push_back(index);
    }
    return branches;
}

void writeTie(PdfText &out, std::string_view key, int index, const std::vector<int> &objects)
{
    if (index >= 0) {
        out << key << ' ';
        out.reference(objects[size_t(index)]);
    }
}

void writeChildren(PdfText &out, const Branch &branch, int count, const std::vector<int> &objects)
{
    writeTie(out, "/First", branch.first, objects);
    writeTie(out, "/Last", branch.last, objects);
    if (branch.children > 0)
        out << "/Count " << count;
}

} // namespace

void writeDestination(PdfText &out, const compose::Document &document,
                      const compose::Destination &destination, const std::vector<int> &pageObjects)
{
    const double height = document.pages.sheet(destination.page).size.height();
    out << '[';
    out.reference(pageObjects[size_t(destination.page)])
        << "/XYZ null " << std::min(height, height - destination.at.y() + roomAbove) << " null]";
}

int writeOutline(PdfFile &file, const compose::Document &document, const std::vector<int> &pageObjects)
{
    Branch top;
    const std::vector<Branch> branches = branchesOf(document, top);
    if (branches.empty())
        return 0;
    const int root = file.reserve();
    std::vector<int> objects(branches.size());
    for (int &object : objects)
        object = file.reserve();
    for (size_t i = 0; i < branches.size(); ++i) {
        const Branch &branch = branches[i];
        PdfText out;
        out << "<</Title";
        out.unicode(branch.bookmark->title) << "/Parent ";
        out.reference(branch.parent < 0 ? root : objects[size_t(branch.parent)]) << "/Dest";
        writeDestination(out, document, branch.target, pageObjects);
        writeTie(out, "/Prev", branch.previous, objects);
        writeTie(out, "/Next", branch.next, objects);
        writeChildren(out, branch, -branch.children, objects); // negative: folded in at first
        out << ">>";
        file.object(objects[i], out.text());
    }
    PdfText out;
    out << "<</Type/Outlines";
    writeChildren(out, top, top.children, objects);
    out << ">>";
    file.object(root, out.text());
    return root;
}

int writeDestinations(PdfFile &file, const compose::Document &document, const std::vector<int> &pageObjects)
{
    if (document.destinations.isEmpty())
        return 0;
    std::map<std::string, compose::Destination> sorted; // by bytes, as readers compare them
    for (auto it = document.destinations.cbegin(); it != document.destinations.cend(); ++it)
        sorted.emplace(it.key().toUtf8().toStdString(), *it);
    PdfText out;
    out << "<</Names[";
    for (const auto &[name, destination] : sorted) {
        out.bytes(name);
        writeDestination(out, document, destination, pageObjects);
    }
    out << "]>>";
    const int object = file.reserve();
    file.object(object, out.text());
    return object;
}

} // namespace paint
