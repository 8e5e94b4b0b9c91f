// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QDate>
#include <QHash>
#include <QString>

namespace compose {

/// The words a document prints on its own account, in the document's language: resources/words, never tr().
class Words final
{
public:
    /// Refuses with ResourceMissing.
    static base::Result<Words> load(base::Language language);

    QString operator[](QStringView key) const { return m_words.value(key.toString()); }
    QString with(QStringView key, const QString &argument) const { return (*this)[key].arg(argument); }
    /// "1er mars 2026", "1 maart 2026".
    QString date(QDate date) const;

private:
    QHash<QString, QString> m_words;
};

} // namespace compose
