// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/linkcheck.h"

#include "text/markup.h"

namespace check {

using model::Finding;
using model::FindingKind;

namespace {

/// What a reader of a PDF can follow.
bool isAddress(QStringView target)
{
    constexpr QStringView schemes[] = {u"https://", u"http://", u"mailto:", u"tel:"};
    return std::any_of(std::begin(schemes), std::end(schemes), [target](QStringView scheme) {
        return target.size() > scheme.size() && target.startsWith(scheme, Qt::CaseInsensitive);
    });
}

} // namespace

void LinkCheck::examine(const QString &markup, const model::Place &place, QList<Finding> &findings)
{
    for (const text::Link &link : text::links(markup)) {
        if (link.target.isEmpty() || link.text.trimmed().isEmpty())
            findings.append({FindingKind::EmptyLink, place, {link.target}});
        else if (!leadsSomewhere(link.target))
            findings.append({FindingKind::BrokenLink, place, {link.target}});
    }
}

bool LinkCheck::leadsSomewhere(const QString &target)
{
    if (!target.startsWith(u'#'))
        return isAddress(target);
    learnCodes();
    return m_codes.contains(target.mid(1));
}

void LinkCheck::learnCodes()
{
    if (std::exchange(m_codesKnown, true))
        return;
    m_codes.reserve(m_manual.entryCount() + m_manual.passageCount());
    const auto learn = [this](const auto &objects) {
        for (const auto &object : objects)
            m_codes.insert(model::codeOf(object));
    };
    for (const model::EntryId id : m_manual.readingOrder()) {
        const model::Entry &entry = *m_manual.entry(id);
        m_codes.insert(model::codeOf(entry));
        learn(entry.passages);
        learn(entry.figures);
    }
    learn(m_manual.references());
    learn(m_manual.terms());
    learn(m_manual.principles());
    learn(m_manual.networks());
    learn(m_manual.pictures());
}

} // namespace check
