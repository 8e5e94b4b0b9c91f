// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/accessiblepages.h"

#include "ui/preview/pageview.h"
#include "ui/shared/accessibility.h"

#include <QAccessibleWidget>

namespace ui::preview {

namespace {

/// The pages as a document whose text is that of the page being read.
class AccessiblePages final : public QAccessibleWidget, public shared::ReadableText
{
public:
    explicit AccessiblePages(PageView *view) : QAccessibleWidget(view, QAccessible::Document) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? shown() : QAccessibleWidget::text(kind);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        return state;
    }

    using shared::ReadableText::text;
    void setCursorPosition(int) override {}
    // Lines are read whole: where each letter stands is of no use to a listener.
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return 0; }
    void scrollToSubstring(int, int) override {}

private:
    QString shown() const override
    {
        auto *view = static_cast<PageView *>(widget());
        const int page = view->currentPage();
        return page < 0 ? QString() : spokenText(view->composition()->document, view->shelf().leaf(page)->page);
    }
};

} // namespace

void installAccessibility()
{
    shared::installAccessible<PageView, AccessiblePages>();
}

} // namespace ui::preview
