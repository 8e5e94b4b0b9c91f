// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/aid/section.h"

#include <QScrollArea>
#include <QTimer>

namespace ui::aid {

/// What helps while writing, beside the text: it follows the caret.
class AidPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit AidPane(QWidget *parent = nullptr);

    void setSource(edit::Workspace *workspace);
    /// Nothing: the caret stands nowhere.
    void follow(const std::optional<Here> &here);

Q_SIGNALS:
    void insertAsked(const Here &here, const QString &markup);
    void placeAsked(const model::TextRef &text, base::Language language);
    void refused(const base::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void add(Section *section);
    void retranslate();
    void tell();

    edit::Workspace *m_workspace = nullptr;
    QList<Section *> m_sections;
    QLabel *m_empty;
    std::optional<Here> m_here;
    QTimer m_pause; ///< the caret may run over many rows
};

} // namespace ui::aid
