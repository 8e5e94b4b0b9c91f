// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "compose/page.h"
#include "model/finding.h"
#include "model/manual.h"

#include <QSet>
#include <QStringList>
#include <memory>

namespace compose {

enum class Layout : unsigned char {
    Single,  ///< one language
    Columns, ///< both on each page, paired passages beginning level
    Facing,  ///< the first language on left pages, the second on right ones, paired passages level
};

/// What to do where a text is missing in a language.
enum class Missing : unsigned char {
    Placeholder,   ///< a quiet "not yet in French": for drafts
    OtherLanguage, ///< the other language's text, marked as such
    LeaveOut,
};

/// What is being printed: an edition, or (no number) the draft as it stands.
struct Imprint {
    QString number;               ///< of the edition, as in "2026.1"; empty: a draft
    QDateTime date;               ///< UTC; of publication, or of the last change to a draft
    base::Hash root;              ///< of an edition
    std::array<QString, 2> notes; ///< French, Dutch
    QStringList contributors;     ///< in any order
    QStringList accepted;         ///< of an edition: faults that were accepted, as "kind place"
    QList<std::pair<QString, int>> passedOver; ///< of an edition: remarks that were known, by group (check/readiness.h), and how many
    int inStep = 0;               ///< of an edition: texts that stand in it as they last were in step
    QList<model::Finding> open;   ///< of a draft: what was found before it was printed
    bool operator==(const Imprint &) const = default;
};

/// What became of an entry since an edition: the words of history::Novelty.
struct EntryNews {
    QString code;
    std::array<QString, 2> titles; ///< French, Dutch
    QStringList novelties;         ///< "new", "updated"…
    std::array<QString, 2> remarks = {}; ///< what is said of it besides; French, Dutch
    bool operator==(const EntryNews &) const = default;
};

struct News {
    QString since; ///< number of the edition before; empty: nothing is said
    QList<EntryNews> entries;
    bool operator==(const News &) const = default;
};

/// Texts that have a bar beside them in the margin, because they changed since an edition.
struct Bars {
    QString since; ///< number of that edition; empty: there are none
    std::array<QSet<model::ObjectRef>, 2> texts; ///< French, Dutch
    bool operator==(const Bars &) const = default;
};

struct Request {
    /// One, or two for Columns and Facing, in page order; with one the layout is Single.
    QList<base::Language> languages{base::Language::French};
    Layout layout = Layout::Single;
    Imprint imprint;
    Missing missing = Missing::Placeholder;
    QStringList entries; ///< codes; each stands with everything under it; empty: the whole manual
    std::optional<model::LayoutHeader> look; ///< nothing: the manual's own
    News news;
    Bars bars = {};
    Assets assets;
    int threads = 1; ///< how many may work; the pages are the same for any number
};

/// Where on which page an object's text stands: for jumping between text and page.
struct Area {
    model::ObjectRef object;
    base::Language language = base::Language::French;
    int page = 0; ///< from 0
    QRectF rectangle;
    bool operator==(const Area &) const = default;
};

struct Composition {
    Document document; ///< its pages are put down when they are asked for
    QList<model::Finding> findings;
    QList<Area> areas; ///< by page, then in reading order
};

class BookPages;

/// A manual broken into pages, of which none is put down yet. A value: copies share; any thread may ask.
class Book final
{
public:
    explicit Book(std::shared_ptr<const BookPages> pages) : m_pages(std::move(pages)) {}

    qsizetype pageCount() const;
    /// The label of the first page an object stands on, by its code; empty: nothing leads to it, or it is on none.
    QString labelOf(const QString &code, base::Language language) const;
    QList<model::Finding> findings() const;
    Composition composition() const;

private:
    std::shared_ptr<const BookPages> m_pages;
};

/// Composes one state of a manual after the other and keeps what they share: after an edit only the entry that changed
/// is set anew. The pages are those of a composer that knew nothing. It holds the last book and the manual it came from,
/// no more. Not for two threads at once.
class Composer final
{
public:
    Composer();
    ~Composer();
    Composer(const Composer &) = delete;
    Composer &operator=(const Composer &) = delete;

    /// What is for everybody (model::visibleTo). Refuses with ResourceMissing, UnknownEntry or Cancelled, and then keeps what it had.
    base::Result<Book> compose(const model::Manual &manual, const Request &request, const base::CancelToken &cancel = {});

    /// The pages of one entry without those under it, long before the book: as they will stand in it, but that they begin at
    /// the top of a page and that all page numbers are left open. Keeps nothing. Refuses with ResourceMissing or UnknownEntry.
    base::Result<Book> glance(const model::Manual &manual, const Request &request, model::EntryId entry);

private:
    class Memory;
    std::unique_ptr<Memory> m_memory;
};

/// Pages of a manual. The same manual and request give the same pages on every machine; no clock, locale, screen or
/// installed font is asked. May run in any thread. Refuses with ResourceMissing, UnknownEntry or Cancelled.
base::Result<Composition> compose(const model::Manual &manual, const Request &request,
                                  const base::CancelToken &cancel = {});

} // namespace compose
