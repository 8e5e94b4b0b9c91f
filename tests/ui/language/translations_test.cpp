// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/interfacelanguage.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context, source, comment;
    QStringList translations;
    bool isNumerus = false;
    bool isUnfinished = false;

    QString key() const { return context + u'\x1f' + source + u'\x1f' + comment; }
};

QString folder()
{
    return QStringLiteral(TEST_SOURCE_DIR "/translations/");
}

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.isUnfinished = xml.attributes().hasAttribute(u"type"_s);
    if (!message.isNumerus)
        return message.translations.append(xml.readElementText());
    while (xml.readNextStartElement())
        message.translations.append(xml.readElementText());
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isNumerus = xml.attributes().value(u"numerus"_s) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            message.source = xml.readElementText();
        else if (xml.name() == u"comment")
            message.comment = xml.readElementText();
        else if (xml.name() == u"translation")
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"message")
            messages.append(readMessage(xml, context));
    }
    return messages;
}

QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression placeholder(u"%(L?[0-9]|n)"_s);
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

bool hasLetters(QString text)
{
    for (const QString &placeholder : placeholdersIn(text))
        text.remove(placeholder);
    return std::any_of(text.cbegin(), text.cend(), [](QChar character) { return character.isLetter(); });
}

} // namespace

TEST_CASE("The words of the program are held: files that are written anew while it runs change nothing under it")
{
    ui::language::InterfaceLanguage language;
    language.use(ui::language::Interface::Dutch);
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly)) {
        WARN("This system does not tell which files a program has mapped");
        return;
    }
    CHECK_FALSE(maps.readAll().contains(".qm"));
}

TEST_CASE("Every string is translated into French and Dutch, with all its plurals")
{
    for (const QString &code : {u"fr"_s, u"nl"_s, u"en"_s}) {
        const QList<Message> messages = messagesOf(folder() + u"vademecum_%1.ts"_s.arg(code));
        REQUIRE(messages.size() > 300);
        for (const Message &message : messages) {
            INFO(code.toStdString() << ": " << message.context.toStdString() << ": " << message.source.toStdString());
            CHECK_FALSE(message.isUnfinished);
            CHECK(message.translations.size() == (message.isNumerus ? 2 : 1));
            for (const QString &translation : message.translations)
                CHECK_FALSE(translation.isEmpty());
        }
    }
}

TEST_CASE("A translation keeps every placeholder of its source")
{
    for (const QString &code : {u"fr"_s, u"nl"_s, u"en"_s})
        for (const Message &message : messagesOf(folder() + u"vademecum_%1.ts"_s.arg(code)))
            for (const QString &translation : message.translations) {
                INFO(code.toStdString() << ": " << message.source.toStdString());
                QStringList wanted = placeholdersIn(message.source);
                // One of something may do without its number: "the entry under it".
                if (message.isNumerus && !placeholdersIn(translation).contains(u"%n"_s)
                    && translation == message.translations.first())
                    wanted.removeAll(u"%n"_s);
                CHECK(placeholdersIn(translation) == wanted);
            }
}

TEST_CASE("A text has one letter for its key at most, and no mark-up where there is none in its source")
{
    static const QRegularExpression key(u"&[^\\s&]"_s);
    for (const QString &code : {u"fr"_s, u"nl"_s, u"en"_s})
        for (const Message &message : messagesOf(folder() + u"vademecum_%1.ts"_s.arg(code)))
            for (const QString &translation : message.translations) {
                INFO(code.toStdString() << ": " << translation.toStdString());
                CHECK(translation.contains(u"amp;"_s) == message.source.contains(u"amp;"_s));
                if (!message.source.contains(u'<'))
                    CHECK(translation.count(key) <= 1);
            }
}

TEST_CASE("French quotes with guillemets, Dutch with single marks")
{
    for (const QString &code : {u"fr"_s, u"nl"_s})
        for (const Message &message : messagesOf(folder() + u"vademecum_%1.ts"_s.arg(code)))
            for (const QString &translation : message.translations) {
                INFO(code.toStdString() << ": " << translation.toStdString());
                CHECK_FALSE(translation.contains(u'\u201C'));
            }
}

TEST_CASE("French puts a hard space before its double signs, Dutch none")
{
    static const QRegularExpression soft(u"[^ \u00a0\u202f:/][;:?!»](\\s|$)|« "_s);
    for (const Message &message : messagesOf(folder() + u"vademecum_fr.ts"_s))
        for (const QString &translation : message.translations) {
            INFO(translation.toStdString());
            CHECK_FALSE(translation.contains(u" :"_s));
            CHECK_FALSE(translation.contains(u" ?"_s));
            CHECK_FALSE(soft.match(translation).hasMatch());
        }
}

TEST_CASE("What is the same in two languages is meant to be")
{
    // Words that French and Dutch, or one of them and English, truly share.
    const QStringList shared{
        u"%1 – Vademecum"_s, u"%1, passage %2"_s, u"%n passage"_s, u"%n passages"_s, u"A4"_s, u"A5"_s, u"Description"_s,
        u"Code"_s, u"%1 × %2 pixels"_s, u"Format"_s, u"Guide"_s, u"Help"_s, u"Index"_s, u"Link"_s, u"Ligatures"_s, u"Link…"_s, u"Logo:"_s, u"Module…"_s, u"OK"_s,
        u"Minutes"_s, u"Page"_s, u"Page %1"_s, u"Passage %1"_s, u"Passages"_s, u"Plan"_s, u"Programme"_s, u"Spelling"_s, u"Principe"_s, u"Sober"_s, u"Status"_s, u"Term"_s,
        u"Version %1"_s, u"Warm"_s, u"active"_s, u"code"_s, u"contact"_s, u"description"_s, u"import"_s, u"insertion"_s,
        u"licence"_s, u"logo"_s, u"module"_s, u"papier"_s, u"partners"_s, u"passage %1"_s, u"style"_s,
        u"Filters"_s, u"Organisation"_s, u"Registers"_s, u"Registers…"_s,
        u"contact, %1"_s, u"Contact"_s, u"Contact: %1"_s, u"Principes"_s, u"Source"_s, u"Website"_s,
        u"%n place"_s, u"%n places"_s, u"Agenda"_s, u"Archives (*.zip)"_s, u"E-mail"_s, u"Question"_s, u"Questions"_s, u"Questions…"_s, u"absent"_s, u"tab"_s,
        u"new, removed, ended, updated, data_refreshed, moved"_s};
    QHash<QString, QHash<QString, QStringList>> texts;
    for (const QString &code : {u"fr"_s, u"nl"_s, u"en"_s})
        for (const Message &message : messagesOf(folder() + u"vademecum_%1.ts"_s.arg(code)))
            texts[message.key()][code] = message.translations;
    for (const auto &[one, other] : {std::pair(u"fr"_s, u"nl"_s), std::pair(u"fr"_s, u"en"_s), std::pair(u"nl"_s, u"en"_s)})
        for (const QHash<QString, QStringList> &text : std::as_const(texts))
            for (qsizetype i = 0; i < std::min(text[one].size(), text[other].size()); ++i) {
                const QString words = QString(text[one][i]).remove(u'&');
                if (words != QString(text[other][i]).remove(u'&') || !hasLetters(words) || shared.contains(words))
                    continue;
                FAIL_CHECK(words.toStdString() << " in " << one.toStdString() << " and " << other.toStdString());
            }
}

TEST_CASE("The sources hold no string that the translation files lack")
{
    const QTemporaryDir copies;
    const QString copy = copies.filePath(u"vademecum_fr.ts"_s);
    REQUIRE(QFile::copy(folder() + u"vademecum_fr.ts"_s, copy));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(TEST_SOURCE_DIR));
    lupdate.start(QStringLiteral(LUPDATE), {u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s, u"ui"_s, u"app"_s,
                                            u"-I"_s, u"."_s, u"-I"_s, u"core"_s, u"-ts"_s, copy});
    REQUIRE(lupdate.waitForFinished(120000));
    REQUIRE(lupdate.exitCode() == 0);
    QSet<QString> known, found;
    for (const Message &message : messagesOf(folder() + u"vademecum_fr.ts"_s))
        known.insert(message.key());
    for (const Message &message : messagesOf(copy)) {
        INFO(message.context.toStdString() << ": " << message.source.toStdString());
        CHECK(known.contains(message.key()));
        found.insert(message.key());
    }
    // And none that nobody says any more.
    for (const QString &key : known) {
        INFO(key.toStdString());
        CHECK(found.contains(key));
    }
}
