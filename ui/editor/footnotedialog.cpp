// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/footnotedialog.h"

#include "ui/editor/livecell.h"
#include "ui/shared/dialogbuttons.h"
#include "ui/shared/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui::editor {

namespace {

QToolButton *formatButton(const char *icon, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(shared::icon(QString::fromLatin1(icon)));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

FootnoteDialog::FootnoteDialog(const QString &markup, const Look &look, std::optional<base::Language> dressed, QWidget *parent)
    : QDialog(parent), m_text(new LiveCell(this)), m_bold(formatButton("bold", tr("Bold"))),
      m_italic(formatButton("italic", tr("Italic")))
{
    setObjectName(QStringLiteral("footnoteDialog"));
    setWindowTitle(tr("Footnote"));
    auto *label = new QLabel(tr("&Text of the footnote:"));
    label->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("footnoteText"));
    m_text->setAccessibleName(tr("Text of the footnote"));
    m_text->setFrameShape(QFrame::StyledPanel);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_text->setLineWrapMode(QTextEdit::WidgetWidth);
    m_text->document()->setDocumentMargin(6);
    m_text->open(markup, look.of(RowStyle::Paragraph), look.accent());
    m_text->document()->setUndoRedoEnabled(true); // no manual to undo in yet
    m_text->installEventFilter(this);
    m_text->offerKey = [this](QKeyEvent *event) { return press(event); };
    m_text->takePasted = [this](const QMimeData *data) {
        text::Run run;
        run.text = data->text().simplified();
        m_text->insertRuns({run});
    };
    m_text->setCaret(m_text->length(), m_text->length());
    auto *head = new QHBoxLayout;
    head->addWidget(label, 1);
    head->addWidget(m_bold);
    head->addWidget(m_italic);
    auto *buttons = new shared::DialogButtons;
    buttons->addButton(tr("OK"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    setTabOrder(m_bold, m_italic);
    setTabOrder(m_italic, m_text);
    setTabOrder(m_text, buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_bold, &QToolButton::clicked, this, [this] { m_text->toggle(LiveCell::Quality::Strong); });
    connect(m_italic, &QToolButton::clicked, this, [this] { m_text->toggle(LiveCell::Quality::Emphasis); });
    connect(m_text, &QTextEdit::currentCharFormatChanged, this, &FootnoteDialog::showFormat);
    connect(m_text, &QTextEdit::selectionChanged, this, &FootnoteDialog::showFormat);
    if (dressed)
        connect(m_text, &LiveCell::typed, this, [this, dressed](QChar character) { m_text->dress(character, *dressed); });
    showFormat();
    resize(480, 240);
    m_text->setFocus();
}

/// Bold and italic are keys of this text, whatever the window below has them for.
bool FootnoteDialog::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::ShortcutOverride ? static_cast<QKeyEvent *>(event) : nullptr;
    if (!key || !(key->matches(QKeySequence::Bold) || key->matches(QKeySequence::Italic)))
        return QDialog::eventFilter(watched, event);
    event->accept(); // comes back as a key
    return true;
}

bool FootnoteDialog::press(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Bold))
        return m_bold->click(), true;
    if (event->matches(QKeySequence::Italic))
        return m_italic->click(), true;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & Qt::ShiftModifier))
        return accept(), true; // a note is one paragraph
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)
        return m_text->leave(event->key() == Qt::Key_Tab), true;
    return false;
}

void FootnoteDialog::showFormat()
{
    m_bold->setChecked(m_text->has(LiveCell::Quality::Strong));
    m_italic->setChecked(m_text->has(LiveCell::Quality::Emphasis));
}

QString FootnoteDialog::markup() const
{
    return text::serialize(m_text->runs()).trimmed();
}

} // namespace ui::editor
