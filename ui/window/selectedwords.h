// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "ui/shared/latestwork.h"

#include <QObject>
#include <array>
#include <optional>

namespace ui::editor {
class PassageEditor;
}

namespace ui::window {

/// Counts the words of what is selected: of characters in the open cell at once, of passages in a worker, for they may be a whole
/// manual.
class SelectedWords final : public QObject
{
    Q_OBJECT

public:
    using Words = std::array<qint64, 2>; ///< French, Dutch

    explicit SelectedWords(editor::PassageEditor &editor, QObject *parent = nullptr);

Q_SIGNALS:
    /// Nothing: nothing is selected.
    void counted(const std::optional<std::array<qint64, 2>> &words);

private:
    void count();

    editor::PassageEditor &m_editor;
    shared::LatestWork<Words> m_work;
};

} // namespace ui::window
