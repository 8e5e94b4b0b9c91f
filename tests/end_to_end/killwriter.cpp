// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes into a manual as fast as it can, until it is killed: drafts, passages that become versions, and imports. Each line it
// prints says what it was told is on the disk; kill_test.cpp holds the store to it.
#include "store/store.h"

#include <QCoreApplication>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

history::ChangeHeader header(history::Reason reason)
{
    return {u"Anna"_s, QDateTime::currentDateTimeUtc(), reason, {}, {}};
}

// The pipe to the parent must hold the line before the next step is taken.
void acknowledge(const char *what, qint64 number)
{
    std::printf("%s %lld\n", what, static_cast<long long>(number));
    std::fflush(stdout);
}

QList<history::Write> importOf(qint64 number)
{
    QList<history::Write> writes;
    model::EntryHeader entry;
    entry.position = u"n"_s + QString::number(number);
    const model::EntryId id = model::EntryId::create();
    writes.append({model::headerKey(model::ref(id)), entry});
    for (int i = 0; i < 40; ++i) {
        const model::PassageId passage = model::PassageId::create();
        model::PassageHeader passageHeader;
        passageHeader.entry = id;
        passageHeader.position = QString::number(100 + i);
        writes.append({model::headerKey(model::ref(passage)), passageHeader});
        writes.append({model::wordingKey(model::bodyOf(passage), base::Language::French),
                       model::Wording(u"Import %1, passage %2"_s.arg(number).arg(i))});
    }
    return writes;
}

void writeUntilKilled(store::Store &store, const model::PassageId &passage, qint64 number)
{
    const model::Key french = model::wordingKey(model::bodyOf(passage), base::Language::French);
    for (;; ++number) {
        const QString text = QString::number(number);
        if (!store.saveDrafts({{french, text, QDateTime::currentDateTimeUtc(), {}}}))
            return;
        acknowledge("draft", number);
        if (number % 3 == 0) {
            if (!store.write({header(history::Reason::Typed), {{french, model::Wording(text)}}, {}, {french}}))
                return;
            acknowledge("version", number);
        }
        if (number % 10 == 0) {
            if (!store.write({header(history::Reason::TakenIn), importOf(number), {}, {}}))
                return;
            acknowledge("import", number);
        }
    }
}

} // namespace

// killwriter FILE DATAFOLDER FIRSTNUMBER
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    store::Opening opening;
    opening.folders.data = arguments.value(2);
    opening.folders.cache = arguments.value(2);
    auto store = store::Store::open(arguments.value(1), opening);
    if (!store)
        return 2;
    const auto manual = (*store)->load();
    if (!manual)
        return 3;
    const model::Entry *entry = manual->entry(manual->readingOrder().first());
    acknowledge("open", 0);
    writeUntilKilled(**store, entry->passages.first().id, arguments.value(3).toLongLong());
    return 4;
}
