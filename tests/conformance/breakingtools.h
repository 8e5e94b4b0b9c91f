// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conformance/breaking.h"
#include "conformance/examined.h"

/// Ways to get at the parts of a sound file, to break them.
namespace conformance::breaking {

Object parsed(const std::string &syntax);
Object pageWithLinks(QPDF &file);
/// Puts operators behind the others of the page.
void append(Object page, const std::string &operators);
Object link(QPDF &file, int index);
Object form(QPDF &file);
Object image(QPDF &file);
Object profile(QPDF &file);
Object attachment(QPDF &file);
Object firstBookmark(QPDF &file);
/// The first element of a type, or one whose parent has a type.
Object element(QPDF &file, const std::string &type, const std::string &parent = {});
/// A new, empty element at the end of another.
Object addElement(QPDF &file, Object parent, const std::string &type);
Object anyFont(QPDF &file);
Object innerFont(QPDF &file);
std::string replacedOnce(const std::string &text, const std::string &from, const std::string &to);
/// Everywhere in the XMP.
void rewriteMetadata(QPDF &file, const std::string &from, const std::string &to);
/// Of the document and of every element.
void forgetLanguages(QPDF &file);
std::string encrypted(const std::string &pdf);

void addStructure(std::vector<Breach> &all);
void addFonts(std::vector<Breach> &all);

} // namespace conformance::breaking
