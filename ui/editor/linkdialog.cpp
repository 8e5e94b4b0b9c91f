// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/linkdialog.h"

#include "edit/shownedits.h"
#include "ui/editor/findlist.h"
#include "ui/language/findingtext.h"
#include "ui/shared/dialogbuttons.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace ui::editor {

namespace {

constexpr qsizetype mostShown = 100;
constexpr qsizetype readAtOnce = 2000; ///< passages whose places are gathered in a few milliseconds

/// As somebody types or pastes it: "www.example.org" and "name@example.org" are addresses too. Empty: it is none.
QString addressIn(const QString &typed)
{
    static const QRegularExpression web(QStringLiteral("^(https?://|mailto:)\\S+$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression site(QStringLiteral("^www\\.\\S+\\.\\S+$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression mail(QStringLiteral("^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"));
    if (web.match(typed).hasMatch())
        return typed;
    if (site.match(typed).hasMatch())
        return QStringLiteral("https://") + typed;
    return mail.match(typed).hasMatch() ? QString(QStringLiteral("mailto:") + typed) : QString();
}

} // namespace

LinkDialog::LinkDialog(const model::Manual &manual, base::Language language, Purpose purpose, const QString &target,
                       QWidget *parent)
    : QDialog(parent), m_manual(manual), m_language(language), m_purpose(purpose), m_search([this](const Found &found) { take(found); })
{
    setObjectName(QStringLiteral("linkDialog"));
    build(!target.isEmpty());
    const bool isPlace = target.startsWith(u'#');
    if (!isPlace)
        m_list->field().setText(target);
    const QString code = isPlace ? target.mid(1) : QString();
    search(isPlace ? QString() : target, code);
    if (isPlace && isSmall()) {
        m_search.forget();
        showFound(found(gather(m_manual, m_language, m_purpose, {}), {}, code));
    }
    resize(560, 460);
}

bool LinkDialog::isSmall() const
{
    return m_manual.passageCount() <= readAtOnce;
}

LinkDialog::~LinkDialog() = default;

void LinkDialog::build(bool isLinked)
{
    const bool isLink = m_purpose == Purpose::Link;
    const bool isShow = m_purpose == Purpose::Show;
    setWindowTitle(isLink ? tr("Link") : isShow ? tr("Show here") : tr("Cross-reference"));
    m_list = new FindList(isLink   ? tr("&Address, or words from a title or text of the manual:")
                          : isShow ? tr("&Words from a passage, a box or the title of a practice:")
                                   : tr("&Words from the title or text of the place, or its number:"),
                          tr("Places in the manual"), this);
    m_list->field().setObjectName(QStringLiteral("linkField"));
    auto *buttons = new shared::DialogButtons;
    m_accept = buttons->addButton(isLink ? tr("&Link") : isShow ? tr("&Show here") : tr("&Insert"), QDialogButtonBox::AcceptRole);
    if (isLink) {
        QPushButton *remove = buttons->addButton(tr("&Remove link"), QDialogButtonBox::DestructiveRole);
        remove->setEnabled(isLinked);
        connect(remove, &QPushButton::clicked, this, [this] {
            m_removes = true;
            QDialog::accept();
        });
    }
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_accept->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &LinkDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &FindList::wordsChanged, this, [this](const QString &words) { search(words, {}); });
    connect(m_list, &FindList::choiceChanged, this, &LinkDialog::showAcceptable);
    connect(m_list, &FindList::activated, this, &LinkDialog::accept);
    m_list->setFocus();
}

LinkDialog::Targets LinkDialog::gather(const model::Manual &manual, base::Language language, Purpose purpose, const base::CancelToken &cancel)
{
    LinkTargets::Wanted wanted;
    if (purpose == Purpose::Show)
        wanted = [&manual](const model::ObjectRef &object) { return edit::mayBeShown(manual, object); };
    return std::make_shared<const LinkTargets>(manual, language, cancel, wanted);
}

LinkDialog::Found LinkDialog::found(const Targets &all, const QString &words, const QString &code)
{
    const qsizetype index = code.isEmpty() ? -1 : all->indexOf(code);
    return {all, words, index < 0 ? all->find(words, mostShown) : QList{index}, code};
}

/// The places are gathered once, in the worker that looks for the first words. Other words do not begin that anew; leaving the
/// dialog ends it.
void LinkDialog::search(const QString &words, const QString &code)
{
    m_acceptsSoon = false;
    if (m_targets)
        m_search.callOff();
    m_search.ask([targets = m_targets, manual = m_manual, language = m_language, purpose = m_purpose,
                  words = words.trimmed(), code](const base::CancelToken &cancel) {
        return found(targets ? targets : gather(manual, language, purpose, cancel), words, code);
    });
    showAcceptable();
}

void LinkDialog::take(const Found &found)
{
    m_targets = found.targets;
    const QString words = m_list->field().text().trimmed();
    if (found.words != words) { // somebody typed on: with the places at hand that takes no time
        const bool acceptsSoon = m_acceptsSoon;
        search(words, {});
        m_acceptsSoon = acceptsSoon;
        return;
    }
    showFound(found);
    if (std::exchange(m_acceptsSoon, false))
        accept();
}

void LinkDialog::showFound(const Found &found)
{
    m_targets = found.targets;
    QList<FindList::Line> lines;
    for (const qsizetype index : found.list) {
        const LinkTargets::Target &target = m_targets->at(index);
        const bool isEntry = target.weight == 4;
        const QString number = target.label.isEmpty() ? QString() : QString(target.label + QStringLiteral(" · "));
        const QString where = target.entry.isNull() ? tr("glossary") : isEntry ? QString() : language::entryName(target.entry, m_manual);
        lines.append({number + target.words, where, target.code});
    }
    m_list->fill(lines, !found.words.isEmpty());
    if (!found.chosen.isEmpty())
        m_list->choose(found.chosen);
    showAcceptable();
}

QString LinkDialog::address() const
{
    return m_purpose == Purpose::Link ? addressIn(m_list->field().text().trimmed()) : QString();
}

void LinkDialog::showAcceptable()
{
    if (m_accept)
        m_accept->setEnabled(!address().isEmpty() || !m_list->chosen().isEmpty() || m_search.isBusy());
}

/// Enter may come before the worker's answer: in a small manual it is looked up here, in a large one Enter waits for it.
void LinkDialog::accept()
{
    const QString words = m_list->field().text().trimmed();
    if (address().isEmpty() && m_search.isBusy()) {
        if (!m_targets && !isSmall()) {
            m_acceptsSoon = true;
            return;
        }
        m_search.forget();
        showFound(found(m_targets ? m_targets : gather(m_manual, m_language, m_purpose, {}), words, {}));
    }
    const bool isEmptied = m_purpose == Purpose::Link && words.isEmpty() && m_list->chosen().isEmpty();
    if (isEmptied || !target().isEmpty())
        QDialog::accept();
}

QString LinkDialog::target() const
{
    if (m_removes)
        return {};
    if (const QString typed = address(); !typed.isEmpty())
        return typed;
    return m_list->chosen().isEmpty() ? QString() : QString(u'#' + m_list->chosen());
}

QString LinkDialog::words() const
{
    const qsizetype index = address().isEmpty() && m_targets ? m_targets->indexOf(m_list->chosen()) : -1;
    return index < 0 ? m_list->field().text().trimmed() : wordsFor(m_targets->at(index));
}

} // namespace ui::editor
