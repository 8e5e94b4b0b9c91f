// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/numbering.h"

#include <array>

namespace compose {

using model::EntryId;
using model::EntryKind;

class Numbering::Walk final
{
public:
    Walk(const model::Manual &manual, QHash<model::ObjectRef, Number> &numbers) : m_manual(manual), m_numbers(numbers) {}

    void visit(EntryId parent, const QString &path)
    {
        int count = 0;
        for (const EntryId id : m_manual.children(parent)) {
            const model::Entry &entry = *m_manual.entry(id);
            QString own = path;
            if (entry.header.kind != EntryKind::Practice) {
                own += QString::number(++count);
                numberEntry(entry, own);
                own += u'.';
            }
            numberPassages(entry);
            visit(id, own);
        }
    }

private:
    void numberEntry(const model::Entry &entry, const QString &number)
    {
        const bool isPart = entry.header.kind == EntryKind::Part;
        const auto isTold = [&](base::Language language) { return bringsOwnNumber(entry.title.in(language).text()); };
        if (isPart || !(isTold(base::Language::French) || isTold(base::Language::Dutch)))
            m_numbers.insert(model::ref(entry.id), {isPart ? Numbered::Part : Numbered::Module, number});
    }

    void numberPassages(const model::Entry &entry)
    {
        for (const model::Passage &passage : entry.passages) {
            switch (passage.header.kind) {
            case model::PassageKind::Box: number(passage, Numbered::Box); break;
            case model::PassageKind::Picture: number(passage, Numbered::Picture); break;
            case model::PassageKind::Table: number(passage, Numbered::Table); break;
            default: break;
            }
        }
    }

    void number(const model::Passage &passage, Numbered kind)
    {
        if (!passage.text.isEmpty())
            m_numbers.insert(model::ref(passage.id), {kind, QString::number(++m_counts[size_t(kind)])});
    }

    const model::Manual &m_manual;
    QHash<model::ObjectRef, Number> &m_numbers;
    std::array<int, 5> m_counts{};
};

Numbering::Numbering(const model::Manual &manual)
{
    Walk(manual, m_numbers).visit({}, {});
}

const Number *Numbering::of(const model::ObjectRef &object) const
{
    const auto found = m_numbers.constFind(object);
    return found == m_numbers.constEnd() ? nullptr : &*found;
}

bool bringsOwnNumber(QStringView title)
{
    qsizetype length = 0;
    while (length < title.size() && title[length].isDigit())
        ++length;
    if (length == 0 && !title.isEmpty() && title[0].isUpper()) {
        const auto isRoman = [](QChar letter) { return QStringView(u"IVXLC").contains(letter); };
        while (length < title.size() && isRoman(title[length]))
            ++length;
        length = std::max<qsizetype>(length, 1);
    }
    return length > 0 && length + 1 < title.size() && (title[length] == u'.' || title[length] == u')')
           && title[length + 1].isSpace();
}

} // namespace compose
