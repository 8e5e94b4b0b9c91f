// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// In which editions something stood.
#include "store/editions.h"

#include "store/packedpiece.h"
#include "store/storeerror.h"

namespace store {

using base::Hash;
using history::EditionUse;

namespace {

/// What one piece says of what is looked for.
struct Said {
    bool holds = false;
    bool names = false;
};

constexpr int piecesBetweenSteps = 32; // whoever waits for the file is let pass

/// Looks at every piece once, though two hundred editions hold it.
class Looking final
{
public:
    Looking(const history::SoughtInPieces &sought, std::function<std::optional<QByteArray>(const Hash &)> bytesOf,
            std::function<void()> step)
        : m_sought(sought), m_bytesOf(std::move(bytesOf)), m_step(std::move(step))
    {
    }

    /// Nothing: it neither stood in the edition nor was named.
    std::optional<EditionUse> in(const history::Manifest &manifest)
    {
        const Said header = in(manifest.header);
        EditionUse use{manifest.line.number, manifest.line.publishedAt, m_sought.isInRegister() && header.holds, {}, 0};
        use.users = header.names || in(manifest.settings).names ? 1 : 0;
        QString user;
        for (const history::Pin &entry : manifest.entries)
            note(use, user, entry.name, in(entry.hash));
        use.entry = use.entry.isNull() ? user : use.entry;
        return use.isThere || use.users > 0 ? std::optional(use) : std::nullopt;
    }

private:
    Said in(const Hash &piece)
    {
        const auto known = m_known.constFind(piece);
        if (known != m_known.cend())
            return *known;
        if (m_known.size() % piecesBetweenSteps == 0)
            m_step();
        const std::optional<QByteArray> bytes = m_bytesOf(piece);
        return *m_known.insert(piece, bytes ? Said{m_sought.isHeldBy(*bytes), m_sought.isNamedIn(*bytes)} : Said());
    }

    void note(EditionUse &use, QString &user, const QString &entry, const Said &said) const
    {
        const bool isItself = m_sought.isEntry() && entry == m_sought.code();
        if (isItself || (said.holds && !m_sought.isEntry() && !m_sought.isInRegister())) {
            use.isThere = true;
            use.entry = entry;
        }
        if (!said.names || isItself)
            return;
        ++use.users;
        if (user.isNull())
            user = entry;
    }

    const history::SoughtInPieces &m_sought;
    std::function<std::optional<QByteArray>(const Hash &)> m_bytesOf;
    std::function<void()> m_step;
    QHash<Hash, Said> m_known;
};

} // namespace

QList<EditionUse> Editions::uses(const history::SoughtInPieces &sought, const base::Progress &progress, const base::CancelToken &cancel)
{
    const QStringList numbers = this->numbers();
    qsizetype done = 0;
    const auto step = [&] {
        if (cancel.isCancelled())
            throw StoreError(base::ErrorKind::Cancelled, m_path);
        if (progress)
            progress(done, numbers.size());
    };
    Looking looking(sought, [this](const Hash &hash) {
        const std::optional<Packed> found = packed(hash);
        return found ? std::optional(unpackedPiece(found->data, found->size)) : std::nullopt;
    }, step);
    QList<EditionUse> uses;
    for (; done < numbers.size(); ++done) {
        step();
        const std::optional<Row> row = find(numbers[done]);
        const base::Result<history::Manifest> manifest = history::manifestFrom(row ? row->manifest : QByteArray());
        if (const std::optional<EditionUse> use = manifest ? looking.in(*manifest) : std::nullopt) // verifying names what is damaged
            uses.append(*use);
    }
    return uses;
}

} // namespace store
