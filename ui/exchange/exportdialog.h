// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/composer.h"
#include "edit/layoutedits.h"
#include "history/edition.h"
#include "ui/exchange/layoutbutton.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;

namespace ui::exchange {

/// What a person wants to have as PDF.
struct PdfWish {
    QString edition; ///< empty: the text as it stands, marked as a draft
    QList<base::Language> languages;
    compose::Layout layout = compose::Layout::Single;
    std::optional<compose::Missing> missing; ///< nothing: as the edition did when it was published
    bool withSource = false; ///< the manual as data rides along
    bool withBars = false;   ///< in the margin, beside what has changed since the edition before
    std::optional<edit::LayoutChange> look; ///< how the draft's pages look from now on; nothing: as they do
};

/// Asks which text, in which language and how it is laid out. Where it goes is asked afterwards.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `editions` newest first; `chosen` is the one to begin with, empty for the draft.
    ExportDialog(const QList<::history::EditionLine> &editions, const QString &chosen, const model::Manual &manual,
                 LayoutButton::ChooseFile chooseFile, QWidget *parent = nullptr);

    PdfWish wish() const;

Q_SIGNALS:
    void exportAsked(const ui::exchange::PdfWish &wish);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showWhatFits();
    void chooseMissing();
    QStringList missingTexts() const;
    bool isDraft() const;
    void fill(QComboBox *box, const QStringList &texts);

    QList<::history::EditionLine> m_editions;
    QList<base::Language> m_languages; ///< both, in the manual's own order
    QLabel *m_hint;
    QLabel *m_textLabel;
    QLabel *m_languageLabel;
    QLabel *m_layoutLabel;
    QLabel *m_missingLabel;
    QLabel *m_lookLabel;
    QComboBox *m_text;
    QComboBox *m_language;
    QComboBox *m_layout;
    QComboBox *m_missing;
    LayoutButton *m_look;
    QCheckBox *m_source;
    QCheckBox *m_bars;
    QDialogButtonBox *m_buttons;
};

} // namespace ui::exchange
