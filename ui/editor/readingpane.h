// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"

#include <QDateTime>
#include <QWidget>
#include <array>

class QLabel;
class QMenu;
class QToolButton;

namespace ui::editor {

class PassageEditor;

/// A text that is read beside the one being written: another entry, which follows every change, or an entry as it once was. It is
/// an editor that only reads, with a head that says what is shown.
class ReadingPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingPane(QWidget *parent = nullptr);

    /// Null when the manual closes; nothing is read then.
    void setSource(edit::Workspace *workspace);

    // An entry with everything under it; null: the whole manual.
    void readNow(model::EntryId entry);
    void readEdition(model::EntryId entry, const QString &number);
    /// The entry alone, or (null) the whole manual, right after a change of its history.
    void readPast(model::EntryId entry, qint64 change, const QDateTime &at);
    bool isReading() const { return m_isReading; }
    model::EntryId entry() const { return m_shown.entry; }
    void stop();

    /// Nothing: both.
    void showOnly(std::optional<base::Language> language);
    std::optional<base::Language> language() const { return m_only; }
    void setZoom(qreal zoom);
    PassageEditor &editor() { return *m_editor; }
    bool hasFocusInside() const;
    void takeFocus();

Q_SIGNALS:
    void stopped();
    void versionAsked(model::EntryId entry);
    void placeAsked(const model::TextRef &text, base::Language language, int position);
    void linkActivated(const QString &target);
    void refused(const base::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Version : unsigned char { Now, Edition, Past };
    struct Shown {
        model::EntryId entry; ///< of the manual as it is
        Version version = Version::Now;
        QString edition;
        QDateTime at;
    };

    void build();
    void begin(const Shown &shown);
    void take(model::Manual past);
    void goTo(const edit::Caret &caret);
    void retranslate();
    void sayWhat();
    QString versionWords() const;

    edit::Workspace *m_workspace = nullptr;
    PassageEditor *m_editor;
    QLabel *m_title;
    QLabel *m_words;
    QToolButton *m_version;
    QToolButton *m_languages;
    QToolButton *m_close;
    std::array<QAction *, 3> m_choices{}; ///< both, French, Dutch
    Shown m_shown;
    bool m_isReading = false;
    bool m_isMissing = false; ///< it did not stand there then
    int m_asked = 0;          ///< of several answers the last one asked for counts
    std::optional<base::Language> m_only;
};

} // namespace ui::editor
