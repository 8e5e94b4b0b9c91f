// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A day's work by dice: whatever is done, undo brings the first state back, and the file says what memory
// says.
#include "desk.h"

#include <QRandomGenerator>

using namespace edit;
using history::Reason;
using model::PassageId;
using model::PassageKind;

namespace {

class Worker final
{
public:
    Worker(Desk &desk, quint32 seed) : m_desk(desk), m_random(seed) {}

    /// One thing out of many; what is refused is refused.
    base::Outcome doSomething()
    {
        switch (m_random.bounded(14)) {
        case 0:
            return m_desk.perform(insertPassages(entry(), {}, {}, {fresh()}));
        case 1:
            return m_desk.perform(deletePassages({passage()}));
        case 2:
            return m_desk.perform(movePassages({passage(), passage()}, entry(), passage(), {}));
        case 3:
            return m_desk.perform(
                shiftPassages({passage()}, m_random.bounded(2) ? Direction::Up : Direction::Down));
        case 4:
            return m_desk.perform(
                changeKind({passage()}, PassageKind(m_random.bounded(10)), m_random.bounded(5)));
        case 5:
            return split();
        case 6:
            return merge();
        case 7:
            return m_desk.perform(declarePair(model::bodyOf(passage()),
                                              model::PairingKind(m_random.bounded(4)), u"Anna"_s,
                                              m_desk.clock.now()));
        case 8:
            return m_desk.perform(addEntry(model::EntryId::create(), model::EntryKind(m_random.bounded(3)),
                                           m_random.bounded(3) ? entry() : model::EntryId(), {},
                                           {u"Titre"_s, u""_s}));
        case 9:
            return m_desk.perform(moveEntry(entry(), entry(), {}));
        case 10:
            return m_random.bounded(4) ? base::Outcome() : m_desk.perform(deleteEntry(entry()));
        case 11:
            return m_desk.perform(movePassages({passage()}, entry(), {}, {}));
        default:
            return type();
        }
    }

    int dice(int sides) { return m_random.bounded(sides); }

private:
    model::EntryId entry()
    {
        const QList<model::EntryId> all = m_desk.manual().readingOrder();
        return all.isEmpty() ? model::EntryId() : all[m_random.bounded(int(all.size()))];
    }

    PassageId passage()
    {
        for (int i = 0; i < 20; ++i)
            if (const model::Entry *found = m_desk.manual().entry(entry());
                found && !found->passages.isEmpty())
                return found->passages[m_random.bounded(int(found->passages.size()))].id;
        return {};
    }

    Language language() { return m_random.bounded(2) ? Language::French : Language::Dutch; }

    NewPassage fresh()
    {
        NewPassage passage;
        passage.id = PassageId::create();
        passage.header.kind = m_random.bounded(5) ? PassageKind::Paragraph : PassageKind::Box;
        passage.body = {u"Frais"_s, m_random.bounded(2) ? u"Vers"_s : QString()};
        return passage;
    }

    base::Outcome split()
    {
        const PassageId id = passage();
        const Language side = language();
        const QString words = wordsOf(m_desk.manual(), model::bodyOf(id), side);
        return m_desk.perform(splitPassage(id, side, words.left(words.size() / 2),
                                           words.mid(words.size() / 2), PassageId::create()));
    }

    base::Outcome merge()
    {
        const model::Entry *found = m_desk.manual().entry(entry());
        if (!found || found->passages.size() < 2)
            return {};
        const int index = m_random.bounded(int(found->passages.size()) - 1);
        return m_desk.perform(
            mergePassages(found->passages[index].id, found->passages[index + 1].id, language()));
    }

    base::Outcome type()
    {
        const model::TextRef text = model::bodyOf(passage());
        const Language side = language();
        const QString words = wordsOf(m_desk.manual(), text, side);
        m_desk.clock.passMilliseconds(m_random.bounded(2000));
        const QString typed =
            m_random.bounded(6) ? QString(words + QChar(u'a' + m_random.bounded(26))) : QString();
        return m_desk.perform(typeText(text, side, typed, {text, side, 0, 0}, {text, side, 0, 0}));
    }

    Desk &m_desk;
    QRandomGenerator m_random;
};

} // namespace

TEST_CASE("After six hundred steps of any kind, undoing all of them gives the first state, and redoing them "
          "the last")
{
    const quint32 seed = GENERATE(1u, 2u, 3u);
    CAPTURE(seed);
    Desk desk;
    const model::Manual first = desk.manual();
    Worker worker(desk, seed);
    int done = 0;
    for (int i = 0; i < 600; ++i) {
        done += bool(worker.doSomething());
        if (worker.dice(10) == 0)
            desk.workspace().settle();
        if (worker.dice(15) == 0)
            REQUIRE(desk.workspace().undo());
        if (worker.dice(30) == 0)
            REQUIRE(desk.workspace().redo());
        if (worker.dice(40) == 0)
            desk.workspace().saveNow();
    }
    CHECK(done > 200);
    const model::Manual last = desk.manual();
    int steps = 0;
    for (; desk.workspace().canUndo(); ++steps)
        REQUIRE(desk.workspace().undo());
    CHECK(desk.manual() == first);
    for (; steps > 0; --steps)
        REQUIRE(desk.workspace().redo());
    CHECK(desk.manual() == last);
    desk.reopen();
    CHECK(desk.manual() == last);
}

TEST_CASE("Whenever the file is looked at during work, it holds what memory holds")
{
    Desk desk;
    Worker worker(desk, 4);
    for (int round = 0; round < 15; ++round) {
        for (int i = 0; i < 20; ++i) {
            static_cast<void>(worker.doSomething());
            if (worker.dice(6) == 0)
                REQUIRE(desk.workspace().undo());
        }
        const model::Manual inMemory = desk.manual();
        REQUIRE(desk.workspace().flush());
        auto crashed = Workspace::open(desk.copyAsAfterACrash(), desk.session());
        REQUIRE(crashed);
        CHECK((*crashed)->manual() == inMemory);
    }
}
