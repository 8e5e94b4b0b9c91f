// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QRadioButton;

namespace ui::repair {

/// Where a text from a file goes.
struct Target {
    model::EntryId entry;  ///< goes at its end, or stands before the new module; null: none is shown
    bool isNewModule = false;
    QString title;         ///< of the new module
    base::Language language = base::Language::French;
};

/// Asks for it: at the end of the entry where the caret is, or in a new module; and in which language the text is.
class Destination final : public QWidget
{
    Q_OBJECT

public:
    /// A null entry: only a new module can be chosen.
    Destination(const model::Manual &manual, const Target &proposal, QWidget *parent = nullptr);

    Target target() const;
    /// A new module needs a title.
    bool isAcceptable() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    QString m_entryTitle;
    Target m_proposal;
    QLabel *m_where;
    QRadioButton *m_here;
    QRadioButton *m_newModule;
    QLineEdit *m_title;
    QLabel *m_languageLabel;
    std::array<QRadioButton *, 2> m_languages;
};

} // namespace ui::repair
