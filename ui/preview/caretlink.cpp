// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/caretlink.h"

#include "text/markup.h"

#include <algorithm>

namespace ui::preview {

QString writtenText(const model::Manual &manual, const model::ObjectRef &object, base::Language language)
{
    const bool isEntry = object.kind == model::ObjectKind::Entry;
    const model::Text *text = manual.text({object, isEntry ? model::Field::Title : model::Field::Body});
    if (!text)
        return {};
    QString written;
    for (const text::Run &run : text::parse(text->in(language).text())) {
        switch (run.kind) {
        case text::RunKind::Text: written += run.text; break;
        case text::RunKind::LineBreak: written += u'\n'; break;
        case text::RunKind::Footnote: written += QChar::ObjectReplacementCharacter; break;
        }
    }
    return written;
}

qsizetype printedCharacter(const PrintedText &printed, const QString &written, int position)
{
    if (printed.text().isEmpty())
        return -1;
    const std::vector<qsizetype> found = writtenFor(written, printed.text());
    const auto at = std::lower_bound(found.begin(), found.end(), qsizetype(position));
    return std::min<qsizetype>(at - found.begin(), printed.text().size());
}

int caretPosition(const PrintedText &printed, const QString &written, qsizetype character)
{
    const std::vector<qsizetype> found = writtenFor(written, printed.text());
    return int(found[size_t(std::clamp<qsizetype>(character, 0, printed.text().size()))]);
}

} // namespace ui::preview
