// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"

#include <QDateTime>
#include <QSplitter>

namespace ui::editor {
class PassageEditor;
class ReadingPane;
}

namespace ui::window {

/// The text that is written, and beside it what is read, or below it where both would be too narrow: made when somebody first
/// reads there. It remembers its width and the languages that were read.
class ReadingDesk final : public QSplitter
{
    Q_OBJECT

public:
    /// `text` holds `editor` and what belongs to it.
    ReadingDesk(QWidget *text, editor::PassageEditor &editor, QWidget *parent = nullptr);

    void setSource(edit::Workspace *workspace);
    void readNow(model::EntryId entry);
    void readPast(model::EntryId entry, qint64 change, const QDateTime &at);
    void readEdition(model::EntryId entry, const QString &number);
    bool isReading() const;
    /// With which the text, and what is read beside it, read well, in pixels.
    int comfortableWidth() const;
    void close();
    /// From the text that is written to the one that is read, and back.
    void goBetween();
    /// Null until somebody first reads.
    editor::ReadingPane *pane() const { return m_pane; }

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    /// Something is read now, or nothing any more.
    void readingChanged();
    void versionAsked(model::EntryId entry);
    void placeAsked(const model::TextRef &text, base::Language language, int position);
    void refused(const base::Error &error);

private:
    editor::ReadingPane &shownPane();
    void makePane();
    void hidePane();
    void tellReading();
    void keepSizes();
    void turn();
    void share();
    void followLink(const QString &target);

    editor::PassageEditor &m_editor;
    edit::Workspace *m_workspace = nullptr;
    editor::ReadingPane *m_pane = nullptr;
    QByteArray m_sizes;    ///< of both, while nothing is read
    int m_languages = -1;  ///< -1: nobody chose; 0 both, 1 French, 2 Dutch
};

} // namespace ui::window
