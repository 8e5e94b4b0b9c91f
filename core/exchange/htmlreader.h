// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/foreignbuilder.h"
#include "exchange/foreignreading.h"
#include "exchange/htmltokens.h"

namespace exchange {

using HtmlNotes = QHash<QString, QList<text::Run>>;

/// Reads tokens into a builder. Word and LibreOffice put footnotes at the end: a first reader collects them, a second one
/// puts them where they are called.
class HtmlReader final
{
public:
    /// `notes` null: collects notes.
    HtmlReader(ForeignBuilder &builder, const ForeignHelp &help, const HtmlNotes *notes);

    void read(QStringView html);
    const HtmlNotes &collected() const { return m_collected; }

private:
    /// What an element that is open changed, to be put back at its end.
    struct Open {
        QString name;
        Manner manner;
        model::PassageKind around = model::PassageKind::Paragraph;
        int lists = 0;
        bool counted = false;
        bool verbatim = false;
        bool skips = false;
        bool marks = false;
        QString note;
    };

    void start(const HtmlToken &token);
    void startBlock(const HtmlToken &token);
    void startInline(const HtmlToken &token);
    void startTable(const HtmlToken &token);
    void startSkipped(const HtmlToken &token);
    bool startNote(const HtmlToken &token);
    void end(const QString &name);
    void leave();
    void condition(const QString &name);
    void text(const QString &text);
    void put(const QString &text);
    void picture(const HtmlToken &token);
    void pend(model::PassageKind kind, int level = 1);
    void listParagraph(const HtmlToken &token, const QString &style);
    void style(const QString &style);
    void endMark();

    ForeignBuilder &m_builder;
    const ForeignHelp &m_help;
    const HtmlNotes *m_notes;
    HtmlNotes m_collected;
    QList<Open> m_open;
    Open m_now;
    model::PassageKind m_pending = model::PassageKind::Paragraph;
    int m_level = 1;
    QString m_mark; ///< the bullet or number that a word processor writes out
    int m_hidden = 0; ///< conditions inside one that hides a mark
    bool m_endsInSpace = true;
};

} // namespace exchange
