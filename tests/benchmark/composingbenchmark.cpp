// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/composingbenchmark.h"

#include "model/position.h"
#include "print/print.h"
#include "support/generatedmanual.h"

#include <QSaveFile>
#include <QTemporaryDir>
#include <QThread>

namespace benchmark {

namespace {

using base::Language;

constexpr int edits = 40;

/// A key after the other, each in another entry: what a composer keeps of the last one does not help.
class Typist final
{
public:
    explicit Typist(model::Manual manual) : m_manual(std::move(manual)), m_entries(m_manual.readingOrder()) {}

    const model::Manual &manual() const { return m_manual; }
    void type()
    {
        const model::Entry &entry = *m_manual.entry(m_entries[(++m_turn * 37) % m_entries.size()]);
        const model::Passage &passage = entry.passages[m_turn % 7];
        const QString text = passage.text.in(Language::French).text() + QStringLiteral(" mot");
        m_manual.set(model::wordingKey({model::ref(passage.id), model::Field::Body}, Language::French), model::Wording(text));
    }

private:
    model::Manual m_manual;
    QList<model::EntryId> m_entries;
    int m_turn = 0;
};

compose::Book composed(compose::Composer &composer, const model::Manual &manual, int threads)
{
    compose::Request request;
    request.threads = threads;
    const auto book = composer.compose(manual, request);
    if (!book)
        qFatal("cannot compose");
    return *book;
}

void save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        qFatal("cannot write %s", qPrintable(path));
}

struct Keystrokes {
    QList<double> numbers;    ///< until the pages of everything are known
    QList<double> everything; ///< until one of them is put down
};

Keystrokes keystrokes(Typist &typist, compose::Composer &composer)
{
    Keystrokes times;
    const QString code = model::codeOf(*typist.manual().entry(typist.manual().readingOrder().constLast()));
    for (int i = 0; i < edits; ++i) {
        typist.type();
        std::optional<compose::Book> book;
        times.numbers.append(milliseconds([&] {
            book = composed(composer, typist.manual(), 1);
            if (book->labelOf(code, Language::French).isEmpty())
                qFatal("the last entry has no page");
        }));
        times.everything.append(times.numbers.constLast() + milliseconds([&] {
            const compose::Composition composition = book->composition();
            if (composition.document.pages[composition.document.pages.size() / 2].items.isEmpty())
                qFatal("an empty page");
        }));
    }
    return times;
}

double secondExport(Typist &typist)
{
    const QTemporaryDir folder;
    print::Memory memory;
    const auto press = [&] {
        const auto printed = print::print(typist.manual(), {}, memory);
        if (!printed)
            qFatal("cannot print");
        save(folder.filePath(QStringLiteral("manual.pdf")), printed->pdf);
    };
    press();
    QList<double> times;
    for (int i = 0; i < 5; ++i) {
        typist.type();
        times.append(milliseconds(press));
    }
    return median(times);
}

} // namespace

model::Incoming withGlossary(model::Incoming incoming)
{
    const QList<std::pair<QString, QString>> terms{
        {QStringLiteral("usager"), QStringLiteral("gebruiker")},           {QStringLiteral("proche"), QStringLiteral("naastbetrokkene")},
        {QStringLiteral("réseau"), QStringLiteral("netwerk")},             {QStringLiteral("rétablissement"), QStringLiteral("herstel")},
        {QStringLiteral("participation"), QStringLiteral("participatie")}, {QStringLiteral("soin"), QStringLiteral("zorg")},
        {QStringLiteral("réseau de soin"), QStringLiteral("zorgnetwerk")}, {QStringLiteral("accueil"), QStringLiteral("onthaal")}};
    const QStringList positions = model::positionsBetween({}, {}, int(terms.size()));
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const model::ObjectRef term = model::ref(model::TermId::create());
        model::TermHeader header;
        header.position = positions[i];
        incoming.manual.set(model::headerKey(term), header);
        incoming.manual.set(model::wordingKey({term, model::Field::Term}, base::Language::French), model::Wording(terms[i].first));
        incoming.manual.set(model::wordingKey({term, model::Field::Term}, base::Language::Dutch), model::Wording(terms[i].second));
    }
    return incoming;
}

QList<Figure> composingFigures(int pages)
{
    const model::Incoming incoming = support::manualOfPages(pages);
    Typist typist(incoming.manual);
    const int threads = QThread::idealThreadCount();
    compose::Composer composer;
    qsizetype real = 0;
    const double cold = milliseconds([&] { real = composed(composer, typist.manual(), threads).pageCount(); });
    const Keystrokes times = keystrokes(typist, composer);
    const QString name = QStringLiteral("%1 pages: ").arg(real);
    const auto row = [&](const char *what, double value, double goal) {
        return Figure{name + QString::fromUtf8(what), value, QStringLiteral("ms"), goal};
    };
    Typist indexed(withGlossary(incoming).manual);
    compose::Composer indexer;
    const double coldWithIndex = milliseconds([&] { composed(indexer, indexed.manual(), threads); });
    const Keystrokes withIndex = keystrokes(indexed, indexer);
    const bool isGoal = pages >= 2500;
    return {row("composed for the first time", cold, 0),
            row("a keystroke, page numbers right everywhere, median", median(times.numbers), isGoal ? 10 : 0),
            row("the same, 95th percentile", percentile(times.numbers, 0.95), 0),
            row("a keystroke, a page put down, median", median(times.everything), 0),
            row("composed for the first time, with an index of everyday words", coldWithIndex, 0),
            row("a keystroke, page numbers right in such an index too, median", median(withIndex.numbers), isGoal ? 10 : 0),
            row("a second export after one edit", secondExport(typist), isGoal ? 500 : 0)};
}

} // namespace benchmark
