// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using base::Language;

namespace {

void addTexts(const model::Manual &manual, const model::ObjectRef &object, QList<history::Write> &writes)
{
    for (const model::Field field : model::fieldsOf(object.kind)) {
        const model::TextRef text{object, field};
        for (const model::Key &key : {model::wordingKey(text, Language::French), model::wordingKey(text, Language::Dutch),
                                      model::pairingKey(text)})
            writes.append({key, manual.value(key)});
    }
}

void addObject(const model::Manual &manual, const model::ObjectRef &object, QList<history::Write> &writes)
{
    writes.append({model::headerKey(object), manual.value(model::headerKey(object))});
    addTexts(manual, object, writes);
}

template<typename Objects>
void addAll(const model::Manual &manual, const Objects &objects, QList<history::Write> &writes)
{
    for (const auto &object : objects)
        addObject(manual, model::ref(object.id), writes);
}

class Connection final
{
public:
    Connection(const QString &path, const QString &options)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"browser"_s))
    {
        m_database.setDatabaseName(path);
        m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s + options);
        m_database.open();
    }
    ~Connection()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"browser"_s);
    }
    QSqlDatabase &database() { return m_database; }

private:
    QSqlDatabase m_database;
};

} // namespace

Desk::Desk()
{
    opening.author = author;
    opening.clock = clock.clock();
    opening.folders.data = folder.path() + u"/data"_s;
    opening.folders.cache = folder.path() + u"/cache"_s;
}

Desk::Desk(const model::Manual &manual) : Desk()
{
    auto made = store::Store::create(path(), firstCommit(manual), opening);
    if (made)
        store = std::move(*made);
    else
        qFatal("%s %s", qPrintable(made.error().place), qPrintable(made.error().details.join(u' ')));
}

QString Desk::path(const QString &name) const
{
    return folder.path() + u'/' + name;
}

base::Result<std::unique_ptr<store::Store>> Desk::open()
{
    return store::Store::open(path(), opening);
}

void Desk::reopen()
{
    store.reset();
    auto opened = open();
    store = opened ? std::move(*opened) : nullptr;
}

history::Change Desk::write(const QList<history::Write> &writes, history::Reason reason)
{
    clock.passMilliseconds(60000);
    auto change = store->write({{author, clock.now(), reason, {}, {}}, writes, {}, {}});
    return change ? *change : history::Change();
}

history::Change Desk::type(const model::TextRef &text, Language language, const QString &markup)
{
    return write({{model::wordingKey(text, language), model::Wording(markup)}});
}

model::Manual Desk::load() const
{
    auto manual = store->load();
    return manual ? *manual : model::Manual();
}

QList<history::Write> writesOf(const model::Manual &manual)
{
    QList<history::Write> writes;
    addObject(manual, {model::ObjectKind::Manual, {}}, writes);
    addAll(manual, manual.networks(), writes);
    addAll(manual, manual.principles(), writes);
    addAll(manual, manual.terms(), writes);
    addAll(manual, manual.references(), writes);
    addAll(manual, manual.pictures(), writes);
    for (const model::EntryId &id : manual.readingOrder()) {
        addObject(manual, model::ref(id), writes);
        addAll(manual, manual.entry(id)->passages, writes);
        addAll(manual, manual.entry(id)->figures, writes);
    }
    return writes;
}

store::Commit firstCommit(const model::Manual &manual)
{
    const QDateTime at(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    return {{u"Anna"_s, at, history::Reason::Created, {}, {}}, writesOf(manual), {}, {}};
}

bool runSql(const QString &path, const QStringList &statements, const QString &options)
{
    Connection connection(path, options);
    for (const QString &statement : statements)
        if (QSqlQuery query(connection.database()); !query.exec(statement))
            return false;
    return true;
}

QVariant askSql(const QString &path, const QString &question)
{
    Connection connection(path, {});
    QSqlQuery query(connection.database());
    return query.exec(question) && query.next() ? query.value(0) : QVariant();
}

Sheet::Sheet()
{
    support::ManualBuilder builder;
    builder.titled(u"Manuel"_s, u"Handboek"_s).module(u"m-one"_s, u"Accueil"_s, u"Onthaal"_s);
    builder.paragraph(u"Bienvenue à tous."_s, u"Welkom allemaal."_s).inStep();
    builder.paragraph(u"Encore en français."_s, {});
    manual = builder.build();
    module = manual.readingOrder().first();
    welcome = manual.entry(module)->passages[0].id;
    french = manual.entry(module)->passages[1].id;
}
