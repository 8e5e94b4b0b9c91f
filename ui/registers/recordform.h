// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/registers/record.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace ui::registers {

/// What one object of a register says, French and Dutch side by side. Each field is told as soon as it is left or chosen.
class RecordForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordForm(QWidget *parent = nullptr);

    /// Nothing: there is none to show.
    void show(const model::Manual &manual, const std::optional<Record> &record);
    /// Tells what is typed by now, though its field was not left.
    void take();
    void setThumbnail(const QImage &picture);
    void setHint(const QString &hint);
    void setWritable(bool isWritable);
    /// As they are read, from left to right and down.
    QList<QWidget *> fields() const;

Q_SIGNALS:
    void changed(const ui::registers::Record &record);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Field {
        FormRow row;
        base::Language language;
        QWidget *widget;
        QString filled; ///< what it was filled with: only what was typed since is the person's
    };
    void build(Register which);
    void addRow(const FormRow &row, int at);
    QWidget *widgetFor(const FormRow &row);
    void fill();
    void fillChoice(const Field &field) const;
    QString typedIn(const Field &field) const;
    void put(const Field &field, const QString &words) const;
    void retranslate();

    QGridLayout *m_grid;
    QLabel *m_picture;
    QLabel *m_hint;
    QWidget *m_fieldsBox = nullptr;
    std::array<QLabel *, 2> m_heads{};
    QList<std::pair<Fact, QLabel *>> m_labels;
    QList<Field> m_fields;
    std::optional<Register> m_which;
    model::Manual m_manual;
    std::optional<Record> m_record;
    bool m_isFilling = false;
    bool m_isWritable = true;
};

} // namespace ui::registers
