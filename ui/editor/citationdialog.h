// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace ui::editor {

class FindList;

/// Asks which reference is cited: one of the manual's, found by a few words, or a new one. Made for one question.
class CitationDialog final : public QDialog
{
    Q_OBJECT

public:
    CitationDialog(const model::Manual &manual, QWidget *parent);

    /// The code of the reference that was chosen; empty when it is a new one.
    QString code() const;
    QString newCitation() const;
    QString newAddress() const;
    /// "(Arnstein, 1969)": what stands in the text.
    QString words() const;

private:
    void build();
    void search(const QString &words);
    void showAcceptable();

    const QList<model::Reference> m_references;
    FindList *m_list;
    QLineEdit *m_citation;
    QLineEdit *m_address;
    QPushButton *m_accept = nullptr;
};

/// "(Arnstein, 1969)" of "Arnstein, S. R. (1969). A ladder of citizen participation…"; all of a short one that has no year.
QString shortCitation(const QString &citation);

} // namespace ui::editor
