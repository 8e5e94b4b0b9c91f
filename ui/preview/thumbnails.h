// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/pageshelf.h"

#include <QAbstractListModel>
#include <QListView>
#include <QTimer>

namespace ui::preview {

/// The pages as a list, each with its number.
class PageList final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setPages(const SharedComposition &pages);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    void retranslate();

private:
    SharedComposition m_pages;
};

/// Small pictures of the pages below one another. They are painted one at a time when nothing else is to be done; what was
/// painted before an edit stays until then.
class Thumbnails final : public QListView
{
    Q_OBJECT

public:
    /// The shelf must outlive it.
    explicit Thumbnails(PageShelf &shelf, QWidget *parent = nullptr);

    /// After the shelf's composition changed.
    void refresh();
    /// Marks a page and brings it into sight, without asking for it.
    void showPage(int page);
    /// True when what is in sight is painted and right.
    bool isPainted() const;
    QPixmap pictureOf(int page) const;
    /// Of a sheet, in pixels.
    QSize sheetSize(int page) const;

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    struct Kept {
        QPixmap pixels;
        quint64 stamp = 0;
        quint64 edition = 0;
    };
    void retranslate();
    std::pair<int, int> inSight() const; ///< first, and one past the last
    bool isRight(int page) const;
    void paintNext();
    void paintPage(int page);

    PageShelf &m_shelf;
    PageList *m_list;
    QTimer m_idle;
    QCache<int, Kept> m_pictures;
    quint64 m_edition = 0;
};

} // namespace ui::preview
