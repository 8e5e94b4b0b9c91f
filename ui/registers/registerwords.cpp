// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/registerwords.h"

#include "text/markup.h"

#include <QCoreApplication>

namespace ui::registers {

namespace {

struct RegisterWords {
    Q_DECLARE_TR_FUNCTIONS(RegisterWords)
};

} // namespace

QString registerName(Register which)
{
    switch (which) {
    case Register::Networks: return RegisterWords::tr("Networks");
    case Register::Principles: return RegisterWords::tr("Principles");
    case Register::Terms: return RegisterWords::tr("Glossary");
    case Register::References: return RegisterWords::tr("References");
    case Register::People: return RegisterWords::tr("People and organisations");
    case Register::Pictures: return RegisterWords::tr("Pictures");
    }
    return {};
}

QString newName(Register which)
{
    switch (which) {
    case Register::Networks: return RegisterWords::tr("Name of the new network:");
    case Register::Principles: return RegisterWords::tr("The new principle in a few words:");
    case Register::Terms: return RegisterWords::tr("The new term:");
    case Register::References: return RegisterWords::tr("The new reference, as it is to be printed:");
    case Register::People: return RegisterWords::tr("Name of the person or organisation:");
    case Register::Pictures: break; // they come in where they are shown
    }
    return {};
}

QString rowName(Register which, Fact fact)
{
    switch (fact) {
    case Fact::Name:
        return which == Register::References ? RegisterWords::tr("As it is printed")
               : which == Register::Pictures ? RegisterWords::tr("What it shows, for those who cannot see it")
               : which == Register::Terms    ? RegisterWords::tr("Term")
                                             : RegisterWords::tr("Name");
    case Fact::Text: return which == Register::Terms ? RegisterWords::tr("Definition") : RegisterWords::tr("In a few sentences");
    case Fact::Forms: return RegisterWords::tr("Other accepted forms, one on each line");
    case Fact::Number: return RegisterWords::tr("Number");
    case Fact::Url: return RegisterWords::tr("Web address");
    case Fact::PersonKind: return RegisterWords::tr("What it is");
    case Fact::Spellings: return RegisterWords::tr("Other accepted spellings, one on each line");
    case Fact::Role: return RegisterWords::tr("Speaks as (said in no edition)");
    case Fact::Network: return RegisterWords::tr("Belongs to");
    case Fact::Credit: return RegisterWords::tr("Credit and licence");
    case Fact::File: return RegisterWords::tr("File");
    }
    return {};
}

QString personKindName(model::PersonKind kind)
{
    return kind == model::PersonKind::Person ? RegisterWords::tr("Person") : RegisterWords::tr("Organisation");
}

QString nameOf(const Record &record, base::Language language)
{
    return text::plain(read(record, Fact::Name, language));
}

QString anyNameOf(const Record &record, base::Language language)
{
    const QString name = nameOf(record, language);
    const QString other = name.isEmpty() ? nameOf(record, base::other(language)) : name;
    if (!other.isEmpty())
        return other;
    const auto *picture = std::get_if<model::Picture>(&record);
    return picture && !picture->header.file.isEmpty() ? picture->header.file : RegisterWords::tr("without a name");
}

} // namespace ui::registers
