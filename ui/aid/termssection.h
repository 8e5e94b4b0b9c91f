// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/aid/glossary.h"
#include "ui/aid/section.h"

namespace ui::aid {

/// The terms of the glossary that stand in this passage, with their counterpart, whether that stands in the other language, and
/// what they mean. A counterpart that is missing in the language being written can be inserted.
class TermsSection final : public Section
{
    Q_OBJECT

public:
    explicit TermsSection(Glossary &glossary, QWidget *parent = nullptr);

    void show(const Here &here) override;
    /// The first counterpart that the language being written misses, as mark-up; empty when it misses none.
    static QString missingIn(Glossary &glossary, const Here &here);

Q_SIGNALS:
    /// Somebody wants this where the caret stands (mark-up).
    void insertAtCaretAsked(const QString &markup);

protected:
    QString title() const override;

private:
    void addTerm(const check::PairedTerm &paired, const Here &here, const QList<model::Finding> &unmatched);
    void addButtons(const check::PairedTerm &paired, const Here &here, const model::Finding *unmatched);
    void addButton(const QString &label, const std::function<void()> &act);
    void letStand(const model::Finding &finding);
    QString describe(const check::PairedTerm &paired) const;

    Glossary &m_glossary;
    QWidget *m_list = nullptr; ///< made anew for each place
};

} // namespace ui::aid
