// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/finding.h"
#include "model/manual.h"

#include <QSet>

namespace check {

/// Finds links that lead nowhere or show nothing. Knows every code of the manual, once the first link asks
/// for one.
class LinkCheck final
{
public:
    explicit LinkCheck(const model::Manual &manual) : m_manual(manual) {}

    void examine(const QString &markup, const model::Place &place, QList<model::Finding> &findings);

private:
    bool leadsSomewhere(const QString &target);
    void learnCodes();

    const model::Manual &m_manual;
    QSet<QString> m_codes;
    bool m_codesKnown = false;
};

} // namespace check
