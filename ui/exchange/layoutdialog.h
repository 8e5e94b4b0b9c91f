// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/layoutedits.h"
#include "model/manual.h"

#include <QDialog>
#include <functional>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui::exchange {

class HyphenationFields;

/// Asks how the manual's pages look: style, paper, contents, lists, publisher, logo, licence, and which words
/// break in their own way.
class LayoutDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `chooseFile` asks for a picture file; an empty path: none.
    LayoutDialog(const model::Manual &manual, const edit::LayoutChange &current, std::function<QString()> chooseFile,
                 QWidget *parent = nullptr);

    edit::LayoutChange change() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QComboBox *addChoice(QFormLayout *form, const char *name);
    void showChoice(const edit::LayoutChange &current);
    void takeLogo(const QString &path);
    void fillLogos();
    void retranslate();

    const model::Manual m_manual;
    const edit::LayoutChange m_before;
    std::function<QString()> m_chooseFile;
    QList<QLabel *> m_labels; ///< of the choices and fields, in order
    QComboBox *m_style = nullptr;
    QComboBox *m_paper = nullptr;
    QComboBox *m_contents = nullptr;
    QComboBox *m_references = nullptr;
    QComboBox *m_missing = nullptr;
    QLabel *m_listsLabel;
    QList<QCheckBox *> m_lists; ///< in the order of model::listsOfLayout()
    QLineEdit *m_publisher;
    QComboBox *m_logo = nullptr;
    QPushButton *m_file;
    QLabel *m_refusal;
    QLineEdit *m_licence;
    HyphenationFields *m_hyphenation;
    QDialogButtonBox *m_buttons;
    QList<model::PictureId> m_pictures; ///< what the logo's choice lists; the first is none
    std::optional<history::Asset> m_newLogo;
};

/// "Sober, A4".
QString lookName(const model::LayoutHeader &layout);

} // namespace ui::exchange
