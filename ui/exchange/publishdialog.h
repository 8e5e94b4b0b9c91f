// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/editionwish.h"
#include "ui/exchange/layoutbutton.h"
#include "ui/exchange/readiness.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace ui::exchange {

class AheadPage;
class ChangesPage;
class ChecksPage;

/// Leads to a new edition: what was found and may stay so, which wordings are frozen where a language has gone ahead, what the
/// edition says has changed, its number and note. It stays open beside the window, so that things can be put right; what has
/// changed since it looked is looked at again before anything is published.
class PublishDialog final : public QDialog
{
    Q_OBJECT

public:
    PublishDialog(const QString &number, const QStringList &taken, const model::Manual &manual, LayoutButton::ChooseFile chooseFile = {},
                  QWidget *parent = nullptr);

    /// What is there to decide upon; what was decided before counts as far as it still fits.
    void setExamined(const Examined &examined, const model::Manual &manual);
    void setChangelog(const ::history::Changelog &changelog);
    /// The manual has changed since it was looked at.
    void setStale();

    edit::EditionWish wish() const;
    /// How the pages are to look from this edition on; nothing: as they do.
    std::optional<edit::LayoutChange> layout() const { return m_look->change(); }

Q_SIGNALS:
    /// It is hidden then: shown again by whoever is refused the edition, deleted by whoever has it.
    void publishAsked();
    /// Look at everything again.
    void checkAsked();
    /// Other wordings are to be frozen: what changes is to be computed anew.
    void inStepChanged();
    void placeAsked(const model::Place &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    QWidget *numberPage();
    void retranslate();
    void allow();
    QString summary() const;
    bool isAllowed() const;
    QString number() const;
    std::array<QString, 2> notes() const;
    QList<model::Finding> accepted() const;
    void next();

    QStringList m_taken;
    bool m_isStale = false;
    QLabel *m_intro;
    QTabWidget *m_tabs;
    ChecksPage *m_checks;
    AheadPage *m_ahead;
    ChangesPage *m_changes;
    QLabel *m_numberLabel;
    QLineEdit *m_number;
    std::array<QLabel *, 2> m_noteLabels{};
    QLabel *m_lookLabel;
    LayoutButton *m_look;
    std::array<QPlainTextEdit *, 2> m_notes; // before the buttons: Tab goes in this order
    QLabel *m_summary;
    QDialogButtonBox *m_buttons;
    QPushButton *m_again;
    QPushButton *m_next;
};

} // namespace ui::exchange
