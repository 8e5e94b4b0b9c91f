// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conformance/verdicts.h"

#include <memory>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <set>
#include <string>
#include <vector>

namespace conformance {

using Object = QPDFObjectHandle;
using Id = QPDFObjGen;

/// What the content of the pages showed in one font, or named in the tree of tags.
struct ShownCodes {
    std::set<int> visible;
    std::set<int> unspoken; ///< of these: shown outside any actual text
};

/// A file under examination: read afresh with libqpdf, nothing taken from the program that wrote it.
struct Examined {
    const std::string &bytes;
    QPDF &file;
    Verdicts &verdicts;
    Object catalog;
    std::vector<Object> pages;
    std::map<Id, int> pageOf;                      ///< by object
    std::map<Id, ShownCodes> shown;                ///< by font
    std::map<Id, std::set<int>> marked;            ///< by page: the MCIDs its content has
    std::map<int, Object> parents;                 ///< the parent tree, flat
    std::map<std::pair<Id, int>, Id> contentOwner; ///< by page and MCID: the element that names it
    bool hasLanguage = false;                      ///< of the whole document
};

/// Looks at every clause of clauses(). A file that libqpdf cannot open breaks "PDF 7.5" and nothing else is looked at.
Verdicts examine(const std::string &pdf);

// The parts of the examination, in their order. Each leaves in Examined what the later ones need.
void examineBytes(Examined &examined);
void examineObjects(Examined &examined);
void examineCatalog(Examined &examined);
void examineMetadata(Examined &examined);
void examineOutline(Examined &examined);
void examineParentTree(Examined &examined);
void examineContents(Examined &examined);
void examineStructure(Examined &examined);
void examineLinks(Examined &examined);
void examineFonts(Examined &examined);

// Words the parts share.

/// The dictionary of a dictionary or stream; null for anything else.
Object dictionaryOf(Object object);
/// A key of a dictionary or stream; null where there is none.
Object keyOf(Object object, const std::string &key);
/// "/Link" or an empty string.
std::string nameAt(Object object, const std::string &key);
/// UTF-8, or an empty string.
std::string textAt(Object object, const std::string &key);
/// "object 12 0".
std::string placeOf(Object object);
/// The tree of numbers or names under `root`, flat; checks its order.
std::vector<std::pair<Object, Object>> flatTree(Examined &examined, Object root, const std::string &leafKey);
/// Is it an array or name that leads to a page of the file?
bool leadsToPage(Examined &examined, Object destination);

} // namespace conformance
