// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/charactersdialog.h"

#include "text/fold.h"
#include "ui/editor/findlist.h"
#include "ui/shared/dialogbuttons.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::editor {

namespace {

struct Sign {
    char16_t character;
    const char *name;
};

constexpr Sign signsOffered[] = {
    {0x00AB, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "opening guillemet")},
    {0x00BB, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "closing guillemet")},
    {0x201C, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "opening double quotation mark")},
    {0x201D, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "closing double quotation mark")},
    {0x2018, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "opening single quotation mark")},
    {0x2019, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "apostrophe, closing single quotation mark")},
    {0x202F, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "narrow no-break space")},
    {0x00A0, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "no-break space")},
    {0x2013, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "en dash")},
    {0x2014, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "em dash")},
    {0x2011, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "no-break hyphen")},
    {0x2026, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "ellipsis")},
    {0x20AC, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "euro sign")},
    {0x00BD, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "one half")},
    {0x00BC, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "one quarter")},
    {0x00BE, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "three quarters")},
    {0x00B2, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "superscript two")},
    {0x00B0, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "degree sign")},
    {0x00D7, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "multiplication sign")},
    {0x00B1, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "plus or minus")},
    {0x2264, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "at most")},
    {0x2265, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "at least")},
    {0x2190, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "arrow to the left")},
    {0x2192, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "arrow to the right")},
    {0x2191, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "arrow upwards")},
    {0x2193, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "arrow downwards")},
    {0x2022, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "bullet sign")},
    {0x00B7, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "middle dot")},
    {0x00A7, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "section sign")},
    {0x00A9, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "copyright sign")},
    {0x00C9, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "capital E with acute accent")},
    {0x00C8, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "capital E with grave accent")},
    {0x00CA, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "capital E with circumflex")},
    {0x00CB, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "capital E with diaeresis")},
    {0x00C0, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "capital A with grave accent")},
    {0x00C7, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "capital C with cedilla")},
    {0x0153, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "joined oe")},
    {0x0152, QT_TRANSLATE_NOOP("ui::editor::CharactersDialog", "joined capital OE")},
};

} // namespace

CharactersDialog::CharactersDialog(QWidget *parent)
    : QDialog(parent), m_list(new FindList(tr("&Words from its name:"), tr("Special characters"), this))
{
    setObjectName(QStringLiteral("charactersDialog"));
    setWindowTitle(tr("Special character"));
    m_list->field().setObjectName(QStringLiteral("characterField"));
    auto *buttons = new shared::DialogButtons;
    buttons->addButton(tr("&Insert"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &FindList::wordsChanged, this, &CharactersDialog::search);
    connect(m_list, &FindList::activated, this, &QDialog::accept);
    search({});
    resize(440, 460);
    m_list->setFocus();
}

void CharactersDialog::search(const QString &words)
{
    const QStringList wanted = text::folded(words).split(u' ', Qt::SkipEmptyParts);
    QList<FindList::Line> lines;
    for (const Sign &sign : signsOffered) {
        const QString name = tr(sign.name);
        const QString there = text::folded(name);
        const QString character(QChar{sign.character});
        const bool isTyped = words.trimmed() == character;
        if (!isTyped && !std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return there.contains(word); }))
            continue;
        const QString shown = QChar(sign.character).isSpace() ? QStringLiteral("\u2423") : character;
        lines.append({name, {}, character, shown});
    }
    m_list->fill(lines, true);
}

QString CharactersDialog::character() const
{
    return m_list->chosen();
}

} // namespace ui::editor
