// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/collect.h"
#include "compose/pack.h"

namespace compose {

// Private to the pack: what its parts are collected from, and how they begin.

/// What stands in a form, as mark-up, in the part's first language or in one of its own.
struct FormText {
    FormText(QString text = {}, std::optional<base::Language> own = {}) : markup(std::move(text)), language(own) {}
    QString markup;
    std::optional<base::Language> language;
};

/// A part in the making. Its forms are one column wide; where both languages are asked for, each text stands in both, one below
/// the other.
struct PackDesk {
    Collecting &collecting;
    const model::Meeting &meeting;
    const PackOrder &order;
    QList<base::Language> languages; ///< one, or both in page order

    /// A word of the program's own in the part's languages: "Nom / Naam".
    QString word(QStringView key) const;
    QString word(QStringView key, base::Language language) const { return collecting.wordsIn(language)[key]; }
    /// A text in these languages, once where they say the same; what is missing in one is left to the other.
    QList<FormText> lines(const model::Text &text) const;
    base::Language language(const FormText &text) const { return text.language.value_or(languages.first()); }
    /// How wide a form is.
    Length room() const;
    /// The whole split by shares; rounding goes to the last.
    std::vector<Length> widths(const std::vector<int> &shares) const;
    /// "jeudi 12 mars 2026".
    QString day(QDate day, base::Language language) const;
    /// "jeudi 12 mars 2026, 09:00–12:00".
    QString when(const model::Sitting &sitting, base::Language language) const;
};

/// What stands above every form: which part it is, the theme, when and where. Begins a page. Of a form for one sitting only that one's
/// time, and not who leads.
Place openForm(PackDesk &desk, QStringView key, std::optional<int> sitting = {});
void addLine(PackDesk &desk, const FormText &text, Style style, const Place &place, Length before);
/// The same in each of the part's languages, side by side. `texts`: one for each.
void addBeside(PackDesk &desk, const QList<FormText> &texts, Style style, const Place &place, Length before, Tag tag = Tag::P);

/// A word of the program's own as a heading, in each language side by side.
void addTitles(PackDesk &desk, QStringView key, const Place &place, Length before = points(18));
/// A text of the meeting's own under its heading: as many lines as it has, in each language.
void addText(PackDesk &desk, QStringView key, const model::Text &text, const Place &place, Length before = points(18));

/// The titles of what the meeting is about, as far as the manual still has it.
void addEntries(PackDesk &desk, const Place &place);
/// What stands between a word and what it introduces: French sets it off.
QStringView colonOf(const PackDesk &desk);

/// A table whose rows are to be filled in by hand: widths are given, rows have room to write.
class FormTable final
{
public:
    FormTable(PackDesk &desk, const Place &place, std::vector<Length> widths, Length room);

    /// `before`: between the table and what stands above it.
    void addHead(const QList<FormText> &cells, Length before = points(14));
    void addRow(const QList<FormText> &cells);
    /// The row just added does not stand alone at the foot of a page.
    void keepLastTogether();

private:
    void addCells(const QList<FormText> &cells, Style style, Tag tag, int above);

    PackDesk &m_desk;
    const Place m_place;
    const std::vector<Length> m_widths;
    const Length m_room; ///< above and below the text of a row
    int m_table = 0;
    int m_node = 0;
    int m_body = 0;
};

void collectProgramme(PackDesk &desk);
void collectAttendance(PackDesk &desk);
void collectEvaluation(PackDesk &desk);
void collectExercise(PackDesk &desk);
/// What came of it: who came, what the forms say, what follows.
void collectReport(PackDesk &desk);

} // namespace compose
