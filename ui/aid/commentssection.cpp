// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aid/commentssection.h"

#include "edit/reviewedits.h"
#include "ui/aid/begun.h"
#include "ui/language/findingtext.h"
#include "ui/shared/colours.h"
#include "ui/shared/labels.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::aid {

using namespace model;

namespace {

constexpr int linesOfText = 4;
constexpr qsizetype mostElsewhere = 20;
constexpr qsizetype wordsShown = 60;
constexpr int pauseAfterAKey = 1000; // milliseconds

QString shortened(const QString &words)
{
    return shared::shortened(words, wordsShown);
}

} // namespace

CommentsSection::CommentsSection(QWidget *parent)
    : Section(parent), m_asks(new QLabel(this)), m_text(new QPlainTextEdit(this)), m_send(new QPushButton(this)), m_leave(new QPushButton(this))
{
    setObjectName(QStringLiteral("commentsSection"));
    m_text->setObjectName(QStringLiteral("comments.text"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * linesOfText + 12);
    m_text->installEventFilter(this);
    m_asks->setBuddy(m_text);
    m_asks->setWordWrap(true);
    m_send->setObjectName(QStringLiteral("comments.send"));
    m_leave->setObjectName(QStringLiteral("comments.leave"));
    column().addWidget(m_asks);
    column().addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->addWidget(m_send);
    row->addWidget(m_leave);
    row->addStretch(1);
    column().addLayout(row);
    m_later.setSingleShot(true);
    m_later.setInterval(pauseAfterAKey);
    connect(&m_later, &QTimer::timeout, this, &CommentsSection::keepTyped);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        judge();
        m_later.start();
    });
    connect(m_send, &QPushButton::clicked, this, &CommentsSection::send);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_text->clear();
        m_isWriting = false;
        m_answers = {};
        keepTyped();
        build();
    });
    retranslate();
}

CommentsSection::~CommentsSection()
{
    keepTyped();
}

QString CommentsSection::title() const
{
    return tr("Comments");
}

void CommentsSection::setSource(edit::Workspace *workspace)
{
    if (this->workspace())
        this->workspace()->disconnect(this);
    keepTyped();
    Section::setSource(workspace);
    m_here = {};
    m_answers = {};
    m_text->clear();
    m_isWriting = false;
    if (!workspace)
        return build();
    connect(workspace, &edit::Workspace::changed, this, [this](const edit::Changes &changes) {
        if (changes.careChanged || changes.everythingChanged)
            build();
    });
}

void CommentsSection::show(const Here &here)
{
    if (here.text.object == m_here.text.object)
        return setVisible(m_isWriting || m_list);
    keepTyped();
    m_here = here;
    takeUp();
    build();
}

/// What was begun about what is shown, now or another day.
void CommentsSection::takeUp()
{
    const Begun begun = begunAbout(m_here.text.object);
    m_answers = begun.answers;
    m_text->setPlainText(begun.text);
    m_isWriting = !begun.text.isEmpty();
    m_later.stop(); // it stands there already
}

void CommentsSection::keepTyped()
{
    m_later.stop();
    const Begun typed{m_text->toPlainText(), m_answers};
    if (workspace() && !m_here.text.object.id.isNull() && typed != begunAbout(m_here.text.object))
        keepBegun(m_here.text.object, typed);
}

void CommentsSection::write()
{
    begin({});
}

void CommentsSection::begin(CommentId answers)
{
    m_answers = answers;
    m_isWriting = isWritable();
    judge();
    setVisible(m_isWriting || m_list);
    Q_EMIT answered();
    m_text->setFocus(Qt::OtherFocusReason);
}

void CommentsSection::build()
{
    const bool hadKeyboard = m_list && m_list->isAncestorOf(window()->focusWidget());
    delete m_list;
    m_list = nullptr;
    if (!workspace())
        return hide();
    const QList<Conversation> here = conversationsOf(workspace()->manual()).value(m_here.text.object);
    m_list = new QWidget(this);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    for (const Conversation &conversation : here)
        addConversation(conversation);
    addElsewhere();
    addBegunElsewhere();
    if (column->isEmpty()) {
        delete m_list;
        m_list = nullptr;
    } else {
        this->column().insertWidget(1, m_list);
        m_list->show();
    }
    judge();
    // The button that had it went with the list: it goes to the next one there is, or back to the text.
    QPushButton *next = m_list ? m_list->findChild<QPushButton *>() : nullptr;
    if (hadKeyboard && next)
        next->setFocus(Qt::OtherFocusReason);
    else if (hadKeyboard && !m_isWriting)
        Q_EMIT placeAsked(m_here.text, m_here.language);
    setVisible(m_isWriting || m_list);
    Q_EMIT answered();
}

void CommentsSection::addConversation(const Conversation &conversation)
{
    addSaid(conversation.first, false);
    for (const CommentHeader &answer : conversation.answers)
        addSaid(answer, true);
    addButtons(conversation);
}

void CommentsSection::addSaid(const CommentHeader &comment, bool isAnswer)
{
    auto *label = new QLabel(m_list);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const QString quiet = shared::quietText(palette()).name();
    const QString text = comment.text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    label->setText(QStringLiteral("<span style=\"color:%1\">%2</span><br>%3").arg(quiet, saidBy(comment).toHtmlEscaped(), text));
    label->setContentsMargins(isAnswer ? 18 : 0, 0, 0, 0);
    m_list->layout()->addWidget(label);
}

QPushButton *CommentsSection::button(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setEnabled(isWritable());
    return button;
}

void CommentsSection::addButtons(const Conversation &conversation)
{
    auto *row = new QHBoxLayout;
    const CommentId id = conversation.id;
    if (conversation.first.closed) {
        auto *closed = new QLabel(tr("closed"), m_list);
        row->addWidget(closed);
    } else {
        QPushButton *answer = button(tr("Answer"), m_list);
        answer->setObjectName(QStringLiteral("comments.answer"));
        answer->setAccessibleName(tr("Answer: %1").arg(shortened(conversation.first.text)));
        connect(answer, &QPushButton::clicked, this, [this, id] { begin(id); });
        row->addWidget(answer);
    }
    const bool isClosed = conversation.first.closed;
    QPushButton *toggle = button(isClosed ? tr("Open again") : tr("Close"), m_list);
    toggle->setObjectName(isClosed ? QStringLiteral("comments.reopen") : QStringLiteral("comments.close"));
    toggle->setAccessibleName((isClosed ? tr("Open again: %1") : tr("Close: %1")).arg(shortened(conversation.first.text)));
    connect(toggle, &QPushButton::clicked, this, [this, id, isClosed] { close(id, !isClosed); });
    row->addWidget(toggle);
    row->addStretch(1);
    static_cast<QVBoxLayout *>(m_list->layout())->addLayout(row);
}

/// Open ones of the same entry, each a way there.
void CommentsSection::addElsewhere()
{
    const Manual &manual = workspace()->manual();
    const EntryId entry = manual.entryOf(m_here.text.object);
    QList<CommentHeader> open;
    for (const CommentHeader &comment : manual.comments())
        if (comment.answers.isNull() && !comment.closed && comment.object != m_here.text.object && !entry.isNull()
            && manual.entryOf(comment.object) == entry)
            open.append(comment);
    if (open.isEmpty())
        return;
    std::sort(open.begin(), open.end(), [](const CommentHeader &left, const CommentHeader &right) { return left.at < right.at; });
    auto *head = new QLabel(tr("%n more open in this entry", nullptr, int(open.size())), m_list);
    head->setForegroundRole(QPalette::PlaceholderText);
    m_list->layout()->addWidget(head);
    for (const CommentHeader &comment : open.mid(0, mostElsewhere))
        addWay(comment.object, comment.text, QStringLiteral("comments.elsewhere"), saidBy(comment));
}

/// Those of the same entry that wait to be finished.
void CommentsSection::addBegunElsewhere()
{
    const Manual &manual = workspace()->manual();
    const EntryId entry = manual.entryOf(m_here.text.object);
    QHash<ObjectRef, Begun> begun = allBegun();
    begun.remove(m_here.text.object);
    begun.removeIf([&](auto each) { return entry.isNull() || !manual.contains(each.key()) || manual.entryOf(each.key()) != entry; });
    if (begun.isEmpty())
        return;
    auto *head = new QLabel(tr("%n begun and not kept yet in this entry", nullptr, int(begun.size())), m_list);
    head->setForegroundRole(QPalette::PlaceholderText);
    head->setWordWrap(true);
    m_list->layout()->addWidget(head);
    for (auto each = begun.cbegin(); each != begun.cend(); ++each)
        addWay(each.key(), each->text, QStringLiteral("comments.begun"), {});
}

void CommentsSection::addWay(const ObjectRef &object, const QString &text, const QString &name, const QString &tip)
{
    auto *way = new QPushButton(shared::asLabel(shortened(text)), m_list);
    way->setFlat(true);
    way->setStyleSheet(QStringLiteral("text-align: left"));
    way->setObjectName(name);
    way->setToolTip(tip);
    way->setAccessibleDescription(language::placeText({object, std::nullopt}, workspace()->manual()));
    const Field field = object.kind == ObjectKind::Entry ? Field::Title : Field::Body;
    connect(way, &QPushButton::clicked, this, [this, object, field] { Q_EMIT placeAsked({object, field}, m_here.language); });
    m_list->layout()->addWidget(way);
}

void CommentsSection::send()
{
    CommentHeader comment;
    comment.object = m_here.text.object;
    comment.answers = m_answers;
    comment.text = m_text->toPlainText().trimmed();
    comment.by = workspace()->author();
    comment.at = QDateTime::currentDateTimeUtc();
    if (const base::Outcome outcome = workspace()->perform(edit::addComment(CommentId::create(), comment)); !outcome)
        return Q_EMIT refused(outcome.error());
    m_text->clear();
    m_isWriting = false;
    m_answers = {};
    keepTyped();
    build();
}

void CommentsSection::close(CommentId comment, bool closed)
{
    // Not from within the click: the button it came from goes with the list.
    QMetaObject::invokeMethod(this, [this, comment, closed] {
        const base::Outcome outcome = workspace() ? workspace()->perform(edit::closeComment(comment, closed)) : base::Outcome();
        if (!outcome)
            Q_EMIT refused(outcome.error());
    }, Qt::QueuedConnection);
}

void CommentsSection::judge()
{
    for (QWidget *widget : {static_cast<QWidget *>(m_asks), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_send),
                            static_cast<QWidget *>(m_leave)})
        widget->setVisible(m_isWriting);
    m_send->setEnabled(isWritable() && !m_text->toPlainText().trimmed().isEmpty());
    m_asks->setText(m_answers.isNull() ? tr("New comment:") : tr("Answer:"));
    m_text->setAccessibleName(m_answers.isNull() ? tr("New comment") : tr("Answer"));
}

void CommentsSection::retranslate()
{
    Section::retranslate();
    m_send->setText(tr("&Keep"));
    m_leave->setText(tr("Cancel"));
    judge();
    if (workspace())
        build();
}

void CommentsSection::changeEvent(QEvent *event)
{
    Section::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_list)
        build();
}

bool CommentsSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::ControlModifier && m_send->isEnabled()) {
            send();
            return true;
        }
    }
    return Section::eventFilter(watched, event);
}

} // namespace ui::aid
