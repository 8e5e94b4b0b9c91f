// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/query.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;

namespace ui::history {

/// Which steps are shown: of the text, the entry or the manual; by whom; when; in which language.
class HistoryFilter final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryFilter(QWidget *parent = nullptr);

    /// Where the reader stands. `text` nothing: in no text; a null entry: in no entry.
    void setPlace(model::EntryId entry, const std::optional<model::TextRef> &text);
    void setAuthors(const QStringList &names);
    ::history::HistoryQuery query(int limit) const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Scope { OfText, OfEntry, OfManual };
    enum Period { Always, Today, Week, Month, Year, Between };
    void retranslate();
    void fill(QComboBox *box, const QStringList &texts);
    void showDays();
    void setDays(::history::HistoryQuery &query) const;

    model::EntryId m_entry;
    std::optional<model::TextRef> m_text;
    QStringList m_names;
    QLabel *m_labels[4]{};
    QComboBox *m_scope;
    QComboBox *m_author;
    QComboBox *m_period;
    QComboBox *m_language;
    QDateEdit *m_from;
    QDateEdit *m_until;
};

} // namespace ui::history
