// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/takenpicture.h"
#include "ui/editor/whereto.h"

#include <QPointer>
#include <functional>

class QMimeData;
class QWidget;

namespace ui::editor {

class Desk;

/// What a writer does with pictures: choose, drop or paste them, put another in their place. Files are read and large ones
/// scaled in a worker; what is refused changes nothing.
class PictureEditing final
{
public:
    /// `owner`: over which questions are asked.
    PictureEditing(Desk &desk, QWidget *owner) : m_desk(desk), m_owner(owner) {}

    /// What cannot be taken in, in an error to be shown.
    std::function<void(const base::Error &)> refused;

    /// The picture the caret stands at: in its caption or description; null: none.
    model::PassageId passageHere() const;

    /// True when there is a picture, or a file that might be one, and nothing better: word processors add one to their text.
    static bool brings(const QMimeData &source);
    void take(const QMimeData &source);
    void insertFile(const QString &path);
    /// In place of the one the caret stands at.
    void replaceFile(const QString &path);
    void editCredit();

private:
    using Reading = std::function<base::Result<TakenPicture>()>;
    struct Place {
        WhereTo where;
        model::PassageId replaced; ///< null: a new one
        base::Language language;
    };

    std::optional<Place> placeHere() const;
    void take(const Reading &reading, const QString &name, const Place &place);
    void askHow(const TakenPicture &picture, const QString &name, const Place &place);
    void scale(const TakenPicture &picture, const QString &name, const Place &place);
    void put(const TakenPicture &picture, const Place &place);

    Desk &m_desk;
    QWidget *m_owner;
};

} // namespace ui::editor
