// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/remarkdialog.h"

#include "edit/lessonedits.h"
#include "edit/reviewedits.h"
#include "model/sheet.h"
#include "text/languageguess.h"
#include "text/markup.h"
#include "ui/language/errortext.h"
#include "ui/language/findingtext.h"
#include "ui/language/wordtext.h"
#include "ui/meetings/meetingwords.h"
#include "ui/shared/dialogbuttons.h"
#include "ui/shared/roomyrows.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui::meetings {

using namespace model;
using namespace Qt::StringLiterals;
using base::Language;

namespace {

constexpr int linesWritten = 4;

/// "Thème / Thema": a source is the same whatever language its reader has.
QString themeOf(const Meeting &meeting)
{
    QStringList themes;
    for (const Language language : base::bothLanguages)
        if (const QString theme = text::plain(meeting.title.in(language).text()).simplified();
            !theme.isEmpty())
            themes.append(theme);
    themes.removeDuplicates();
    return themes.join(u" / "_s);
}

/// "Thème / Thema, place, 12/3/2026": as a list of references names a meeting.
QString sourceOf(const Meeting &meeting)
{
    QStringList parts{themeOf(meeting)};
    if (!meeting.header.place.isEmpty())
        parts.append(meeting.header.place.simplified());
    if (firstDay(meeting).isValid())
        parts.append(firstDay(meeting).toString(u"d/M/yyyy"_s));
    return parts.join(u", "_s);
}

} // namespace

RemarkDialog::RemarkDialog(edit::Workspace &workspace, MeetingId meeting, const QString &remark,
                           Becomes becomes, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_meeting(meeting),
      m_becomes(becomes),
      m_wordsLabel(new QLabel(this)),
      m_words(new QPlainTextEdit(remark, this)),
      m_languageLabel(new QLabel(this)),
      m_languages(new QButtonGroup(this)),
      m_findLabel(new QLabel(this)),
      m_find(new QLineEdit(this)),
      m_entries(new QListWidget(this)),
      m_what(new QLabel(this)),
      m_refusal(new QLabel(this)),
      m_buttons(new shared::DialogButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"remarkDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    fillEntries();
    connect(m_find, &QLineEdit::textChanged, this, &RemarkDialog::find);
    connect(m_entries, &QListWidget::currentRowChanged, this, &RemarkDialog::judge);
    connect(m_words, &QPlainTextEdit::textChanged, this, &RemarkDialog::judge);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RemarkDialog::put);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_workspace, &QObject::destroyed, this, &QDialog::close);
    resize(520, 560);
    retranslate();
    m_entries->setFocus();
}

void RemarkDialog::build()
{
    m_words->setObjectName(u"remark.words"_s);
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(fontMetrics().lineSpacing() * linesWritten + 12);
    m_wordsLabel->setBuddy(m_words);
    m_find->setObjectName(u"remark.find"_s);
    m_find->setClearButtonEnabled(true);
    m_findLabel->setBuddy(m_find);
    m_entries->setObjectName(u"remark.entries"_s);
    m_entries->setItemDelegate(new shared::RoomyRows(this));
    m_refusal->setObjectName(u"remark.refusal"_s);
    for (QLabel *label : {m_what, m_refusal})
        label->setWordWrap(true);
    m_refusal->hide();
    const Language guessed = text::likelierLanguage(m_words->toPlainText(), language::readersLanguage());
    auto *spoken = new QHBoxLayout;
    spoken->addWidget(m_languageLabel);
    for (const Language language : base::bothLanguages) {
        auto *button = new QRadioButton(this);
        button->setObjectName(u"remark.language."_s + base::codeOf(language));
        button->setChecked(language == guessed);
        m_languages->addButton(button, base::indexOf(language));
        spoken->addWidget(button);
    }
    spoken->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_wordsLabel, m_words})
        column->addWidget(widget);
    column->addLayout(spoken);
    column->addSpacing(6);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_findLabel, m_find, m_entries, m_what, m_refusal, m_buttons})
        column->addWidget(widget);
}

/// What the meeting was about first, then all else.
void RemarkDialog::fillEntries()
{
    const Manual &manual = m_workspace.manual();
    const Meeting *meeting = manual.meeting(m_meeting);
    QList<EntryId> entries = meeting ? meeting->header.entries : QList<EntryId>();
    for (const EntryId &entry : manual.readingOrder())
        if (!entries.contains(entry))
            entries.append(entry);
    for (const EntryId &entry : std::as_const(entries)) {
        if (!manual.entry(entry))
            continue;
        auto *item = new QListWidgetItem(entryLabel(entry, manual), m_entries);
        item->setData(Qt::UserRole, QVariant::fromValue(entry));
    }
    m_entries->setCurrentRow(0);
}

void RemarkDialog::find()
{
    const QString words = m_find->text().trimmed();
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_entries->count(); ++row) {
        QListWidgetItem *item = m_entries->item(row);
        item->setHidden(!item->text().contains(words, Qt::CaseInsensitive));
        if (!first && !item->isHidden())
            first = item;
    }
    if (!m_entries->currentItem() || m_entries->currentItem()->isHidden())
        m_entries->setCurrentItem(first);
    judge();
}

EntryId RemarkDialog::chosen() const
{
    const QListWidgetItem *item = m_entries->currentItem();
    return item && !item->isHidden() ? item->data(Qt::UserRole).value<EntryId>() : EntryId();
}

Language RemarkDialog::language() const
{
    return m_languages->checkedId() == base::indexOf(Language::Dutch) ? Language::Dutch : Language::French;
}

edit::Edit RemarkDialog::asComment() const
{
    CommentHeader comment;
    comment.object = ref(chosen());
    comment.language = language();
    comment.text =
        tr("“%1”\nSaid on an evaluation form: %2")
            .arg(m_words->toPlainText().trimmed(), sourceOf(*m_workspace.manual().meeting(m_meeting)));
    comment.by = m_workspace.author();
    comment.at = QDateTime::currentDateTimeUtc();
    return edit::addComment(CommentId::create(), comment);
}

edit::Edit RemarkDialog::asLesson() const
{
    const Manual &manual = m_workspace.manual();
    edit::Lesson lesson;
    lesson.entry = chosen();
    lesson.language = language();
    lesson.words = m_words->toPlainText().trimmed();
    lesson.source = sourceOf(*manual.meeting(m_meeting));
    lesson.comment = tr("Proposed lesson, from an evaluation form: %1").arg(lesson.source);
    lesson.by = m_workspace.author();
    lesson.at = QDateTime::currentDateTimeUtc();
    for (const SheetField &field : sheetTemplate(manual))
        if (field.header.role == Role::Lessons)
            for (const Language each : base::bothLanguages)
                lesson.fieldNames[size_t(base::indexOf(each))] = language::fieldName(field, each);
    return edit::proposeLesson(lesson, PassageId::create());
}

void RemarkDialog::put()
{
    if (chosen().isNull() || !m_workspace.manual().meeting(m_meeting))
        return;
    const EntryId entry = chosen();
    const base::Outcome outcome =
        m_workspace.perform(m_becomes == Becomes::Comment ? asComment() : asLesson());
    m_refusal->setVisible(!outcome);
    if (!outcome)
        return m_refusal->setText(language::errorText(outcome.error()));
    Q_EMIT done(entry);
    accept();
}

void RemarkDialog::judge()
{
    m_buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(!chosen().isNull() && !m_words->toPlainText().trimmed().isEmpty());
}

void RemarkDialog::retranslate()
{
    const bool isComment = m_becomes == Becomes::Comment;
    setWindowTitle(isComment ? tr("Comment on a practice") : tr("Lesson for a practice"));
    m_wordsLabel->setText(tr("&Words"));
    m_languageLabel->setText(tr("They are in"));
    for (const Language language : base::bothLanguages)
        m_languages->button(base::indexOf(language))
            ->setText(language::capitalised(language::languageName(language)));
    m_findLabel->setText(isComment ? tr("&About which practice or module")
                                   : tr("&For which practice or module"));
    m_find->setPlaceholderText(tr("Part of a title"));
    m_entries->setAccessibleName(tr("Practices and modules; those of the meeting first"));
    m_what->setText(
        isComment
            ? tr("The comment names the meeting. Undo takes it back.")
            : tr("It comes into “Lessons” of the sheet, with the meeting as its source and a comment for "
                 "whoever minds the "
                 "sheet. The other language waits for somebody to write it. Undo takes all of it back."));
    m_buttons->button(QDialogButtonBox::Ok)->setText(isComment ? tr("Comment") : tr("Propose"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    judge();
}

void RemarkDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui::meetings
