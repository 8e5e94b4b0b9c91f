// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "exchange/foreigntext.h"

#include <functional>

namespace exchange {

/// What a reader may need beside the text.
struct ForeignHelp {
    /// The bytes that an address inside the text stands for ("file:///…", "picture.png"); empty: not to be had. Null: none are.
    std::function<QByteArray(const QString &address)> picture = {};
    base::CancelToken cancel = {};
};

// Readers of foreign texts. They understand what clipboards and word processors write: headings, lists with levels, tables, bold,
// italic, code, links, footnotes, pictures; fonts, colours and sizes are left behind. All refuse with Cancelled, and with TooLong
// (passages, limit) what holds more than a manual takes in at once; the files also with Damaged, TooDeep or FileTooLarge.

base::Result<ForeignText> readHtml(const QString &html, const ForeignHelp &help);
/// CommonMark with tables and "[^1]" footnotes.
base::Result<ForeignText> readMarkdown(const QString &markdown, const ForeignHelp &help);
/// Office Open XML (ISO/IEC 29500): tracked changes are taken as accepted, comments left out.
base::Result<ForeignText> readDocx(const QByteArray &file, const ForeignHelp &help);
/// OpenDocument text (ISO/IEC 26300): the same.
base::Result<ForeignText> readOdt(const QByteArray &file, const ForeignHelp &help);

/// The end every reader comes to.
class ForeignBuilder;
base::Result<ForeignText> finished(ForeignBuilder &builder, const base::CancelToken &cancel);

} // namespace exchange
