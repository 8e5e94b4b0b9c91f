// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/aid/glossary.h"
#include "ui/aid/section.h"

#include <QScrollArea>
#include <QTimer>

namespace ui::aid {

class CommentMarks;
class CommentsSection;
class MemorySection;
class RemarkMarks;

/// What helps while writing, beside the text: it follows the caret.
class AidPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit AidPane(QWidget *parent = nullptr);

    void setSource(edit::Workspace *workspace);
    Glossary &glossary() { return m_glossary; }
    /// Shows beside the text what this pane has to remark on it.
    RemarkMarks &remarks() { return *m_remarks; }
    /// Shows beside the text what was said about it.
    CommentMarks &comments() { return *m_commentMarks; }
    /// Opens a comment on what the caret stands in, ready to be typed.
    void writeComment();
    /// The first term that the wording being written misses, as mark-up; empty when it misses none.
    QString missingTerm(const Here &here);
    /// What was written before for the likest source, in place of the wording; false when nothing is offered.
    bool insertBestOffer();
    /// A translation memory was added or forgotten.
    void learnMemoriesAnew();
    /// Nothing: the caret stands nowhere.
    void follow(const std::optional<Here> &here);

Q_SIGNALS:
    void insertAsked(const Here &here, const QString &markup);
    /// In place of the selection.
    void insertAtCaretAsked(const QString &markup);
    void placeAsked(const model::TextRef &text, base::Language language);
    void refused(const base::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void add(Section *section);
    void retranslate();
    void tell();
    void showEmpty();

    edit::Workspace *m_workspace = nullptr;
    Glossary m_glossary;
    QList<Section *> m_sections;
    MemorySection *m_memory;
    RemarkMarks *m_remarks;
    CommentMarks *m_commentMarks;
    CommentsSection *m_comments;
    QLabel *m_empty;
    std::optional<Here> m_here;
    QTimer m_pause; ///< the caret may run over many rows
};

} // namespace ui::aid
