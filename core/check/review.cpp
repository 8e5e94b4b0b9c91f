// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/review.h"

#include "model/vocabulary.h"
#include "text/fold.h"
#include "text/markup.h"

namespace check {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

QDate confirmedOn(const Manual &manual, const ObjectRef &object, bool contact)
{
    return manual.confirmations().value(idOf(ConfirmationHeader{object, contact, {}, {}, {}})).on;
}

QDate dueAfter(const QDate &named, const QDate &confirmed, int months)
{
    if (!confirmed.isValid() || (named.isValid() && named > confirmed))
        return named;
    return confirmed.addMonths(months);
}

/// `folded`: text::folded without spaces around it.
bool isCalled(const Person &person, const QString &folded)
{
    const auto isName = [&](const QString &name) { return text::folded(name).trimmed() == folded; };
    return isName(text::plain(person.name.wordings[0].text())) || isName(text::plain(person.name.wordings[1].text()))
           || std::any_of(person.header.spellings.cbegin(), person.header.spellings.cend(), isName);
}

bool hasLived(SignOffRole role)
{
    return role == SignOffRole::User || role == SignOffRole::Relative || role == SignOffRole::PeerWorker;
}

bool answers(const SignOffHeader &signOff, const QString &who, const Entry &entry)
{
    if (who == "network"_L1)
        return !signOff.network.isNull() && signOff.network == entry.header.network;
    return who == "lived"_L1 ? hasLived(signOff.role) : who == codeOf(signOff.role);
}

void addText(QStringList &parts, const Text &text)
{
    for (const Wording &wording : text.wordings)
        parts.append(wording.hash().hex());
}

QStringList factsOf(const Manual &manual, const EntryHeader &header)
{
    const auto code = [&](const ObjectRef &object) { return object.id.isNull() ? QString() : manual.codeOf(object); };
    QStringList facts{code(ref(header.network)), header.place, header.website, codeOf(header.lifecycle),
                      code(ref(header.successor)), code(ref(header.promoter)), header.since, header.contact};
    for (const PrincipleId &principle : header.principles)
        facts.append(code(ref(principle)));
    return facts;
}

} // namespace

QDate entryDue(const Manual &manual, const Entry &entry)
{
    return dueAfter(entry.header.reviewBy, confirmedOn(manual, ref(entry.id), false), manual.review().entryMonths);
}

QDate contactDue(const Manual &manual, const Entry &entry)
{
    if (entry.header.contact.isEmpty())
        return {};
    return dueAfter(entry.header.contactReviewBy, confirmedOn(manual, ref(entry.id), true), manual.review().contactMonths);
}

QDate figureDue(const Manual &manual, const Figure &figure)
{
    const int months = manual.review().figureMonths;
    const QDate due = dueAfter(figure.header.reviewBy, confirmedOn(manual, ref(figure.id), false), months);
    return due.isValid() ? due : QDate::fromString(figure.header.asOf, Qt::ISODate).addMonths(months);
}

QList<Due> dueUntil(const Manual &manual, const QDate &day)
{
    QList<Due> due;
    const auto add = [&](const ObjectRef &object, bool contact, const QDate &on) {
        if (on.isValid() && on <= day)
            due.append({object, contact, on});
    };
    for (const EntryId &id : manual.readingOrder()) {
        const Entry &entry = *manual.entry(id);
        if (entry.header.lifecycle == Lifecycle::Ended || entry.header.lifecycle == Lifecycle::Succeeded)
            continue; // what ended stays as it was
        add(ref(id), false, entryDue(manual, entry));
        add(ref(id), true, contactDue(manual, entry));
        for (const Figure &figure : entry.figures)
            add(ref(figure.id), false, figureDue(manual, figure));
    }
    std::stable_sort(due.begin(), due.end(), [](const Due &left, const Due &right) { return left.on < right.on; });
    return due;
}

base::Hash signedContent(const Manual &manual, const Entry &entry)
{
    QStringList parts = factsOf(manual, entry.header);
    addText(parts, entry.title);
    for (const Passage &passage : entry.passages) {
        parts.append(codeOf(passage.header.kind) + QString::number(passage.header.level));
        addText(parts, passage.text);
        addText(parts, passage.attribution);
    }
    for (const Figure &figure : entry.figures) {
        parts.append({figure.header.value, figure.header.asOf, figure.header.source});
        addText(parts, figure.label);
        addText(parts, figure.unit);
    }
    return base::Hash::of(parts.join(QChar::Null)); // no part can hold U+0000
}

QList<SignOffNeed> signOffsOf(const Manual &manual, const Entry &entry)
{
    QList<SignOffNeed> needs;
    const ReviewHeader review = manual.review();
    for (const QString &who : review.signOffs[size_t(entry.header.kind)])
        needs.append({who, SignOffState::Missing});
    const QList<SignOffId> given = manual.signOffsOf(entry.id);
    if (needs.isEmpty() || given.isEmpty())
        return needs; // of most entries nothing was signed
    const base::Hash content = signedContent(manual, entry);
    for (const SignOffId &id : given) {
        const SignOffHeader signOff = manual.signOffs().value(id);
        const SignOffState state = signOff.seen == content ? SignOffState::Given : SignOffState::Outdated;
        for (SignOffNeed &need : needs)
            if (answers(signOff, need.who, entry))
                need.state = std::max(need.state, state);
    }
    return needs;
}

std::optional<SignOffRole> usualRole(const Manual &manual, const QString &name)
{
    const QString folded = text::folded(name).trimmed();
    std::optional<SignOffRole> role;
    for (const Person &person : manual.people()) {
        if (folded.isEmpty() || !person.header.role || person.header.kind != PersonKind::Person || !isCalled(person, folded))
            continue;
        if (role && role != person.header.role)
            return std::nullopt;
        role = person.header.role;
    }
    return role;
}

} // namespace check
