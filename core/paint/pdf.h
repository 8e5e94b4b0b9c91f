// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "compose/page.h"
#include "paint/greys.h"

#include <functional>
#include <memory>

class QIODevice;

namespace paint {

/// A file that rides along in the PDF, for programs that can do more with it than show pages.
struct AttachedFile {
    QString name;        ///< "manual.json"; no folders
    QString mime;        ///< "application/json"
    QString description;
    QByteArray bytes;
};

/// What pages were as operators when a document was last written: what is as it was is not written anew. It holds that
/// document's pages and a kilobyte for each. Not for two threads at once.
struct InkMemory;
std::shared_ptr<InkMemory> makeInkMemory();

struct PdfJob {
    int threads = 1;
    QList<AttachedFile> attached; ///< what the pages were made from
    base::CancelToken cancel;
    /// Told of each picture that nothing can decode: a grey place stands for it.
    std::function<void(const base::Hash &)> notDrawn;
    std::shared_ptr<InkMemory> memory; ///< null: nothing is remembered. Of one kind of ink only
    Ink ink = Ink::Colours;
    base::Progress progress; ///< in pages; called from any of the threads, one at a time
};

/// Writes a document as a tagged PDF 1.7 that claims PDF/UA-1 and PDF/A-2a, or 3a where files ride along: text that can be read out and copied, bookmarks,
/// links, page labels. The same document gives the same bytes, whatever the threads, the machine and the day. Pictures
/// that are not among `assets` are not drawn. Refuses with Cancelled, InputOutput or ResourceMissing; what the device
/// then holds is no PDF.
base::Outcome writePdf(const compose::Document &document, const compose::Assets &assets, QIODevice *device,
                       const PdfJob &job = {});

} // namespace paint
