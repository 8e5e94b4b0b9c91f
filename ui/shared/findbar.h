// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace ui::shared {

/// A row to type words in: it says how many are found and goes from one to the next. Where they are looked for is up to its heirs.
/// Enter and Shift+Enter go on and back, Esc closes.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// Shows the bar, ready to type; with `words` in it unless they are empty.
    void start(const QString &words = {});
    /// These work with the bar closed too, for the words looked for last.
    void next() { go(1); }
    void previous() { go(-1); }
    /// Hides the bar and what it marked.
    virtual void stop() = 0;
    QString words() const; ///< that are looked for
    /// "3 of 17"; empty while it is looked for.
    virtual QString countText() const = 0;

protected:
    /// `place` begins the names of the bar and its field, as "preview."; an heir ends its own constructor with retranslate().
    FindBar(const QString &place, QWidget *parent);

    void retranslate();
    void showCount();
    /// Puts something behind the field.
    void putBehindField(QWidget *widget);
    /// Puts a row under the first; Esc in `field` closes the bar.
    void putUnder(QWidget *row, QLineEdit *field);
    /// `number` of the find that is shown, from 1; 0: none is.
    static QString countOf(qsizetype number, qsizetype count);

    /// Other words were typed, or the bar is being opened.
    virtual void search() = 0;
    virtual void go(int by) = 0;
    virtual QString fieldName() const = 0; ///< to be read aloud

    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; ///< what none of its widgets took
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// How many are found stands in the row where there is room for it, else under it.
    void placeCount();

    QVBoxLayout *m_rows;
    QHBoxLayout *m_row;
    QLineEdit *m_field;
    QLabel *m_label;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    bool m_isCountUnder = false;
};

} // namespace ui::shared
