// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/pagetext.h"
#include "ui/shared/latestwork.h"

#include <QObject>

namespace ui::preview {

/// Looks for words on the pages in a worker. New pages are searched again by themselves, and the find that was shown stays.
class PageFinder final : public QObject
{
    Q_OBJECT

public:
    /// Its worker stops at once when it goes.
    explicit PageFinder(QObject *parent = nullptr);

    void setComposition(const SharedComposition &composition);
    /// Empty words find nothing and cost nothing.
    void search(const QString &words);
    const QString &words() const { return m_words; }
    bool isBusy() const { return m_work.isBusy(); }

    qsizetype count() const { return m_hits.size(); }
    /// The find that is shown, from 0; -1: none.
    qsizetype current() const { return m_current; }
    /// Goes to the next find (1) or the one before (-1), round at the ends; the first step begins at a page. Null: nothing is found.
    const Patch *step(int by, int page);

    struct Seen {
        Patch patch;
        bool isCurrent = false;
    };
    QList<Seen> on(int page) const;

Q_SIGNALS:
    /// What is found, or which find is shown, changed.
    void changed();

private:
    struct Finding {
        std::shared_ptr<const PageText> text;
        QList<PageText::Hit> hits;
    };
    void look(int pause);
    void take(const Finding &finding);
    void index();

    SharedComposition m_composition;
    std::shared_ptr<const PageText> m_text; ///< of the composition; null: not read yet
    QString m_words;
    QList<PageText::Hit> m_hits;
    QMultiHash<int, std::pair<qsizetype, Patch>> m_byPage;
    qsizetype m_current = -1;
    shared::LatestWork<Finding> m_work;
};

} // namespace ui::preview
