// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>
#include <QTranslator>

class QWidget;

/// Makes every translated sentence recognisable and 40 % longer: "Save" becomes "[Save··]".
class PseudoLanguage final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int count) const override;
};

/// Installed before every other translator it is asked last, and remembers what no translation file knew.
class Untranslated final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int count) const override;

    mutable QSet<QString> asked; ///< "context: source"
};

/// One text a person reads, hears or hovers over, and where.
struct Said {
    QString where;
    QString text;
};

/// Everything `top` and what stands in it says. What a person typed into a field is theirs, and left out.
QList<Said> saidIn(QWidget *top);

/// What is left of a pseudo-translated text without its translated parts, without ⟦words of the manual⟧ and without
/// names, numbers and signs, which are the same in every language. Empty when nothing was forgotten.
QString forgottenIn(const QString &text);
