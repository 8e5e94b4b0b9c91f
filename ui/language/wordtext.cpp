// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/wordtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui::language {

namespace {

struct WordText {
    Q_DECLARE_TR_FUNCTIONS(WordText)
};

} // namespace

QString languageName(base::Language language)
{
    return language == base::Language::French ? WordText::tr("French") : WordText::tr("Dutch");
}

QString languageSign(base::Language language)
{
    return base::codeOf(language).toUpper();
}

QString entryKindName(model::EntryKind kind)
{
    switch (kind) {
    case model::EntryKind::Part: return WordText::tr("part");
    case model::EntryKind::Module: return WordText::tr("module");
    case model::EntryKind::Practice: return WordText::tr("practice");
    }
    return {};
}

QString passageKindName(model::PassageKind kind, int level)
{
    switch (kind) {
    case model::PassageKind::Heading: return WordText::tr("heading %1").arg(level);
    case model::PassageKind::Paragraph: return WordText::tr("paragraph");
    case model::PassageKind::Bullet: return WordText::tr("bulleted item");
    case model::PassageKind::Numbered: return WordText::tr("numbered item");
    case model::PassageKind::Quote: return WordText::tr("quote");
    case model::PassageKind::Box: return WordText::tr("box");
    case model::PassageKind::Picture: return WordText::tr("picture");
    case model::PassageKind::Table: return WordText::tr("table");
    case model::PassageKind::Code: return WordText::tr("code");
    case model::PassageKind::Cell: return WordText::tr("table cell");
    case model::PassageKind::Shown: return WordText::tr("text shown from elsewhere");
    }
    return {};
}

QString roleName(model::Role role)
{
    switch (role) {
    case model::Role::None: return WordText::tr("no field");
    case model::Role::Objective: return WordText::tr("objective");
    case model::Role::Audience: return WordText::tr("audience");
    case model::Role::Description: return WordText::tr("description");
    case model::Role::Tasks: return WordText::tr("tasks");
    case model::Role::Roles: return WordText::tr("roles");
    case model::Role::Partners: return WordText::tr("partners");
    case model::Role::Resources: return WordText::tr("resources");
    case model::Role::Results: return WordText::tr("results");
    case model::Role::Lessons: return WordText::tr("lessons learned");
    case model::Role::Contact: return WordText::tr("contact");
    case model::Role::Frequency: return WordText::tr("frequency");
    }
    return {};
}

QString signOffRoleName(const QString &role)
{
    switch (model::signOffRoleFrom(role).value_or(model::SignOffRole::Professional)) {
    case model::SignOffRole::User: return WordText::tr("a user");
    case model::SignOffRole::Relative: return WordText::tr("a relative");
    case model::SignOffRole::PeerWorker: return WordText::tr("a peer worker");
    case model::SignOffRole::Professional: return WordText::tr("a professional");
    case model::SignOffRole::Coordinator: return WordText::tr("the coordination");
    case model::SignOffRole::LanguageReviewer: return WordText::tr("a language reviewer");
    }
    return {};
}

QString signerName(const QString &who)
{
    if (who == u"network")
        return WordText::tr("its network");
    return who == u"lived" ? WordText::tr("somebody with lived experience") : signOffRoleName(who);
}

QString fieldName(const model::SheetField &field, base::Language language)
{
    const QString &name = field.name.preferring(language);
    return name.isEmpty() ? capitalised(roleName(field.header.role)) : name;
}

QString authorName(const QString &name)
{
    return name.isEmpty() ? WordText::tr("nobody named") : name;
}

QString lifecycleName(model::Lifecycle lifecycle)
{
    switch (lifecycle) {
    case model::Lifecycle::Unstated: return WordText::tr("not filled in");
    case model::Lifecycle::Proposed: return WordText::tr("proposed");
    case model::Lifecycle::BeingWritten: return WordText::tr("being written");
    case model::Lifecycle::Active: return WordText::tr("active");
    case model::Lifecycle::Ended: return WordText::tr("ended");
    case model::Lifecycle::Succeeded: return WordText::tr("replaced by another");
    }
    return {};
}

QString capitalised(QString words)
{
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

} // namespace ui::language
