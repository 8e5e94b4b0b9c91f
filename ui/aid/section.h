// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui::aid {

/// The wording that is being written.
struct Here {
    model::TextRef text;
    base::Language language = base::Language::French;
    bool operator==(const Here &) const = default;
};

/// One kind of help beside the text, under a heading of its own. A section with nothing to say hides itself.
class Section : public QWidget
{
    Q_OBJECT

public:
    explicit Section(QWidget *parent = nullptr);

    /// Null when the manual closes.
    virtual void setSource(edit::Workspace *workspace) { m_workspace = workspace; }
    /// The reader is here, or what stands here changed. May answer later.
    virtual void show(const Here &here) = 0;

Q_SIGNALS:
    /// Somebody wants this in place of the wording (mark-up).
    void insertAsked(const QString &markup);
    /// It has something to say by now, or nothing any more.
    void answered();
    void placeAsked(const model::TextRef &text, base::Language language);
    void refused(const base::Error &error);

protected:
    virtual QString title() const = 0;
    virtual void retranslate();
    void changeEvent(QEvent *event) override;
    edit::Workspace *workspace() const { return m_workspace; }
    /// Where the contents go, under the heading.
    QVBoxLayout &column() { return *m_column; }

private:
    edit::Workspace *m_workspace = nullptr;
    QVBoxLayout *m_column;
    QLabel *m_title;
};

} // namespace ui::aid
