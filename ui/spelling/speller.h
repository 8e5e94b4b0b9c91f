// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/spelling.h"
#include "edit/workspace.h"
#include "text/proofreader.h"
#include "ui/shared/latestwork.h"

#include <QCache>

namespace ui::spelling {

/// Knows how the open manual is spelt, in both languages. Dictionaries are read, and suggestions made, in a worker.
class Speller final : public QObject
{
    Q_OBJECT

public:
    /// Where dictionaries are looked for.
    explicit Speller(const QStringList &folders, QObject *parent = nullptr);
    ~Speller() override;

    /// Null when the manual closes.
    void setSource(edit::Workspace *workspace);
    edit::Workspace *workspace() const { return m_workspace; }
    bool isReady() const { return m_spellings.has_value(); }
    /// Without a dictionary, known only when ready.
    QList<base::Language> languagesWithoutDictionary() const;

    QList<text::Stretch> misspelt(QStringView shown, base::Language language);
    /// Nothing before they are known; `lookUp` asks for them.
    std::optional<QStringList> suggestions(const QString &word, base::Language language) const;
    void lookUp(const QString &word, base::Language language);
    /// As they are now; null before they are ready.
    const check::Spellings *spellings() const { return isReady() ? &*m_spellings : nullptr; }

    void addToManual(const QString &word, std::optional<base::Language> language);
    void addToMine(const QString &word, base::Language language);
    void removeFromMine(const QString &word, base::Language language);
    void removeFromManual(model::WordId word);

Q_SIGNALS:
    /// What is right is no longer the same.
    void changed();
    void suggested(const QString &word, base::Language language);
    void refused(const base::Error &error);

private:
    struct Lookup {
        QString word;
        base::Language language;
        QStringList suggestions;
    };

    /// What a worker found out; the dictionaries and names are kept, so that the next time only words are looked at.
    struct Learnt {
        check::Spellings dictionaries;
        text::WordList names;
        check::Spellings spellings;
    };

    void learn();
    void perform(const edit::Edit &edit);
    void take(const Learnt &learnt);
    void follow(const edit::Changes &changes);
    static QString keyOf(const QString &word, base::Language language);

    QStringList m_folders;
    edit::Workspace *m_workspace = nullptr;
    std::optional<check::Spellings> m_dictionaries;
    std::optional<text::WordList> m_names;
    std::optional<check::Spellings> m_spellings;
    std::array<std::optional<text::Proofreader>, 2> m_readers;
    mutable QCache<QString, QStringList> m_suggestions{200};
    shared::LatestWork<Learnt> m_learning;
    shared::LatestWork<Lookup> m_lookup;
};

} // namespace ui::spelling
