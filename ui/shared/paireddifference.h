// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>
#include <array>

namespace ui::shared {

/// One text in both languages, before and after.
struct PairedWordings {
    QString name;                   ///< which text it is
    std::array<QString, 2> before;  ///< mark-up, French and Dutch
    std::array<QString, 2> after;
    std::array<bool, 2> moved{true, true}; ///< whether anything is known to have moved there; false: `after` is shown as it stands
    QList<std::pair<QString, QString>> actions = {}; ///< what can be done with it: what is asked (a word), how it is called
};

/// What has no language, before and after: plain text.
struct PlainDifference {
    QString name;
    QString before;
    QString after;
};

/// What moved in French beside what moved in Dutch, text by text on one level, word by word. It is read, selected and walked with
/// the keyboard like any text; Tab goes from action to action. Of many texts the first are shown, and more when they are asked for.
class PairedDifference final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit PairedDifference(QWidget *parent = nullptr);

    /// What is told above the texts that are set next.
    void setFacts(const QList<PlainDifference> &facts) { m_facts = facts; }
    /// `heads`: what stands above the columns; `none`: what is said where there are no texts; `after`: below the last of them.
    void setTexts(const QList<PairedWordings> &texts, const std::array<QString, 2> &heads, const QString &none, const QString &after = {});

Q_SIGNALS:
    /// An action of the text with this number was followed.
    void asked(int text, const QString &action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paint();
    void paintMore();
    QString rest() const;

    QList<PlainDifference> m_facts;
    QList<PairedWordings> m_texts;
    std::array<QString, 2> m_heads;
    QString m_none;
    QString m_after;
    qsizetype m_shown = 0; ///< as many of the texts
};

} // namespace ui::shared
