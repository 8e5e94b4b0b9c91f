// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace ui::editor {

/// A field and the list of what its words find: letters fall into the field, arrows move in the list.
class FindList final : public QWidget
{
    Q_OBJECT

public:
    struct Line {
        QString text;
        QString detail; ///< quiet, at the right
        QString data;
        QString sign = {}; ///< large, before the text
    };

    /// `label` with its mnemonic stands over the field; `listName` is for assistive technologies.
    FindList(const QString &label, const QString &listName, QWidget *parent);

    QLineEdit &field() { return *m_field; }
    /// The first is chosen, or none.
    void fill(const QList<Line> &lines, bool choosesFirst);
    void choose(const QString &data);
    QString chosen() const; ///< its data; empty: none

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void choiceChanged();
    void activated();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace ui::editor
