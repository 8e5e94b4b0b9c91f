// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "print/print.h"

#include <QFuture>

namespace ui::exchange {

/// A text with all that its pages say of it: the draft or an edition.
struct Printable {
    model::Manual manual;
    compose::Assets pictures;
    compose::Imprint imprint;
    compose::News news;

    /// These pages of it.
    compose::Request request(compose::Request pages) const;
};

/// The draft as it stands now. Both wait for the file and refuse as it does, an edition with UnknownEdition too.
base::Result<Printable> draftOf(const edit::Workspace &workspace);
base::Result<Printable> editionOf(const edit::Workspace &workspace, const QString &number);
/// The same without the window waiting: read in the store's thread, put together in a worker.
QFuture<base::Result<Printable>> draftLater(const edit::Workspace &workspace);
QFuture<base::Result<Printable>> editionLater(const edit::Workspace &workspace, const QString &number);
/// Bars beside what has changed since the edition before this one, or (no number) since the last; none where there is no other.
QFuture<base::Result<compose::Bars>> barsLater(const edit::Workspace &workspace, const QString &edition, const model::Manual &manual);
/// The same, waited for.
base::Result<compose::Bars> barsFor(const edit::Workspace &workspace, const QString &edition, const model::Manual &manual);

} // namespace ui::exchange
