// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"
#include "print/packprint.h"
#include "ui/meetings/packview.h"
#include "ui/shared/latestwork.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;

namespace ui::meetings {

/// The pages of a pack, or of its chosen part, as they will be printed. It composes in a worker, the first part before the
/// others so that there is soon something to see, and only while it is in sight.
class PackPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit PackPreview(QWidget *parent = nullptr);
    ~PackPreview() override;

    /// What pages are shown in, from now on this one's; until then there are none.
    void setView(PackView *view);
    void show(const model::Manual &manual, const compose::PackOrder &order);
    using QWidget::show;
    /// The meeting may be another since.
    void setManual(const model::Manual &manual);
    void setParts(const QList<model::PackPart> &parts, int chosen);
    void showRefusal(const base::Error &error);
    /// Nothing to show.
    void clear();

    /// The parts that are to be printed: all, or the chosen one.
    QList<model::PackPart> parts() const;
    bool isOnePart() const;
    /// As it is shown: its parts, paper, sheets and ink.
    print::PackJob jobFor(const compose::PackOrder &order) const;

    /// True while the pages are not yet those of what was asked for last.
    bool isBusy() const { return m_isStale || m_work.isBusy(); }
    bool canPrint() const;
    PackView *view() const { return m_view; }

Q_SIGNALS:
    /// What can be printed.
    void stateChanged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Pages {
        bool isFirstPart = false;
        base::Result<SharedPages> composition;
    };
    void buildLayout();
    void connectParts();
    paint::Ink ink() const;
    void refresh();
    void compose(bool isFirstPart);
    void take(const Pages &pages);
    void showPages(const SharedPages &composition);
    void showState();
    int pageCount() const;
    void retranslate();

    model::Manual m_manual;
    compose::PackOrder m_order;
    QList<model::PackPart> m_parts;
    int m_chosen = -1;
    bool m_hasOrder = false;
    bool m_isStale = false;
    bool m_isGlance = false; ///< only the first part's pages are there
    std::optional<base::Error> m_refusal;

    QComboBox *m_scope;
    QComboBox *m_paper;
    QComboBox *m_perSheet;
    QCheckBox *m_inGreys;
    QToolButton *m_previous;
    QLabel *m_page;
    QToolButton *m_next;
    QLabel *m_note;
    PackView *m_view = nullptr;
    shared::LatestWork<Pages> m_work; // last: it ends before what it tells
};

} // namespace ui::meetings
