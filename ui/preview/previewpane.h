// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/backgroundcomposer.h"
#include "ui/preview/previewsource.h"

#include <QWidget>

class QLabel;

namespace ui::preview {

class PageFindBar;
class PageView;
class PreviewBar;
class Thumbnails;

/// The manual as it will be printed, beside the text being written. It composes a snapshot in a worker after each
/// change and only while it is in sight, and keeps the reading place.
class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);
    ~PreviewPane() override;

    /// Follows the workspace's manual; null: nothing to show.
    void setSource(edit::Workspace *workspace);
    /// A manual as it stands, without a workspace: an old edition. Cheap to call often.
    void setManual(const model::Manual &manual, const compose::Assets &assets,
                   const compose::Imprint &imprint = {});

    /// Marks the passage, and the line with a character of it as the writer sees it (-1: none); brings it into sight when the
    /// preview follows the caret.
    void showPassage(model::PassageId passage, base::Language language, int position = -1);
    void showEntry(model::EntryId entry, base::Language language, int position = -1);
    /// Asks for a printer and sends it pages that are shown, in a worker.
    void print();
    bool canPrint() const;
    /// True while only the open entry's own pages are seen, without numbers, because the others are not laid out yet.
    bool isGlance() const { return m_isGlance; }
    /// True while the pages are not those of the latest text.
    bool isBusy() const { return m_composer.isBusy(); }
    /// True while what the colophon tells of the draft may still be an older state of it.
    bool isCatchingUp() const { return m_composer.isCatchingUp() || m_source.isCatchingUp(); }
    PageView *view() const { return m_view; }
    PageFindBar *findBar() const { return m_findBar; }
    PreviewActions &actions() const { return *m_actions; }

Q_SIGNALS:
    /// A place on the pages was clicked: before which character of the text.
    void passageActivated(model::PassageId passage, base::Language language, int position);
    void entryActivated(model::EntryId entry, base::Language language, int position);
    void canPrintChanged(bool canPrint);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Caret {
        model::ObjectRef object;
        base::Language language = base::Language::French;
        int position = -1;
    };
    void buildLayout();
    void connectView();
    void connectActions();
    void retranslate();
    void refresh();
    void showPages(const SharedComposition &composition);
    void showGlance(const SharedComposition &composition);
    void setPages(const SharedComposition &composition, bool isGlance);
    model::EntryId openEntry() const;
    void showState();
    void showRefusal(const std::optional<base::Error> &error);
    void showCaret(const Caret &caret);
    qsizetype caretCharacter() const;
    void activate(const model::ObjectRef &object, base::Language language, qsizetype character);
    void arrange(int arrangement);
    void goToLabel(const QString &label);
    void chooseLayout(PageLayout layout);

    PreviewSource m_source;
    bool m_isStale = false;
    bool m_isGlance = false;
    PageLayout m_layout = PageLayout::French;
    std::optional<Caret> m_caret;
    std::optional<base::Error> m_refusal;

    BackgroundComposer m_composer;
    QTimer m_patience; ///< before it is said that pages are being laid out
    PreviewActions *m_actions;
    PageView *m_view;
    PreviewBar *m_bar;
    PageFindBar *m_findBar;
    Thumbnails *m_thumbnails;
    QLabel *m_note;
    QLabel *m_busy;
};

} // namespace ui::preview
