// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/comparefrozen.h"
#include "history/editionuses.h"
#include "history/manifest.h"
#include "store/assets.h"

#include <QHash>

namespace store {

/// Published editions: pieces known by their hash, a manifest that lists them, one root over all. What is checked is the
/// stored bytes, never something written anew. Throws StoreError.
class Editions final
{
public:
    Editions(const Database &database, Assets &assets);

    /// Inside a transaction of the caller. Throws EditionExists, PictureMissing, and Damaged when what was written cannot be
    /// read back.
    /// Whoever is told of the progress may ask for other editions.
    history::EditionLine publish(const history::EditionPlan &plan, const base::Progress &progress = {});
    QStringList numbers(); ///< oldest first
    /// Oldest first. What cannot be read stands there with its number alone.
    QList<history::EditionLine> list();
    /// In the order of the numbers. `progress` is told the editions done. Throws UnknownEdition and Cancelled.
    QList<history::Verdict> verify(const QStringList &numbers, const base::Progress &progress = {}, const base::CancelToken &cancel = {});
    /// In the order of their publication.
    QList<history::EditionSize> sizes();
    /// An edition to be compared; its pieces are read from here, which must outlive it. Throws UnknownEdition, and Damaged when a
    /// piece does not match its hash.
    history::FrozenState stateOf(const QString &number);
    QList<history::EntryDifference> differences(const QString &before, const history::FrozenState &after);
    /// What it says has changed; nothing when it was published without saying. Throws as `stateOf`.
    std::optional<history::Changelog> changelog(const QString &number);
    /// Those in which it stood or that name it, oldest first. What is damaged says nothing. Throws Cancelled.
    QList<history::EditionUse> uses(const history::SoughtInPieces &sought, const base::Progress &progress = {},
                                    const base::CancelToken &cancel = {});
    /// Throws UnknownEdition; Damaged when a piece does not match its hash.
    history::FrozenEdition read(const QString &number);

    void keepPdf(const QString &number, history::KeptLayout layout, const QByteArray &pdf);
    std::optional<QByteArray> keptPdf(const QString &number, history::KeptLayout layout);

private:
    struct Row {
        base::Hash root;
        QByteArray manifest;
        base::Hash rootBefore; ///< of the edition published before it
    };
    /// Which pieces and pictures were found sound: what many editions hold is read once.
    using Sound = QHash<base::Hash, bool>;
    history::Verdict verdictOn(const QString &number, Sound &known, const base::Progress &progress);
    std::optional<Row> find(const QString &number);
    Row row(const QString &number);
    /// Throws Damaged.
    history::Manifest soundManifest(const Row &row) const;
    QList<history::KeptPdf> pdfsOf(const QString &number);
    base::Hash latestRoot();
    void put(const QByteArray &piece);
    /// Nothing when it is not there or does not match.
    std::optional<QByteArray> piece(const base::Hash &hash);
    struct Packed {
        QByteArray data;
        qint64 size = 0; ///< unpacked
    };
    std::optional<Packed> packed(const base::Hash &hash);
    QByteArray soundPiece(const base::Hash &hash, const QString &name);
    /// Makes `known` know all of these pieces.
    void look(const QList<base::Hash> &pieces, Sound &known, const base::Progress &progress);
    bool isSoundPicture(const base::Hash &picture, Sound &known);
    bool isKept(const base::Hash &piece);
    void checkPieces(const history::Manifest &manifest, Sound &known, QStringList &differences, const base::Progress &progress);
    void checkPdfs(const QString &number, QStringList &differences);

    QString m_path;
    Assets &m_assets;
    Statement m_find;
    Statement m_numbers;
    Statement m_list;
    Statement m_latest;
    Statement m_insert;
    Statement m_put;
    Statement m_piece;
    Statement m_insertPdf;
    Statement m_pdf;
    Statement m_pdfs;
    Statement m_kept;
    Statement m_lengths;
    Statement m_pdfLengths;
};

} // namespace store
