// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include "app/commandlinetext.h"
#include "ui/language/errortext.h"
#include "ui/language/findingtext.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <cstdio>
#include <mutex>
#include <unistd.h>

namespace app {

using namespace Qt::StringLiterals;

namespace {

void write(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

/// Rewrites one line of a terminal, seldom enough not to cost time. Any thread may call.
class ProgressLine final
{
public:
    explicit ProgressLine(const QString &what) : m_what(what) { m_clock.start(); }

    void show(qsizetype done, qsizetype total)
    {
        const std::lock_guard lock(m_mutex);
        if (m_clock.elapsed() < 100 || total <= 0)
            return;
        m_clock.restart();
        write(stderr, u"\r%1 %2 %\u001b[K"_s.arg(m_what).arg(done * 100 / total));
    }

private:
    std::mutex m_mutex;
    QString m_what;
    QElapsedTimer m_clock;
};

bool isTerminal()
{
    return isatty(STDERR_FILENO) == 1;
}

} // namespace

void Console::say(const QString &line)
{
    if (!isJson())
        write(stdout, line + u'\n');
}

void Console::report(const QJsonObject &result)
{
    if (isJson())
        write(stdout, QString::fromUtf8(QJsonDocument(result).toJson()));
}

void Console::remark(const QString &line)
{
    endProgress();
    write(stderr, line + u'\n');
}

QJsonArray Console::list(const QList<model::Finding> &findings, const model::Manual &manual)
{
    QJsonArray json;
    for (const model::Finding &finding : findings) {
        remark(CommandLine::line(ui::language::weightName(weightOf(finding.kind)), ui::language::findingText(finding, manual)));
        json.append(toJson(finding, manual));
    }
    return json;
}

Exit Console::fail(const base::Error &error)
{
    const QString sentence = ui::language::errorText(error);
    remark(sentence);
    report({{"error"_L1, QJsonObject{{"kind"_L1, codeOf(error.kind)},
                                     {"place"_L1, error.place},
                                     {"details"_L1, QJsonArray::fromStringList(error.details)},
                                     {"message"_L1, sentence}}}});
    return base::isWorldFailure(error.kind) ? Exit::WorldFailed : Exit::Refused;
}

Exit Console::misuse(const QString &what, const QString &usage)
{
    remark(usage.isEmpty() ? what : what + u'\n' + usage);
    report({{"error"_L1, QJsonObject{{"kind"_L1, "wrong_usage"_L1},
                                     {"place"_L1, QString()},
                                     {"details"_L1, QJsonArray()},
                                     {"message"_L1, what}}}});
    return Exit::WrongUsage;
}

base::Progress Console::progress(const QString &what)
{
    if (!isTerminal())
        return {};
    return [line = std::make_shared<ProgressLine>(what)](qsizetype done, qsizetype total) { line->show(done, total); };
}

void Console::endProgress()
{
    if (isTerminal())
        write(stderr, u"\r\u001b[K"_s);
}

QJsonObject toJson(const model::Finding &finding, const model::Manual &manual)
{
    const char *weights[] = {"remark", "fault", "stopper"};
    const auto language = finding.place.language;
    return {{"kind"_L1, codeOf(finding.kind)},
            {"weight"_L1, QLatin1StringView(weights[int(weightOf(finding.kind))])},
            {"place"_L1, manual.codeOf(finding.place.object)},
            {"entry"_L1, manual.codeOf(ref(manual.entryOf(finding.place.object)))},
            {"language"_L1, language ? QJsonValue(base::codeOf(*language)) : QJsonValue()},
            {"details"_L1, QJsonArray::fromStringList(finding.details)},
            {"message"_L1, ui::language::findingText(finding, manual)}};
}

QList<JsonKey> findingKeys(const QString &prefix)
{
    return {{prefix + "kind"_L1, [] { return CommandLine::tr("what it is: broken_link, missing_wording…"); }},
            {prefix + "weight"_L1, [] { return CommandLine::tr("stopper, fault or remark"); }},
            {prefix + "place"_L1, [] { return CommandLine::tr("id of the object it is about"); }},
            {prefix + "entry"_L1, [] { return CommandLine::tr("id of the entry the object belongs to; empty outside any entry"); }},
            {prefix + "language"_L1, [] { return CommandLine::tr("fr, nl, or null when it is about both"); }},
            {prefix + "details"_L1, [] { return CommandLine::tr("what it refers to: a target, a path, a level"); }},
            {prefix + "message"_L1, [] { return CommandLine::tr("the explanation in plain words"); }}};
}

Exit exitFor(const QList<model::Finding> &findings)
{
    const bool hasFaults = std::any_of(findings.cbegin(), findings.cend(), [](const model::Finding &finding) {
        return weightOf(finding.kind) != model::Weight::Remark;
    });
    return hasFaults ? Exit::Faults : Exit::Done;
}

} // namespace app
