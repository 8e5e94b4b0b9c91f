// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/hyphenationfields.h"

#include "text/hyphenation.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QRegularExpression>

namespace ui::exchange {

namespace {

constexpr std::array languages{base::Language::French, base::Language::Dutch};
constexpr int visibleLines = 2;

QStringList wordsIn(QString text)
{
    // What a word processor puts where a word may be broken.
    text.replace(QChar(QChar::SoftHyphen), u'-').replace(QChar(0x2010), u'-');
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    QStringList words = text.split(between, Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

} // namespace

HyphenationFields::HyphenationFields(QWidget *parent) : QWidget(parent), m_remark(new QLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (size_t i = 0; i < languages.size(); ++i) {
        m_fields[i] = new QPlainTextEdit(this);
        m_labels[i] = new QLabel(this);
        m_labels[i]->setBuddy(m_fields[i]);
        m_fields[i]->setObjectName(QStringLiteral("layout.hyphenation.") + base::codeOf(languages[i]));
        m_fields[i]->setTabChangesFocus(true);
        m_fields[i]->setFixedHeight(visibleLines * fontMetrics().lineSpacing() + 14);
        grid->addWidget(m_labels[i], 0, int(i));
        grid->addWidget(m_fields[i], 1, int(i));
        connect(m_fields[i], &QPlainTextEdit::textChanged, this, &HyphenationFields::check);
    }
    m_remark->setObjectName(QStringLiteral("layout.hyphenation.remark"));
    m_remark->setWordWrap(true);
    m_remark->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_remark->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    grid->addWidget(m_remark, 2, 0, 1, 2);
    retranslate();
}

void HyphenationFields::setWords(const std::array<QStringList, 2> &words)
{
    m_given = words;
    for (size_t i = 0; i < languages.size(); ++i)
        m_fields[i]->setPlainText(words[i].join(u' '));
}

std::array<QStringList, 2> HyphenationFields::words() const
{
    std::array<QStringList, 2> words;
    for (size_t i = 0; i < languages.size(); ++i) {
        const QString text = m_fields[i]->toPlainText();
        words[i] = text == m_given[i].join(u' ') ? m_given[i] : wordsIn(text);
    }
    return words;
}

void HyphenationFields::check()
{
    m_wrong.clear();
    const std::array<QStringList, 2> all = words();
    for (size_t i = 0; i < languages.size() && m_wrong.isEmpty(); ++i)
        for (const QString &word : all[i])
            if (m_wrong.isEmpty() && !text::Hyphenator::canFollow(word, languages[i]))
                m_wrong = word;
    retranslate();
    Q_EMIT changed();
}

void HyphenationFields::retranslate()
{
    m_labels[0]->setText(tr("&Words broken your way, French:"));
    m_labels[1]->setText(tr("Words broken your way, &Dutch:"));
    const QString how = tr("A hyphen at each break that is allowed, as in “em-po-werment”; none: never broken.");
    m_remark->setText(m_wrong.isEmpty() ? how : tr("“%1” cannot be broken so: letters and hyphens only, two letters or more before "
                                                   "the first hyphen and three after the last.").arg(m_wrong));
    m_remark->setForegroundRole(m_wrong.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    for (QPlainTextEdit *field : m_fields)
        field->setToolTip(how);
}

void HyphenationFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::exchange
