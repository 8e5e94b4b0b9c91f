// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui::preview {

class PageView;

// How somebody likes to see pages, in the settings: the arrangement, and for each the fit or size.

/// Shows the pages as they were shown last.
void recallView(PageView &view);
/// Changes to the arrangement in `view`'s own size for it.
void recallFit(PageView &view);
void rememberView(const PageView &view);

} // namespace ui::preview
