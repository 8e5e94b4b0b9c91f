// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/look.h"

#include <QDialog>

class QToolButton;

namespace ui::editor {

class LiveCell;

/// The text of a footnote, with bold, italic and links as in the running text. Made for one question.
class FootnoteDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `dressed`: signs are typed right for this language.
    FootnoteDialog(const QString &markup, const Look &look, std::optional<base::Language> dressed, QWidget *parent);

    /// Mark-up; empty when the footnote is to go.
    QString markup() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(QKeyEvent *event);
    void showFormat();

    LiveCell *m_text;
    QToolButton *m_bold;
    QToolButton *m_italic;
};

} // namespace ui::editor
