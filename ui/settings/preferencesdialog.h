// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language/interfacelanguage.h"
#include "ui/shared/appearance.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace ui::settings {

/// What belongs to the person, not to the manual: name, language of the program, appearance. Language and appearance take
/// effect at once.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(language::Interface language, shared::Appearance appearance, QWidget *parent = nullptr);

Q_SIGNALS:
    void authorChosen(const QString &name);
    void languageChosen(ui::language::Interface language);
    void appearanceChosen(ui::shared::Appearance appearance);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_nameHint;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_appearanceLabel;
    QComboBox *m_appearance;
    QDialogButtonBox *m_buttons;
};

} // namespace ui::settings
