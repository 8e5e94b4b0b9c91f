// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui::preview {

/// Lets assistive technologies read the page that is being read, as text. To be called before the first view is made; more
/// than once does no harm.
void installAccessibility();

} // namespace ui::preview
