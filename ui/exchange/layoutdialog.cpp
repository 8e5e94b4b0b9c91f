// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/layoutdialog.h"

#include "exchange/picturefile.h"
#include "model/vocabulary.h"
#include "text/markup.h"
#include "ui/exchange/hyphenationfields.h"
#include "ui/shared/dialogbuttons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFile>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::exchange {

namespace {

struct LayoutText {
    Q_DECLARE_TR_FUNCTIONS(LayoutText)
};

QStringList styleNames()
{
    return {LayoutText::tr("Sober"), LayoutText::tr("Warm"), LayoutText::tr("Large print (16 points and more)")};
}

QStringList listNames()
{
    return {LayoutText::tr("Practices by network and principle"), LayoutText::tr("Figures of the practices"),
            LayoutText::tr("Glossary"), LayoutText::tr("Index"), LayoutText::tr("References"),
            LayoutText::tr("Changes since the last edition")};
}

void fill(QComboBox *combo, const QStringList &texts)
{
    const int current = std::max(0, combo->currentIndex());
    const QSignalBlocker quiet(combo);
    combo->clear();
    combo->addItems(texts);
    combo->setCurrentIndex(std::min<int>(current, int(texts.size()) - 1));
}

} // namespace

QString lookName(const model::LayoutHeader &layout)
{
    const QString paper = layout.paper == model::Paper::A4 ? QStringLiteral("A4") : QStringLiteral("A5");
    return LayoutText::tr("%1, %2", "style, paper").arg(styleNames()[int(layout.style)], paper);
}

LayoutDialog::LayoutDialog(const model::Manual &manual, const edit::LayoutChange &current,
                           std::function<QString()> chooseFile, QWidget *parent)
    : QDialog(parent), m_manual(manual), m_before(current), m_chooseFile(std::move(chooseFile)),
      m_listsLabel(new QLabel(this)), m_publisher(new QLineEdit(this)), m_file(new QPushButton(this)),
      m_refusal(new QLabel(this)), m_licence(new QLineEdit(this)), m_hyphenation(new HyphenationFields(this)),
      m_buttons(new shared::DialogButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("layoutDialog"));
    m_publisher->setObjectName(QStringLiteral("layout.publisher"));
    m_licence->setObjectName(QStringLiteral("layout.licence"));
    build();
    m_newLogo = current.logo;
    m_pictures.append(model::PictureId());
    for (const model::Picture &picture : m_manual.pictures())
        m_pictures.append(picture.id);
    if (m_newLogo)
        m_pictures.append(current.layout.logo);
    retranslate();
    showChoice(current);
    connect(m_hyphenation, &HyphenationFields::changed, this, [this] {
        m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_hyphenation->isAcceptable());
    });
    connect(m_file, &QPushButton::clicked, this, [this] { takeLogo(m_chooseFile()); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
}

QComboBox *LayoutDialog::addChoice(QFormLayout *form, const char *name)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(QString::fromLatin1(name));
    combo->setMinimumWidth(260);
    m_labels.append(new QLabel(this));
    m_labels.last()->setBuddy(combo);
    form->addRow(m_labels.last(), combo);
    return combo;
}

void LayoutDialog::build()
{
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(14);
    m_style = addChoice(form, "layout.style");
    m_paper = addChoice(form, "layout.paper");
    m_contents = addChoice(form, "layout.contents");
    m_references = addChoice(form, "layout.references");
    m_missing = addChoice(form, "layout.missing");
    const auto addField = [&](QWidget *field) {
        m_labels.append(new QLabel(this));
        m_labels.last()->setBuddy(field);
        form->addRow(m_labels.last(), field);
    };
    addField(m_publisher);
    m_logo = addChoice(form, "layout.logo");
    form->addRow(QString(), m_file);
    addField(m_licence);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(6);
    grid->setHorizontalSpacing(14);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const QStringList words = model::listsOfLayout();
    for (int i = 0; i < int(words.size()); ++i) {
        m_lists.append(new QCheckBox(this));
        m_lists.last()->setObjectName(QStringLiteral("layout.list.") + words[i]);
        grid->addWidget(m_lists.last(), i / 2, i % 2);
    }
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    column->addLayout(form);
    column->addWidget(m_refusal);
    column->addWidget(m_listsLabel);
    column->addLayout(grid);
    column->addWidget(m_hyphenation);
    column->addWidget(m_buttons);
}

void LayoutDialog::showChoice(const edit::LayoutChange &current)
{
    const model::LayoutHeader &layout = current.layout;
    m_style->setCurrentIndex(int(layout.style));
    m_paper->setCurrentIndex(int(layout.paper));
    m_contents->setCurrentIndex(layout.contents - 1);
    m_references->setCurrentIndex(int(layout.references));
    m_missing->setCurrentIndex(int(layout.missing));
    m_hyphenation->setWords(layout.hyphenation);
    m_publisher->setText(current.publisher.value_or(m_manual.header().publisher));
    m_licence->setText(layout.licence);
    m_logo->setCurrentIndex(std::max(0, int(m_pictures.indexOf(layout.logo))));
    const QStringList words = model::listsOfLayout();
    for (int i = 0; i < int(words.size()); ++i)
        m_lists[i]->setChecked(!layout.without.contains(words[i]));
}

edit::LayoutChange LayoutDialog::change() const
{
    edit::LayoutChange change = m_before;
    model::LayoutHeader &layout = change.layout;
    layout.style = model::PrintStyle(m_style->currentIndex());
    layout.paper = model::Paper(m_paper->currentIndex());
    layout.contents = m_contents->currentIndex() + 1;
    layout.references = model::ReferenceList(m_references->currentIndex());
    layout.missing = model::MissingText(m_missing->currentIndex());
    layout.logo = m_pictures.value(m_logo->currentIndex());
    layout.hyphenation = m_hyphenation->words();
    const bool isNew = m_newLogo && m_logo->currentIndex() == int(m_pictures.size()) - 1;
    change.logo = isNew ? m_newLogo : std::nullopt;
    if (m_licence->text() != layout.licence)
        layout.licence = m_licence->text().trimmed();
    if (m_publisher->text() != m_manual.header().publisher)
        change.publisher = m_publisher->text().trimmed();
    const QStringList words = model::listsOfLayout();
    for (int i = 0; i < int(words.size()); ++i) {
        layout.without.removeAll(words[i]);
        if (!m_lists[i]->isChecked())
            layout.without.append(words[i]);
    }
    return change;
}

void LayoutDialog::takeLogo(const QString &path)
{
    if (path.isEmpty())
        return;
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const auto facts = ::exchange::inspectPicture(bytes);
    m_refusal->setVisible(!facts);
    if (!facts) {
        m_refusal->setText(tr("“%1” is not a PNG, JPEG or SVG picture that can be read.").arg(path));
        return;
    }
    edit::LayoutChange chosen;
    edit::setLogo(chosen, bytes, facts->mime);
    if (m_newLogo)
        m_pictures.removeLast();
    m_newLogo = chosen.logo;
    m_pictures.append(chosen.layout.logo);
    fillLogos();
    m_logo->setCurrentIndex(int(m_pictures.size()) - 1);
}

void LayoutDialog::fillLogos()
{
    QStringList names{tr("None")};
    for (const model::Picture &picture : m_manual.pictures()) {
        const QString alt = text::plain(picture.alt.preferring(base::Language::French)).simplified();
        names.append(alt.isEmpty() ? model::codeOf(picture) : alt.left(60));
    }
    if (m_newLogo)
        names.append(tr("The file you chose"));
    fill(m_logo, names);
}

void LayoutDialog::retranslate()
{
    setWindowTitle(tr("How the pages look"));
    const QStringList labels{tr("&Style:"),     tr("&Paper:"),     tr("&Table of contents:"),
                             tr("&References:"), tr("&Missing in an edition:"), tr("P&ublisher:"),
                             tr("&Logo:"),       tr("L&icence:")};
    for (int i = 0; i < int(labels.size()); ++i)
        m_labels[i]->setText(labels[i]);
    fill(m_style, styleNames());
    fill(m_paper, {tr("A4"), tr("A5")});
    fill(m_contents, {tr("Parts only"), tr("2 levels"), tr("3 levels"), tr("4 levels")});
    fill(m_references, {tr("All"), tr("Only those cited")});
    fill(m_missing, {tr("Print the other language, marked"), tr("Leave it out")});
    fillLogos();
    m_file->setText(tr("Choose a &file…"));
    m_listsLabel->setText(tr("Lists to print:"));
    const QStringList lists = listNames();
    for (int i = 0; i < int(m_lists.size()); ++i)
        m_lists[i]->setText(lists[i]);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("OK"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

void LayoutDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui::exchange
