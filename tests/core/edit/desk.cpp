// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include <QFile>

base::Outcome apply(model::Manual &manual, const edit::Edit &edit)
{
    edit::Writer writer(manual);
    const base::Outcome outcome = edit.run(writer);
    if (!outcome)
        writer.rollBack();
    return outcome;
}

model::EntryId entryCalled(const model::Manual &manual, const QString &code)
{
    const auto found = manual.find(code);
    REQUIRE(found);
    return model::EntryId(found->id);
}

model::PassageId passageCalled(const model::Manual &manual, const QString &code)
{
    const auto found = manual.find(code);
    REQUIRE(found);
    return model::PassageId(found->id);
}

QString wordsOf(const model::Manual &manual, const model::TextRef &text, Language language)
{
    return manual.text(text) ? manual.text(text)->in(language).text() : u"(gone)"_s;
}

QString rowsOf(const model::Manual &manual, const QString &entryCode)
{
    QString rows;
    bool isInside = false;
    for (const model::Passage &passage : manual.entry(entryCalled(manual, entryCode))->passages) {
        if (passage.header.kind == model::PassageKind::Cell)
            continue;
        const bool stands = !passage.header.parent.isNull();
        rows += stands == isInside ? (rows.isEmpty() ? u""_s : u" "_s) : stands ? u" ("_s : u") "_s;
        isInside = stands;
        rows += model::codeOf(passage);
    }
    return isInside ? QString(rows + u')') : rows;
}

static QString outlineUnder(const model::Manual &manual, model::EntryId parent)
{
    QStringList parts;
    const QList<model::EntryId> children = manual.children(parent);
    for (const model::EntryId &child : children) {
        const QString under = outlineUnder(manual, child);
        parts.append(manual.codeOf(model::ref(child)) +
                     (under.isEmpty() ? u""_s : QString(u" (" + under + u')')));
    }
    return parts.join(u' ');
}

QString outlineOf(const model::Manual &manual)
{
    return outlineUnder(manual, {});
}

Desk::Desk(const model::Incoming &incoming, const edit::Session &session) : m_session(session)
{
    auto created = edit::Workspace::create(path(), incoming, this->session());
    if (!created)
        FAIL("cannot create: " << int(created.error().kind) << ' '
                               << created.error().details.join(u' ').toStdString());
    m_workspace = std::move(created).value();
}

edit::Session Desk::session() const
{
    edit::Session session = m_session;
    session.author = u"Anna"_s;
    session.clock = clock.clock();
    session.access = edit::Access::ReadWrite;
    return session;
}

void Desk::type(const QString &passageCode, Language language, const QString &keys)
{
    const model::TextRef text = model::bodyOf(passage(passageCode));
    for (const QChar key : keys) {
        const QString before = wordsOf(manual(), text, language);
        const int end = int(before.size());
        REQUIRE(perform(edit::typeText(text, language, before + key, {text, language, end, end},
                                       {text, language, end + 1, end + 1})));
        clock.passMilliseconds(100);
    }
}

void Desk::reopen(const std::function<void()> &meanwhile)
{
    m_workspace.reset();
    if (meanwhile)
        meanwhile();
    auto opened = edit::Workspace::open(path(), session());
    REQUIRE(opened);
    m_workspace = std::move(opened).value();
}

QString Desk::copyAsAfterACrash() const
{
    const QString copy = m_folder.filePath(u"crashed.vademecum"_s);
    QFile::remove(copy);
    REQUIRE(QFile::copy(path(), copy));
    return copy;
}

QString Desk::words(const QString &passageCode, Language language) const
{
    return wordsOf(manual(), model::bodyOf(passage(passageCode)), language);
}

model::Step Desk::stepOf(const QString &passageCode) const
{
    return manual().text(model::bodyOf(passage(passageCode)))->step();
}

int Desk::versionsOf(const QString &passageCode, Language language) const
{
    REQUIRE(m_workspace->flush());
    const model::TextRef text = model::bodyOf(passage(passageCode));
    const auto changes = m_workspace->historyOf(text);
    REQUIRE(changes);
    int count = 0;
    for (const history::Change &change : *changes)
        for (const history::Version &version : change.versions)
            count += version.key == model::wordingKey(text, language);
    return count;
}
