// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/previewactions.h"

#include "ui/language/wordtext.h"
#include "ui/shared/icons.h"

#include <QActionGroup>
#include <QWidget>

namespace ui::preview {

using namespace Qt::StringLiterals;

PreviewActions::PreviewActions(QWidget *owner) : QObject(owner)
{
    find = add(owner, u"find", u"search"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    goToPage = add(owner, u"goToPage", u"goto"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    firstPage = add(owner, u"firstPage", {}, Qt::ALT | Qt::Key_Home);
    previousPage = add(owner, u"previousPage", u"left"_s, Qt::ALT | Qt::Key_PageUp);
    nextPage = add(owner, u"nextPage", u"right"_s, Qt::ALT | Qt::Key_PageDown);
    lastPage = add(owner, u"lastPage", {}, Qt::ALT | Qt::Key_End);
    auto *arrangement = new QActionGroup(this);
    for (const auto &[at, name] : {std::pair(0, u"continuous"), std::pair(1, u"singlePage"), std::pair(2, u"twoPages")}) {
        arrangements[size_t(at)] = add(owner, name, {});
        arrangement->addAction(arrangements[size_t(at)]);
    }
    fitWidth = add(owner, u"fitWidth", u"fit-width"_s);
    fitPage = add(owner, u"fitPage", u"fit-page"_s);
    onPaper = add(owner, u"onPaper", {});
    larger = add(owner, u"larger", u"zoom-in"_s);
    smaller = add(owner, u"smaller", u"zoom-out"_s);
    thumbnails = add(owner, u"thumbnails", u"thumbnails"_s, Qt::SHIFT | Qt::Key_F8);
    follow = add(owner, u"follow", {}, Qt::CTRL | Qt::Key_F8);
    auto *layout = new QActionGroup(this);
    for (int at = 0; at < pageLayoutCount; ++at) {
        layouts[size_t(at)] = add(owner, u"layout", {});
        layout->addAction(layouts[size_t(at)]);
    }
    print = add(owner, u"print", u"print"_s);
    for (QAction *action : arrangement->actions() + layout->actions() + QList{fitWidth, fitPage, thumbnails, follow})
        action->setCheckable(true);
    retranslate();
}

QAction *PreviewActions::add(QWidget *owner, const char16_t *name, const QString &icon, const QKeySequence &shortcut)
{
    auto *action = new QAction(this);
    action->setObjectName(u"preview."_s + QString::fromUtf16(name));
    if (!icon.isEmpty())
        action->setIcon(shared::icon(icon));
    action->setShortcut(shortcut);
    owner->addAction(action);
    m_all.append(action);
    return action;
}

QList<QList<QAction *>> PreviewActions::groups() const
{
    return {{find, goToPage, firstPage, previousPage, nextPage, lastPage},
            {arrangements.begin(), arrangements.end()},
            {fitWidth, fitPage, onPaper, larger, smaller},
            {thumbnails, follow}};
}

void PreviewActions::setAvailable(bool available)
{
    for (QAction *action : std::as_const(m_all))
        action->setEnabled(available);
}

void PreviewActions::retranslate()
{
    using base::Language;
    find->setText(tr("&Find in the pages…"));
    goToPage->setText(tr("&Go to a page…"));
    firstPage->setText(tr("F&irst page"));
    previousPage->setText(tr("&Previous page"));
    nextPage->setText(tr("&Next page"));
    lastPage->setText(tr("&Last page"));
    arrangements[0]->setText(tr("&Continuous"));
    arrangements[1]->setText(tr("&Single page"));
    arrangements[2]->setText(tr("&Two pages"));
    fitWidth->setText(tr("Fit to &width"));
    fitPage->setText(tr("Wh&ole page"));
    onPaper->setText(tr("As larg&e as on paper"));
    larger->setText(tr("La&rger"));
    smaller->setText(tr("S&maller"));
    thumbnails->setText(tr("T&humbnails"));
    follow->setText(tr("Follow the c&aret"));
    layouts[0]->setText(language::capitalised(language::languageName(Language::French)));
    layouts[1]->setText(language::capitalised(language::languageName(Language::Dutch)));
    layouts[2]->setText(tr("Two col&umns"));
    layouts[3]->setText(tr("Facing pa&ges"));
    print->setText(tr("Print…"));
}

} // namespace ui::preview
