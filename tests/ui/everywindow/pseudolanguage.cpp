// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudolanguage.h"

#include "ui/window/mnemonics.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsRead = 60; // of a long list

void add(QList<Said> &said, const QObject *object, const char *what, const QString &text)
{
    said.append({u"%1 \"%2\" %3"_s.arg(QString::fromLatin1(object->metaObject()->className()), object->objectName(),
                                       QString::fromLatin1(what)), text});
}

/// The folders and files of this computer are nobody's sentences, nor are its printers.
bool isOfTheComputer(const QObject *object)
{
    for (const QObject *parent = object; parent; parent = parent->parent())
        if (qobject_cast<const QFileDialog *>(parent) || parent->inherits("QPrintDialog"))
            return true;
    return false;
}

void collectProperties(const QObject *object, QList<Said> &said)
{
    const bool isTheirs = qobject_cast<const QLineEdit *>(object) != nullptr;
    for (const char *name : {"text", "title", "windowTitle", "placeholderText", "toolTip", "statusTip", "whatsThis",
                             "accessibleName", "accessibleDescription", "prefix", "suffix", "informativeText"})
        if (!(isTheirs && qstrcmp(name, "text") == 0))
            add(said, object, name, object->property(name).toString());
}

void collectRows(const QAbstractItemView *view, QList<Said> &said)
{
    const QAbstractItemModel *model = view->model();
    for (int column = 0; model && column < model->columnCount(); ++column) {
        if (view->inherits("QTreeView"))
            add(said, view, "header", model->headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < std::min(model->rowCount(), rowsRead) && !isOfTheComputer(view); ++row)
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                add(said, view, "row", model->index(row, column).data(role).toString());
    }
}

void collectItems(const QObject *object, QList<Said> &said)
{
    if (const auto *box = qobject_cast<const QComboBox *>(object); box && !isOfTheComputer(box))
        for (int i = 0; i < box->count(); ++i)
            add(said, object, "item", box->itemText(i));
    if (const auto *tabs = qobject_cast<const QTabWidget *>(object))
        for (int i = 0; i < tabs->count(); ++i)
            add(said, object, "tab", tabs->tabText(i));
    if (const auto *view = qobject_cast<const QAbstractItemView *>(object))
        if (!view->inherits("QHeaderView") && !view->inherits("QComboBoxListView"))
            collectRows(view, said);
}

bool isAsked(const QObject *object)
{
    const auto *widget = qobject_cast<const QWidget *>(object);
    // A tool bar's and a tab bar's own arrows, the corner of a scroll area: parts Qt has and never shows here.
    const bool isQtsPart = object->objectName().startsWith(u"qt_"_s) || object->objectName().startsWith(u"Scroll"_s);
    const bool isHidden = widget && !widget->isVisible();
    return (widget || qobject_cast<const QAction *>(object)) && !(isQtsPart && (isHidden || !isOfTheComputer(object)));
}

} // namespace

QString PseudoLanguage::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    const qsizetype kinds = text.indexOf(u" (*."_s); // of files: Qt reads them
    const QString words = text.left(kinds);
    return u'[' + words + QString(words.size() * 2 / 5 + 1, u'·') + u']' + (kinds < 0 ? QString() : text.mid(kinds));
}

QString Untranslated::translate(const char *context, const char *source, const char *, int) const
{
    asked.insert(QString::fromUtf8(context) + u": "_s + QString::fromUtf8(source));
    return {};
}

QList<Said> saidIn(QWidget *top)
{
    QList<Said> said;
    QList<QObject *> objects = top->findChildren<QObject *>();
    objects.prepend(top);
    for (QObject *object : objects) {
        if (!isAsked(object))
            continue;
        collectProperties(object, said);
        collectItems(object, said);
        if (object->isWidgetType() && !qobject_cast<QLineEdit *>(object) && !isOfTheComputer(object))
            if (QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(object))
                add(said, object, "spoken name", spoken->text(QAccessible::Name));
    }
    return said;
}

QString forgottenIn(const QString &text)
{
    static const QRegularExpression translated(u"\\[[^\\[\\]]*\\]"_s), content(u"⟦[^⟧]*⟧"_s);
    static const QRegularExpression names(u"~?/[^\\s·]+|\\(\\*\\.[^)]*\\)|\\b(Vademecum|Français|Nederlands|English|FR|NL|Anna|kB|[ivx]+)\\b|\\t[A-Z]$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QString plain = Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
    QString left = ui::window::withoutMnemonic(plain).remove(content);
    for (QString before; before != left;) { // a translated part may stand in another
        before = left;
        left.remove(translated);
    }
    left.remove(names);
    const bool speaks = std::any_of(left.begin(), left.end(), [](QChar character) { return character.isLetter(); });
    return speaks ? left.trimmed() : QString();
}
