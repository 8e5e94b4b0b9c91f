// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "base/progress.h"
#include "base/result.h"
#include "model/finding.h"
#include "model/manual.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace app {

enum class OutputForm { Text, Json };

/// Where a command speaks: results on standard output, everything else on standard error. In JSON form standard output holds
/// exactly one document, whatever happens.
class Console final
{
public:
    explicit Console(OutputForm form) : m_form(form) {}

    bool isJson() const { return m_form == OutputForm::Json; }
    /// One line of the result; nothing in JSON form.
    void say(const QString &line);
    /// The result in JSON form; nothing in text form.
    void report(const QJsonObject &result);
    /// One line on standard error.
    void remark(const QString &line);
    /// One line for each finding on standard error; all of them for the JSON form.
    QJsonArray list(const QList<model::Finding> &findings, const model::Manual &manual);
    /// Words the error, and tells the shell whose fault it was.
    Exit fail(const base::Error &error);
    Exit misuse(const QString &what, const QString &usage);

    /// Shown on standard error when that is a terminal.
    base::Progress progress(const QString &what);
    void endProgress();
    /// Cancelled by an interrupt from the keyboard.
    const base::CancelToken &cancel() const { return m_cancel; }

private:
    OutputForm m_form;
    base::CancelToken m_cancel;
};

/// A finding as every command prints it in JSON: kind, weight, place, language, details, message.
QJsonObject toJson(const model::Finding &finding, const model::Manual &manual);
/// The keys of such an object below `prefix`.
QList<JsonKey> findingKeys(const QString &prefix);
/// 1 when a fault or stopper is among them.
Exit exitFor(const QList<model::Finding> &findings);

/// A stable word for --json: "not_json", "locked"…
QString codeOf(base::ErrorKind kind);

} // namespace app
