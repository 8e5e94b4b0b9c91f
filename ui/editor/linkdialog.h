// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/linktargets.h"
#include "ui/shared/latestwork.h"

#include <QDialog>
#include <memory>

class QPushButton;

namespace ui::editor {

class FindList;

/// Asks where a link leads: an address, or a place of the manual found by a few words of its title or text, in one field. As a
/// cross-reference it takes places only; to show something elsewhere, what can be shown. Made for one question and not kept.
class LinkDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose : unsigned char { Link, CrossReference, Show };

    LinkDialog(const model::Manual &manual, base::Language language, Purpose purpose, const QString &target, QWidget *parent);
    ~LinkDialog() override;

    /// "https://…", "#code", or empty when the link is to go.
    QString target() const;
    /// What a link to it shows when nothing is selected.
    QString words() const;

    void accept() override;

private:
    using Targets = std::shared_ptr<const LinkTargets>;
    struct Found {
        Targets targets;
        QString words;
        QList<qsizetype> list;
        QString chosen; ///< the code that is to be chosen among them
    };

    void build(bool isLinked);
    void take(const Found &found);
    void search(const QString &words, const QString &code);
    static Targets gather(const model::Manual &manual, base::Language language, Purpose purpose, const base::CancelToken &cancel);
    static Found found(const Targets &all, const QString &words, const QString &code);
    bool isSmall() const;
    void showFound(const Found &found);
    void showAcceptable();
    QString address() const;

    const model::Manual m_manual; ///< a snapshot
    const base::Language m_language;
    const Purpose m_purpose;
    FindList *m_list;
    QPushButton *m_accept = nullptr;
    Targets m_targets;
    bool m_removes = false;
    bool m_acceptsSoon = false; ///< Enter came before the places were gathered
    shared::LatestWork<Found> m_search;
};

} // namespace ui::editor
