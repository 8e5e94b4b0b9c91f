// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/previewactions.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace ui::preview {

/// The preview's tools in one row. In a narrow pane the least needed go first; all of them are in the menu at its end.
class PreviewBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewBar(PreviewActions &actions, QWidget *parent = nullptr);

    /// The labels of the page that is read and of the last one; both empty without pages.
    void showPage(const QString &label, const QString &last);
    void showZoom(double zoom);
    void showLayout(PageLayout layout);
    /// Ready to type a page's number.
    void enterPage();
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// What was typed as a page's number.
    void pageAsked(const QString &label);
    void zoomAsked(double zoom);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton(QAction *action);
    QToolButton *addMenuButton(const char *name, QMenu *menu);
    void fillMenus();
    void connectField();
    void fit();
    void retranslate();
    int widthOf(const QList<QWidget *> &widgets) const;

    PreviewActions &m_actions;
    QHBoxLayout *m_row;
    QMenu *m_layoutMenu;
    QMenu *m_zoomMenu;
    QMenu *m_moreMenu;
    QToolButton *m_thumbnails;
    QToolButton *m_layout;
    QToolButton *m_previous;
    QLineEdit *m_field;
    QLabel *m_of;
    QToolButton *m_next;
    QToolButton *m_zoom;
    QToolButton *m_find;
    QToolButton *m_print;
    QToolButton *m_more;
    QString m_label;
    QString m_last;
    double m_factor = 1;
    PageLayout m_shown = PageLayout::French;
};

} // namespace ui::preview
