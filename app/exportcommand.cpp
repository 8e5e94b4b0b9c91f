// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/commandlinetext.h"
#include "app/console.h"
#include "app/layoutoptions.h"
#include "app/opening.h"
#include "base/workers.h"
#include "compose/stylesheet.h"
#include "compose/typecase.h"
#include "exchange/interchange.h"
#include "exchange/wholefile.h"
#include "print/print.h"
#include "ui/exchange/printable.h"

#include <QFileInfo>
#include <memory>
#include <vector>

namespace app {

using namespace Qt::StringLiterals;

namespace {

using ui::exchange::Printable;

enum class Format { Pdf, Json };

struct Wish {
    Format format = Format::Pdf;
    print::Order order;
    std::optional<compose::Missing> missing; ///< nothing: as usual
    QString edition;
    QString output;
    bool withBars = false;
};

std::optional<QList<base::Language>> languagesFrom(const QString &words)
{
    QList<base::Language> languages;
    for (const QString &word : words.split(u',', Qt::SkipEmptyParts)) {
        const auto language = base::languageFrom(word.trimmed());
        if (!language || languages.contains(*language))
            return std::nullopt;
        languages.append(*language);
    }
    return languages.isEmpty() ? std::nullopt : std::optional(languages);
}

std::optional<compose::Layout> layoutFrom(const QString &word)
{
    if (word == "single"_L1)
        return compose::Layout::Single;
    if (word == "columns"_L1)
        return compose::Layout::Columns;
    return word == "facing"_L1 ? std::optional(compose::Layout::Facing) : std::nullopt;
}

std::optional<compose::Missing> missingFrom(const QString &word)
{
    if (word == "placeholder"_L1)
        return compose::Missing::Placeholder;
    if (word == "other"_L1)
        return compose::Missing::OtherLanguage;
    return word == "leave_out"_L1 ? std::optional(compose::Missing::LeaveOut) : std::nullopt;
}

QString codeOf(compose::Layout layout)
{
    switch (layout) {
    case compose::Layout::Single: return u"single"_s;
    case compose::Layout::Columns: return u"columns"_s;
    case compose::Layout::Facing: return u"facing"_s;
    }
    return {};
}

/// The format that was asked for, or the one the name of the output says.
QString formatWord(const Arguments &arguments)
{
    if (arguments.has(u"format"_s))
        return arguments.value(u"format"_s);
    return arguments.value(u"output"_s).endsWith(".json"_L1, Qt::CaseInsensitive) ? u"json"_s : u"pdf"_s;
}

bool isSameFile(const QString &left, const QString &right)
{
    const QString file = QFileInfo(left).canonicalFilePath();
    return !file.isEmpty() && file == QFileInfo(right).canonicalFilePath();
}

/// What is wrong with the words, empty when nothing is.
QString readWish(const Arguments &arguments, Wish &wish)
{
    const QString format = formatWord(arguments);
    const QString language = arguments.value(u"language"_s);
    const QString layout = arguments.value(u"layout"_s);
    const auto languages = languagesFrom(language);
    wish.edition = arguments.value(u"edition"_s);
    wish.output = arguments.value(u"output"_s);
    wish.withBars = arguments.has(u"bars"_s);
    wish.order.withSource = arguments.has(u"attach-source"_s);
    wish.missing = missingFrom(arguments.value(u"missing"_s));
    wish.order.request.entries = arguments.values(u"entry"_s);
    wish.order.request.languages = languages.value_or(QList<base::Language>());
    wish.format = format == "json"_L1 ? Format::Json : Format::Pdf;
    if (wish.output.isEmpty())
        return CommandLine::tr("--output is missing.");
    if (isSameFile(arguments.word(0), wish.output))
        return CommandLine::tr("The output would overwrite the manual itself.");
    if (format != "pdf"_L1 && format != "json"_L1)
        return CommandLine::tr("The format “%1” is not known. Choose pdf or json.").arg(format);
    if (arguments.has(u"language"_s) && !languages)
        return CommandLine::tr("The language “%1” is not known. Choose fr, nl, or both: fr,nl.").arg(language);
    if (arguments.has(u"layout"_s) && !layoutFrom(layout))
        return CommandLine::tr("The layout “%1” is not known. Choose single, columns or facing.").arg(layout);
    if (arguments.has(u"missing"_s) && !wish.missing)
        return CommandLine::tr("“%1” is not known after %2. Choose one of: %3.")
            .arg(arguments.value(u"missing"_s), u"--missing"_s, u"placeholder, other, leave_out"_s);
    model::LayoutHeader look;
    if (const QString fault = readLayout(arguments, look); !fault.isEmpty())
        return fault;
    const bool isPair = wish.order.request.languages.size() == 2;
    wish.order.request.layout = layoutFrom(layout).value_or(isPair ? compose::Layout::Columns : compose::Layout::Single);
    if (isPair && wish.order.request.layout == compose::Layout::Single)
        return CommandLine::tr("The layout “single” takes only one language.");
    if (wish.order.request.languages.size() == 1 && wish.order.request.layout != compose::Layout::Single)
        return CommandLine::tr("The layout “%1” needs both languages.").arg(layout);
    return {};
}

/// What a process leaves to the system, which takes it back whole: to give back the millions of parts of a manual and of its
/// pages one by one takes longer than the last tenth of an export.
template<typename T>
T &leftToTheSystem(std::unique_ptr<T> value)
{
    static auto &left = *new std::vector<std::unique_ptr<T>>;
    return *left.emplace_back(std::move(value));
}

/// Languages that were not asked for are those of the manual, in its order.
void completeLanguages(compose::Request &request, const model::Manual &manual)
{
    const auto &own = manual.header().languages;
    if (request.languages.isEmpty())
        request.languages = request.layout == compose::Layout::Single ? QList{own[0]} : QList{own[0], own[1]};
}

void report(Console &console, const Wish &wish, const QJsonObject &more)
{
    QJsonObject json = more;
    json.insert("output"_L1, wish.output);
    json.insert("format"_L1, wish.format == Format::Json ? "json"_L1 : "pdf"_L1);
    json.insert("edition"_L1, wish.edition.isEmpty() ? QJsonValue() : QJsonValue(wish.edition));
    json.insert("bytes"_L1, QFileInfo(wish.output).size());
    console.say(wish.output);
    console.report(json);
}

Exit exportJson(const Printable &content, const Wish &wish, Console &console)
{
    const auto chosen = exchange::excerpt(content.manual, wish.order.request.entries);
    if (!chosen)
        return console.fail(chosen.error());
    if (const base::Outcome written = exchange::writeInterchange(*chosen, content.pictures, wish.output); !written)
        return console.fail(written.error());
    report(console, wish, {{"entries"_L1, chosen->entryCount()}, {"passages"_L1, chosen->passageCount()}});
    return Exit::Done;
}

QJsonObject pageFacts(const compose::Request &request, bool isKept)
{
    QJsonArray languages;
    for (const base::Language language : request.languages)
        languages.append(base::codeOf(language));
    return {{"languages"_L1, languages}, {"layout"_L1, codeOf(request.layout)}, {"kept"_L1, isKept}};
}

Exit exportPdf(const Printable &content, const Wish &wish, Console &console)
{
    print::Order order = wish.order;
    order.request = content.request(order.request);
    const compose::Layout asked = order.request.layout;
    order.request.layout = compose::fittingLayout(asked, order.request.look.value_or(content.manual.layout()));
    if (order.request.layout != asked)
        console.remark(CommandLine::tr("In large print on A5 the languages stand on facing pages: columns would be too narrow."));
    const bool isDraft = wish.edition.isEmpty();
    order.request.missing = wish.missing.value_or(isDraft ? compose::Missing::Placeholder
                                                          : print::missingInEditions(content.manual));
    // Nothing is printed after it: how pages were written need not be remembered.
    print::Memory &memory = leftToTheSystem(std::unique_ptr<print::Memory>(new print::Memory{{}, nullptr, {}}));
    const auto printed = print::print(content.manual, order, memory, console.progress(CommandLine::tr("Writing")), console.cancel());
    if (!printed)
        return console.fail(printed.error());
    if (const base::Outcome written = exchange::writeWhole(wish.output, printed->pdf); !written)
        return console.fail(written.error());
    QJsonObject facts = pageFacts(order.request, false);
    facts.insert("pages"_L1, printed->pages);
    facts.insert("findings"_L1, console.list(printed->findings, content.manual));
    report(console, wish, facts);
    return exitFor(printed->findings);
}

/// The very bytes that were kept when the edition was published; nothing when this layout was not kept. What an edition does
/// where a text is missing was frozen with it.
base::Result<std::optional<QByteArray>> keptPdf(const edit::Workspace &workspace, const Wish &wish, const model::Manual &frozen)
{
    if (wish.edition.isEmpty() || wish.format != Format::Pdf)
        return std::optional<QByteArray>();
    print::Order order = wish.order;
    order.request.missing = wish.missing.value_or(print::missingInEditions(frozen));
    const auto kept = print::keptAs(order, frozen);
    return kept ? workspace.keptPdf(wish.edition, *kept) : std::optional<QByteArray>();
}

Exit run(const Arguments &arguments, Console &console)
{
    Wish wish;
    if (const QString fault = readWish(arguments, wish); !fault.isEmpty())
        return console.misuse(fault, {});
    if (wish.format == Format::Pdf) // fonts and hyphenation are read while the manual is; composing says if they cannot be
        base::workers().start([] { static_cast<void>(compose::TypeCase::load()); });
    auto workspace = openManual(arguments.word(0), edit::Access::ReadOnly);
    if (!workspace)
        return console.fail(workspace.error());
    const auto &content = leftToTheSystem(std::make_unique<base::Result<Printable>>(
        wish.edition.isEmpty() ? ui::exchange::draftOf(**workspace) : ui::exchange::editionOf(**workspace, wish.edition)));
    if (!content)
        return console.fail(content.error());
    completeLanguages(wish.order.request, content->manual);
    if (saysLayout(arguments))
        readLayout(arguments, wish.order.request.look.emplace(content->manual.layout()));
    if (wish.withBars) {
        const auto bars = ui::exchange::barsFor(**workspace, wish.edition, content->manual);
        if (!bars)
            return console.fail(bars.error());
        wish.order.request.bars = *bars;
    }
    const auto kept = keptPdf(**workspace, wish, content->manual);
    if (!kept)
        return console.fail(kept.error());
    if (*kept) {
        if (const base::Outcome written = exchange::writeWhole(wish.output, **kept); !written)
            return console.fail(written.error());
        report(console, wish, pageFacts(wish.order.request, true));
        return Exit::Done;
    }
    workspace->reset(); // all is read, and what the file kept at hand makes room for pages
    return wish.format == Format::Json ? exportJson(*content, wish, console) : exportPdf(*content, wish, console);
}

} // namespace

Command exportCommand()
{
    return {u"export"_s,
            u"FILE --output OUT [--format pdf|json] [--language fr|nl|fr,nl] [--layout single|columns|facing] "
            "[--style sober|warm|large] [--paper a4|a5] [--contents 1…4] [--references all|cited] [--without LIST,…] "
            "[--missing placeholder|other|leave_out] [--edition NUMBER] [--entry ID…] [--bars] [--attach-source]"_s,
            [] { return CommandLine::tr("Writes the manual, or an edition of it, to a file."); },
            {{u"output"_s, Option::Value, u"OUT"_s, [] { return CommandLine::tr("the file to write"); }},
             {u"format"_s, Option::Value, u"pdf|json"_s, [] { return CommandLine::tr("by default, from the "
                                                                                     "name of OUT; otherwise "
                                                                                     "pdf"); }},
             {u"language"_s, Option::Value, u"fr|nl|fr,nl"_s, [] { return CommandLine::tr("one language, or both in that order"); }},
             {u"layout"_s, Option::Value, u"single|columns|facing"_s,
              [] { return CommandLine::tr("one language (default); both side by side on a page; left page and right page"); }},
             layoutOptions()[0], layoutOptions()[1], layoutOptions()[2], layoutOptions()[3], layoutOptions()[4],
             {u"missing"_s, Option::Value, u"placeholder|other|leave_out"_s,
              [] { return CommandLine::tr("a text missing in the language: say so (default in a draft), print the other language, or nothing"); }},
             {u"edition"_s, Option::Value, u"NUMBER"_s,
              [] { return CommandLine::tr("a published edition (default: the current text, marked as draft)"); }},
             {u"entry"_s, Option::Values, u"ID…"_s, [] { return CommandLine::tr("only these entries and everything under them"); }},
             {u"bars"_s, Option::Switch, {}, [] { return CommandLine::tr("pdf: bars in the margin beside what has changed since the edition before"); }},
             {u"attach-source"_s, Option::Switch, {},
              [] { return CommandLine::tr("pdf: attach the manual as data, JSON and pictures"); }}},
            1,
            1,
            QList<JsonKey>{{u"output"_s, [] { return CommandLine::tr("path of the file that was written"); }},
                           {u"format"_s, [] { return CommandLine::tr("pdf or json"); }},
                           {u"edition"_s, [] { return CommandLine::tr("number of the edition, or null for the draft"); }},
                           {u"bytes"_s, [] { return CommandLine::tr("size of the file"); }},
                           {u"entries, passages"_s, [] { return CommandLine::tr("json: how many were written"); }},
                           {u"languages, layout"_s, [] { return CommandLine::tr("pdf: what the pages show"); }},
                           {u"kept"_s, [] { return CommandLine::tr("pdf: whether this is the file kept with the edition"); }},
                           {u"pages"_s, [] { return CommandLine::tr("pdf, not kept: number of pages"); }}}
                + findingKeys(u"findings[]."_s),
            run,
            true};
}

} // namespace app
