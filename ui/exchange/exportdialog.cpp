// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exportdialog.h"

#include "compose/stylesheet.h"
#include "ui/language/datetext.h"
#include "ui/language/wordtext.h"
#include "ui/shared/dialogbuttons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ui::exchange {

namespace {

enum LanguageChoice { FrenchOnly, DutchOnly, Both };

QComboBox *box(const char *name, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(QString::fromLatin1(name));
    combo->setMinimumWidth(320);
    return combo;
}

} // namespace

ExportDialog::ExportDialog(const QList<::history::EditionLine> &editions, const QString &chosen,
                           const model::Manual &manual, LayoutButton::ChooseFile chooseFile, QWidget *parent)
    : QDialog(parent), m_editions(editions), m_languages(manual.header().languages.begin(), manual.header().languages.end()),
      m_hint(new QLabel(this)), m_textLabel(new QLabel(this)), m_languageLabel(new QLabel(this)), m_layoutLabel(new QLabel(this)), m_missingLabel(new QLabel(this)),
      m_lookLabel(new QLabel(this)),
      m_text(box("export.text", this)), m_language(box("export.language", this)), m_layout(box("export.layout", this)),
      m_missing(box("export.missing", this)),
      m_look(new LayoutButton(manual, std::move(chooseFile), this)), m_source(new QCheckBox(this)), m_bars(new QCheckBox(this)),
      m_buttons(new shared::DialogButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("exportDialog"));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(14);
    for (const auto &[label, field] : {std::pair(m_textLabel, m_text), std::pair(m_languageLabel, m_language),
                                       std::pair(m_layoutLabel, m_layout), std::pair(m_missingLabel, m_missing)}) {
        label->setBuddy(field);
        form->addRow(label, field);
    }
    m_lookLabel->setBuddy(m_look);
    form->addRow(m_lookLabel, m_look);
    m_source->setObjectName(QStringLiteral("export.source"));
    form->addRow(QString(), m_source);
    m_bars->setObjectName(QStringLiteral("export.bars"));
    form->addRow(QString(), m_bars);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setMinimumHeight(3 * fontMetrics().lineSpacing() + 4);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    column->addLayout(form);
    column->addWidget(m_hint);
    column->addWidget(m_buttons);
    retranslate();
    const auto at = std::find_if(editions.begin(), editions.end(),
                                 [&chosen](const ::history::EditionLine &line) { return line.number == chosen; });
    m_text->setCurrentIndex(at == editions.end() ? 0 : int(at - editions.begin()) + 1);
    chooseMissing();
    connect(m_text, &QComboBox::currentIndexChanged, this, &ExportDialog::chooseMissing);
    for (QComboBox *combo : {m_text, m_language, m_layout})
        connect(combo, &QComboBox::currentIndexChanged, this, &ExportDialog::showWhatFits);
    connect(m_look, &LayoutButton::chosen, this, &ExportDialog::showWhatFits);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT exportAsked(wish());
    });
    showWhatFits();
}

PdfWish ExportDialog::wish() const
{
    PdfWish wish;
    if (!isDraft())
        wish.edition = m_editions[m_text->currentIndex() - 1].number;
    switch (m_language->currentIndex()) {
    case FrenchOnly: wish.languages = {base::Language::French}; break;
    case DutchOnly: wish.languages = {base::Language::Dutch}; break;
    default:
        wish.languages = m_languages;
        wish.layout = m_layout->currentIndex() == 1 ? compose::Layout::Facing : compose::Layout::Columns;
    }
    const int missing = m_missing->currentIndex() - (isDraft() ? 0 : 1);
    if (missing >= 0)
        wish.missing = compose::Missing(missing);
    wish.withSource = m_source->isChecked();
    wish.withBars = m_bars->isEnabled() && m_bars->isChecked();
    if (isDraft())
        wish.look = m_look->change();
    return wish;
}

bool ExportDialog::isDraft() const
{
    return m_text->currentIndex() <= 0;
}

/// What is usual for the text that was chosen: a draft says what is still to be written, an edition does what it was published with.
void ExportDialog::chooseMissing()
{
    m_missing->setCurrentIndex(0);
    fill(m_missing, missingTexts());
}

/// In the order of compose::Missing.
QStringList ExportDialog::missingTexts() const
{
    const QStringList texts{tr("Say that it is not written yet"), tr("Print the other language, marked"), tr("Leave it out")};
    return isDraft() ? texts : QStringList{tr("As when it was published")} + texts;
}

void ExportDialog::showWhatFits()
{
    const bool both = m_language->currentIndex() == Both;
    m_layout->setEnabled(both);
    m_layoutLabel->setEnabled(both);
    // An edition looks as it did when it was published.
    m_look->setEnabled(isDraft());
    m_lookLabel->setEnabled(isDraft());
    // The first edition has none before it. They stand newest first.
    m_bars->setEnabled(isDraft() ? !m_editions.isEmpty() : m_text->currentIndex() < m_editions.size());
    QString hint = isDraft() ? tr("The text as it stands now. Every page is marked as a draft.")
                             : tr("The text as it was frozen when the edition was published.");
    const compose::Layout asked = wish().layout;
    if (both && isDraft() && compose::fittingLayout(asked, m_look->look()) != asked)
        hint += u' ' + tr("In large print on A5 the languages stand on facing pages: columns would be too narrow.");
    m_hint->setText(hint);
}

void ExportDialog::fill(QComboBox *combo, const QStringList &texts)
{
    const int current = std::max(0, combo->currentIndex());
    const QSignalBlocker quiet(combo);
    combo->clear();
    combo->addItems(texts);
    combo->setCurrentIndex(current);
}

void ExportDialog::retranslate()
{
    using base::Language;
    setWindowTitle(tr("Export as PDF"));
    m_textLabel->setText(tr("&Text:"));
    m_languageLabel->setText(tr("&Language:"));
    m_layoutLabel->setText(tr("La&yout:"));
    m_missingLabel->setText(tr("&Where a language is missing:"));
    m_lookLabel->setText(tr("Look of the &pages:"));
    m_source->setText(tr("Attach the manual as &data (JSON)"));
    m_bars->setText(tr("&Bars in the margin beside what has changed"));
    m_bars->setToolTip(tr("Since the edition before; of a draft, since the last one."));
    m_source->setToolTip(tr("The PDF then contains the manual as JSON, with its pictures: save that file from the PDF, and "
                            "Vademecum or another program can import it."));
    QStringList texts{tr("The draft, as it stands now")};
    for (const ::history::EditionLine &line : m_editions)
        texts.append(tr("Edition %1 of %2").arg(line.number, language::shortDateText(line.publishedAt.toLocalTime().date())));
    fill(m_text, texts);
    fill(m_language, {language::capitalised(language::languageName(Language::French)),
                      language::capitalised(language::languageName(Language::Dutch)), tr("French and Dutch")});
    fill(m_layout, {tr("Two columns on each page"), tr("Facing pages")});
    fill(m_missing, missingTexts());
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Export…"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    showWhatFits();
}

void ExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui::exchange
