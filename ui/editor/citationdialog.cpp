// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/citationdialog.h"

#include "text/fold.h"
#include "ui/editor/findlist.h"
#include "ui/shared/dialogbuttons.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace ui::editor {

QString shortCitation(const QString &citation)
{
    static const QRegularExpression year(QStringLiteral("\\b(1[89]|20)\\d\\d[a-z]?\\b"));
    static const QRegularExpression afterName(QStringLiteral("[,(;:]|\\.\\s"));
    constexpr qsizetype shortEnough = 60;
    const QRegularExpressionMatch written = year.match(citation);
    const qsizetype end = citation.indexOf(afterName);
    const QString name = (end < 0 ? citation : citation.left(end)).trimmed();
    if (written.hasMatch() && !name.isEmpty() && name.size() <= shortEnough && written.capturedStart() > 0)
        return QStringLiteral("(%1, %2)").arg(name, written.captured());
    return QStringLiteral("(%1)").arg(citation.size() <= shortEnough ? citation : name.left(shortEnough));
}

CitationDialog::CitationDialog(const model::Manual &manual, QWidget *parent)
    : QDialog(parent), m_references(manual.references()), m_list(nullptr), m_citation(new QLineEdit), m_address(new QLineEdit)
{
    setObjectName(QStringLiteral("citationDialog"));
    setWindowTitle(tr("Citation"));
    build();
    search({});
    resize(560, 500);
}

void CitationDialog::build()
{
    m_list = new FindList(tr("&Words from the reference:"), tr("References of the manual"), this);
    m_list->field().setObjectName(QStringLiteral("citationField"));
    auto *fresh = new QGroupBox(tr("Or a new reference"));
    auto *form = new QFormLayout(fresh);
    m_citation->setObjectName(QStringLiteral("newCitation"));
    m_address->setObjectName(QStringLiteral("newAddress"));
    m_citation->setPlaceholderText(tr("Author, year, title, publisher"));
    form->addRow(tr("&Reference:"), m_citation);
    form->addRow(tr("&Address on the web:"), m_address);
    auto *buttons = new shared::DialogButtons;
    m_accept = buttons->addButton(tr("&Cite"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(fresh);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &FindList::wordsChanged, this, &CitationDialog::search);
    connect(m_list, &FindList::choiceChanged, this, &CitationDialog::showAcceptable);
    connect(m_list, &FindList::activated, this, &QDialog::accept);
    connect(m_citation, &QLineEdit::textChanged, this, &CitationDialog::showAcceptable);
    m_list->setFocus();
}

void CitationDialog::search(const QString &words)
{
    const QStringList wanted = text::folded(words).split(u' ', Qt::SkipEmptyParts);
    QList<FindList::Line> lines;
    for (const model::Reference &reference : m_references) {
        const QString there = text::folded(reference.header.citation);
        if (std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return there.contains(word); }))
            lines.append({reference.header.citation, {}, model::codeOf(reference)});
    }
    m_list->fill(lines, !wanted.isEmpty() || lines.size() == 1);
}

void CitationDialog::showAcceptable()
{
    if (m_accept)
        m_accept->setEnabled(!newCitation().isEmpty() || !m_list->chosen().isEmpty());
}

QString CitationDialog::newCitation() const { return m_citation->text().simplified(); }
QString CitationDialog::newAddress() const { return m_address->text().trimmed(); }

QString CitationDialog::code() const
{
    return newCitation().isEmpty() ? m_list->chosen() : QString();
}

QString CitationDialog::words() const
{
    if (!newCitation().isEmpty())
        return shortCitation(newCitation());
    for (const model::Reference &reference : m_references)
        if (model::codeOf(reference) == m_list->chosen())
            return shortCitation(reference.header.citation);
    return {};
}

} // namespace ui::editor
