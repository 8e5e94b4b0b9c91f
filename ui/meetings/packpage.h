// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "ui/meetings/packfiles.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace ui::shared {
class Dialogs;
class MessageArea;
struct Message;
}

namespace ui::meetings {

class PackList;
class PackPreview;
class PackView;
class PartForm;

/// What is handed out at a meeting: its parts on the left, the pages they become on the right, to be printed or saved.
/// Every change is a step of its own, which undo takes back.
class PackPage final : public QWidget
{
    Q_OBJECT

public:
    PackPage(edit::Workspace &workspace, QWidget *parent);
    ~PackPage() override;

    /// What the pages are shown in; it becomes the page's. Without it nothing can be seen, printed or saved.
    void setView(PackView *view);
    /// A null id: none.
    void setMeeting(model::MeetingId id);
    /// Who asks where files go instead of the page itself.
    void setDialogs(shared::Dialogs &dialogs) { m_dialogs = &dialogs; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Work = std::function<base::Outcome(const print::PackJob &, const base::Progress &, const base::CancelToken &)>;

    QWidget *buildParts();
    QWidget *buildPages();
    void connectParts();
    const model::Meeting *meeting() const;
    void follow(const edit::Changes &changes);
    void refresh();
    void gather();
    void showChosen();
    void changeParts(const QList<model::PackPart> &parts, int row);
    void changePart(const model::PackPart &part);
    void fillBeginnings();
    void keepAsModel();
    void print();
    void saveOne();
    void saveEach();
    void saveArchive();
    QString proposedName() const;
    QString askWhere(const QString &title, const QString &name, const QString &filter, const QString &suffix);
    void write(const Work &work, const QString &path);
    void tellWritten(const base::Outcome &written, const QString &path);
    void refuse(const base::Error &error);
    void say(const shared::Message &message);
    void judge();
    void retranslate();

    edit::Workspace &m_workspace;
    std::unique_ptr<shared::Dialogs> m_ownDialogs;
    shared::Dialogs *m_dialogs;
    model::MeetingId m_meeting;
    QString m_edition; ///< whose text the pages were made from
    int m_asked = 0;   ///< how often: only the last answer counts
    bool m_isStale = false;
    QTimer m_pause; ///< a writer is not followed key by key

    shared::MessageArea *m_messages;
    QPushButton *m_begin;
    QMenu *m_beginnings;
    QPushButton *m_keep;
    PackList *m_list;
    QLabel *m_partName;
    PartForm *m_form;
    PackPreview *m_preview;
    QPushButton *m_print;
    QPushButton *m_save;
    QAction *m_saveOne;
    QAction *m_saveEach;
    QAction *m_saveArchive;
};

} // namespace ui::meetings
