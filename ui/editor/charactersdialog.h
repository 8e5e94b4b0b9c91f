// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ui::editor {

class FindList;

/// Signs that a keyboard does not have, by name. Made for one question.
class CharactersDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CharactersDialog(QWidget *parent);

    QString character() const; ///< empty: none was chosen

private:
    void search(const QString &words);

    FindList *m_list;
};

} // namespace ui::editor
