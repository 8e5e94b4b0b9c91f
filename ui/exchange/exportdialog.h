// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/composer.h"
#include "history/edition.h"

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
    compose::Missing missing = compose::Missing::Placeholder;
    bool withSource = false; ///< the manual as data rides along
    bool operator==(const PdfWish &) const = default;
};

/// Asks which text, in which language and how it is laid out. Where it goes is asked afterwards.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `editions` newest first; `chosen` is the one to begin with, empty for the draft.
    ExportDialog(const QList<::history::EditionLine> &editions, const QString &chosen, QWidget *parent = nullptr);

    PdfWish wish() const;

Q_SIGNALS:
    void exportAsked(const ui::exchange::PdfWish &wish);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showWhatFits();
    void fill(QComboBox *box, const QStringList &texts);

    QList<::history::EditionLine> m_editions;
    QLabel *m_hint;
    QLabel *m_textLabel;
    QLabel *m_languageLabel;
    QLabel *m_layoutLabel;
    QLabel *m_missingLabel;
    QComboBox *m_text;
    QComboBox *m_language;
    QComboBox *m_layout;
    QComboBox *m_missing;
    QCheckBox *m_source;
    QDialogButtonBox *m_buttons;
};

} // namespace ui::exchange
