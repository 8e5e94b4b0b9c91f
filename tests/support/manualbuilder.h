// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/incoming.h"

namespace support {

/// Makes a manual that reads as a story: each call adds after the one before it. Passages go into the entry
/// last opened, and into the box last opened until it is closed. A text that is given in both languages is
/// not in step until `inStep`.
class ManualBuilder final
{
public:
    explicit ManualBuilder(const QString &code = QStringLiteral("handbook"));

    ManualBuilder &titled(const QString &french, const QString &dutch);
    ManualBuilder &network(const QString &code, const QString &french, const QString &dutch);
    ManualBuilder &principle(const QString &code, int number, const QString &french, const QString &dutch);
    ManualBuilder &term(const QString &code, const QString &french, const QString &dutch);
    ManualBuilder &reference(const QString &code, const QString &citation);
    ManualBuilder &picture(const QString &code, const QString &file, const QByteArray &bytes);

    ManualBuilder &part(const QString &code, const QString &french, const QString &dutch);
    ManualBuilder &module(const QString &code, const QString &french, const QString &dutch);
    ManualBuilder &practice(const QString &code, const QString &french, const QString &dutch);
    /// The next entry stands in this one; otherwise modules stand in the part, practices in the module.
    ManualBuilder &under(const QString &code);
    ManualBuilder &inNetwork(const QString &code);
    ManualBuilder &figure(const QString &code, const QString &french, const QString &dutch,
                          const QString &value);

    ManualBuilder &heading(const QString &french, const QString &dutch, int level = 1);
    ManualBuilder &paragraph(const QString &french, const QString &dutch);
    ManualBuilder &bullet(const QString &french, const QString &dutch);
    ManualBuilder &numbered(const QString &french, const QString &dutch, int level = 1);
    ManualBuilder &code(const QString &french, const QString &dutch);
    ManualBuilder &quote(const QString &french, const QString &dutch, const QString &attribution = {});
    ManualBuilder &box(const QString &french, const QString &dutch);
    ManualBuilder &endBox();
    /// Cells row by row, each one text in both languages.
    ManualBuilder &table(int columns, const QStringList &cells);
    ManualBuilder &shownPicture(const QString &pictureCode, const QString &french, const QString &dutch);

    /// About the object last added.
    ManualBuilder &called(const QString &code);
    ManualBuilder &inStep(model::PairingKind kind = model::PairingKind::Checked);

    model::Manual build() const { return m_manual; }
    model::Incoming incoming() const { return {m_manual, m_pictures, {}}; }

private:
    ManualBuilder &entry(model::EntryKind kind, model::EntryId parent, const QString &code,
                         const QString &french, const QString &dutch);
    ManualBuilder &passage(model::PassageHeader header, const QString &french, const QString &dutch);
    void say(const model::ObjectRef &object, model::Field field, const QString &french, const QString &dutch);
    QString nextPosition();
    model::EntryId parentFor(model::EntryId usual);
    template<typename Header>
    void addRegister(const model::ObjectRef &object, Header header);

    model::Manual m_manual;
    QHash<base::Hash, QByteArray> m_pictures;
    model::EntryId m_part;
    model::EntryId m_module;
    model::EntryId m_entry;
    model::EntryId m_under;
    model::PassageId m_box;
    model::ObjectRef m_last;
    int m_count = 0;
};

/// A small handbook: two parts, three modules, one practice; some of it in step, some not, with a box and a
/// table.
model::Incoming smallHandbook();

} // namespace support
