// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spellingdesk.h"

#include <QSettings>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

bool waitFor(const std::function<bool()> &done)
{
    return QTest::qWaitFor(done, 10'000);
}

SpellingDesk::SpellingDesk(const model::Incoming &incoming, edit::Access access)
{
    QCoreApplication::setApplicationName(QStringLiteral("vademecum-test-spelling")); // nobody else's settings are cleared
    QSettings().clear();
    m_dictionaries.add(u"fr"_s, {u"le"_s, u"bon"_s, u"projet"_s, u"dit"_s, u"la"_s, u"Partie"_s});
    m_dictionaries.add(u"nl"_s, {u"het"_s, u"goede"_s, u"project"_s, u"zegt"_s});
    m_editor = std::make_unique<OpenEditor>(incoming, access);
    m_marks = std::make_unique<ui::spelling::SpellingMarks>(m_dictionaries.folders());
    m_marks->setSource(&m_editor->workspace());
    m_editor->editor().addMarks(m_marks.get());
    QObject::connect(&m_editor->editor(), &ui::editor::PassageEditor::caretMoved, m_marks.get(),
                     [this] { m_marks->follow(m_editor->editor().caret()); });
    QObject::connect(m_marks.get(), &ui::spelling::SpellingMarks::found, &m_editor->editor(), &ui::editor::PassageEditor::goTo);
    REQUIRE(waitFor([this] { return speller().isReady(); }));
}

SpellingDesk::~SpellingDesk()
{
    m_marks->setSource(nullptr);
    QSettings().clear();
}

QString SpellingDesk::marked(int row, base::Language language)
{
    const QString shown = text::shownProse(text::parse(m_editor->text(row, language)));
    REQUIRE(waitFor([&] {
        m_editor->editor().marksIn(row, language);
        return !m_marks->isBehind();
    }));
    QStringList words;
    for (const ui::shared::Mark &mark : m_editor->editor().marksIn(row, language))
        words.append(shown.mid(mark.start, mark.length));
    return words.join(u'|');
}

void SpellingDesk::learn()
{
    QSignalSpy spy(&speller(), &ui::spelling::Speller::changed);
    REQUIRE(spy.wait());
}

QList<QAction *> SpellingDesk::offered(int row, base::Language language, int character)
{
    const model::TextRef text = *m_editor->sheet().textRef(row);
    QList<QAction *> actions = m_marks->actionsAt(text, language, character, &m_menu);
    const auto isHidden = [](const QAction *action) { return !action->isVisible() || action->isSeparator(); };
    waitFor([&] { return actions.isEmpty() || actions.first()->isVisible(); });
    actions.removeIf(isHidden);
    return actions;
}

QAction *SpellingDesk::offer(int row, base::Language language, int character, const QString &part)
{
    for (QAction *action : offered(row, language, character))
        if (action->text().remove(u'&').contains(part))
            return action;
    return nullptr;
}

model::Incoming badlySpelt()
{
    support::ManualBuilder builder;
    builder.module(u"m"_s, u"le bon projet"_s, u"het goede project"_s);
    builder.paragraph(u"le **bno** projet"_s, u"het goeede project"_s);
    builder.paragraph(u"le projet dit"_s, u"het project zegt"_s);
    return builder.incoming();
}
