// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aid/remarkmarks.h"

#include "check/dismissal.h"
#include "edit/careedits.h"
#include "ui/language/findingtext.h"
#include "ui/language/wordtext.h"
#include "ui/shared/labels.h"

#include <QAction>

namespace ui::aid {

using model::Finding;

namespace {

constexpr int mostRemembered = 20'000;
constexpr int sliceMilliseconds = 3;
constexpr qsizetype longestRead = 20'000;   ///< characters
constexpr qsizetype longestLabel = 90;      ///< characters in a menu

QString sentenceOf(const Finding &finding)
{
    const QString sign = finding.place.language ? language::languageSign(*finding.place.language) + QStringLiteral("  ") : QString();
    return sign + language::capitalised(language::findingText(finding));
}

} // namespace

bool isReadWhileWriting(const model::Text &text)
{
    return std::all_of(text.wordings.begin(), text.wordings.end(),
                       [](const model::Wording &wording) { return wording.text().size() <= longestRead; });
}

RemarkMarks::RemarkMarks(QObject *parent) : MarkSource(parent), m_known(mostRemembered)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RemarkMarks::readSome);
}

void RemarkMarks::setSource(edit::Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    m_timer.stop();
    m_waiting.clear();
    m_known.clear();
    m_names = {};
    m_sinceChange.invalidate();
    if (workspace)
        connect(workspace, &edit::Workspace::changed, this, [this](const edit::Changes &changes) {
            m_sinceChange.start();
            if (changes.dismissalsChanged)
                Q_EMIT changed({});
        });
}

void RemarkMarks::setNames(const check::NameSpellings &names)
{
    m_names = names;
    m_known.clear();
    Q_EMIT changed({});
}

QList<Finding> RemarkMarks::openIn(const model::TextRef &text)
{
    const model::Text *here = m_workspace ? m_workspace->manual().text(text) : nullptr;
    if (!here || here->isEmpty())
        return {};
    const QList<Finding> *known = m_known.object({text, here->wordings[0].hash(), here->wordings[1].hash()});
    if (!known) {
        ask(text);
        return {};
    }
    QList<Finding> open = *known;
    if (!open.isEmpty() && !m_workspace->manual().dismissals().isEmpty())
        open.removeIf([this](const Finding &finding) { return check::isDismissed(finding, m_workspace->manual()); });
    return open;
}

void RemarkMarks::ask(const model::TextRef &text)
{
    if (!m_waiting.contains(text))
        m_waiting.append(text);
    const qint64 pause = m_sinceChange.isValid() ? std::max<qint64>(0, writingPause - m_sinceChange.elapsed()) : 0;
    if (!m_timer.isActive() || pause > 0)
        m_timer.start(int(pause));
}

void RemarkMarks::readSome()
{
    QElapsedTimer timer;
    timer.start();
    QList<model::TextRef> found;
    while (!m_waiting.isEmpty() && timer.elapsed() < sliceMilliseconds) {
        const model::TextRef text = m_waiting.takeFirst();
        const model::Text *here = m_workspace->manual().text(text);
        if (!here)
            continue;
        const Read read{text, here->wordings[0].hash(), here->wordings[1].hash()};
        auto *findings = new QList<Finding>(isReadWhileWriting(*here) ? check::writingFindingsIn(m_workspace->manual(), text, m_names) : QList<Finding>());
        if (!findings->isEmpty())
            found.append(text);
        m_known.insert(read, findings);
    }
    if (!m_waiting.isEmpty())
        m_timer.start(0);
    for (const model::TextRef &text : std::as_const(found))
        Q_EMIT changed(text);
}

QStringList RemarkMarks::remarksOn(const model::TextRef &text)
{
    QStringList sentences;
    for (const Finding &finding : openIn(text))
        sentences.append(sentenceOf(finding) + u'.');
    return sentences;
}

QList<QAction *> RemarkMarks::remarkActions(const model::TextRef &text, QObject *parent)
{
    QList<QAction *> actions;
    for (const Finding &finding : openIn(text)) {
        auto *action = new QAction(tr("Let it stand: %1").arg(shared::asLabel(shared::shortened(sentenceOf(finding), longestLabel))), parent);
        action->setEnabled(m_workspace->access() == edit::Access::ReadWrite);
        connect(action, &QAction::triggered, this, [this, finding] {
            if (const base::Outcome outcome = m_workspace->perform(edit::dismiss(finding)); !outcome)
                Q_EMIT refused(outcome.error());
        });
        actions.append(action);
    }
    return actions;
}

} // namespace ui::aid
