// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aid/termssection.h"

#include "check/dismissal.h"
#include "edit/careedits.h"
#include "text/markup.h"
#include "ui/language/wordtext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::aid {

using base::Language;

namespace {

constexpr qsizetype mostTerms = 40;

/// What is missing where somebody writes: it stands on the other side, and has a term here.
bool isMissing(const check::PairedTerm &paired, const QList<model::Term> &terms, Language language)
{
    return paired.stands[size_t(base::indexOf(base::other(language)))] && !paired.stands[size_t(base::indexOf(language))]
           && !terms[paired.term].term.in(language).isMissing();
}

} // namespace

TermsSection::TermsSection(Glossary &glossary, QWidget *parent) : Section(parent), m_glossary(glossary)
{
    setObjectName(QStringLiteral("termsSection"));
    retranslate();
}

QString TermsSection::title() const
{
    return tr("Terms in this passage");
}

void TermsSection::show(const Here &here)
{
    delete m_list;
    m_list = new QWidget(this);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    this->column().addWidget(m_list);
    const model::Text &text = *workspace()->manual().text(here.text);
    const QList<check::PairedTerm> terms = m_glossary.pairedIn(text);
    const QList<model::Finding> unmatched = m_glossary.unmatchedIn(here.text, text);
    for (const check::PairedTerm &paired : terms.mid(0, mostTerms))
        addTerm(paired, here, unmatched);
    setVisible(!terms.isEmpty());
}

void TermsSection::addTerm(const check::PairedTerm &paired, const Here &here, const QList<model::Finding> &unmatched)
{
    const QString code = model::codeOf(m_glossary.terms()[paired.term]);
    const auto found = std::find_if(unmatched.begin(), unmatched.end(),
                                    [&](const model::Finding &finding) { return finding.details.value(0) == code; });
    const bool isLeft = found != unmatched.end() && check::isDismissed(*found, workspace()->manual());
    const QString left = isLeft ? QStringLiteral("<br>") + tr("Left as it is, until the text changes.").toHtmlEscaped() : QString();
    auto *label = new QLabel(describe(paired) + left, m_list);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_list->layout()->addWidget(label);
    if (workspace()->access() == edit::Access::ReadWrite && !isLeft)
        addButtons(paired, here, found == unmatched.end() ? nullptr : &*found);
}

void TermsSection::addButtons(const check::PairedTerm &paired, const Here &here, const model::Finding *unmatched)
{
    if (isMissing(paired, m_glossary.terms(), here.language)) {
        const QString markup = m_glossary.terms()[paired.term].term.in(here.language).text();
        addButton(tr("Insert “%1”").arg(text::plain(markup).replace(u'&', QStringLiteral("&&"))),
                  [this, markup] { Q_EMIT insertAtCaretAsked(markup); });
    }
    if (unmatched)
        addButton(tr("Leave as it is"), [this, finding = *unmatched] { letStand(finding); });
}

void TermsSection::addButton(const QString &label, const std::function<void()> &act)
{
    auto *button = new QPushButton(label, m_list);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the caret where the word is to stand
    connect(button, &QPushButton::clicked, this, act);
    m_list->layout()->addWidget(button);
    m_list->layout()->setAlignment(button, Qt::AlignLeft);
}

void TermsSection::letStand(const model::Finding &finding)
{
    if (const base::Outcome outcome = workspace()->perform(edit::dismiss(finding)); !outcome)
        Q_EMIT refused(outcome.error());
}

QString TermsSection::describe(const check::PairedTerm &paired) const
{
    const model::Term &term = m_glossary.terms()[paired.term];
    QStringList lines;
    for (const Language language : workspace()->manual().header().languages) {
        const QString name = text::plain(term.term.in(language).text());
        const bool stands = paired.stands[size_t(base::indexOf(language))];
        const QString state = name.isEmpty() ? tr("no term yet") : stands ? tr("stands here") : tr("does not stand here");
        lines.append(QStringLiteral("%1 %2<b>%3</b> %4")
                         .arg(language::languageSign(language), stands ? QStringLiteral("✓ ") : QString(), name.toHtmlEscaped(),
                              QStringLiteral("(%1)").arg(state).toHtmlEscaped()));
    }
    const QString definition = text::plain(term.definition.preferring(Language::French));
    if (!definition.isEmpty())
        lines.append(definition.toHtmlEscaped());
    return lines.join(QStringLiteral("<br>"));
}

QString TermsSection::missingIn(Glossary &glossary, const Here &here)
{
    const model::Text *text = glossary.workspace() ? glossary.workspace()->manual().text(here.text) : nullptr;
    if (!text)
        return {};
    for (const check::PairedTerm &paired : glossary.pairedIn(*text))
        if (isMissing(paired, glossary.terms(), here.language))
            return glossary.terms()[paired.term].term.in(here.language).text();
    return {};
}

} // namespace ui::aid
