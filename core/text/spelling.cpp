// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/spelling.h"

#include "base/resources.h"
#include "text/fold.h"

#include <QFile>
#include <algorithm>
#include <map>
#include <mutex>
#include <nuspell/dictionary.hxx>
#include <nuspell/finder.hxx>

namespace text {

using base::Language;

namespace {

constexpr qsizetype longestAcronym = 6;
constexpr qsizetype longestWord = 80; ///< nothing longer stands in a dictionary, and suggestions would take for ever

bool isLatin(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) {
        return !c.isLetter() || c.isSurrogate() || c.script() == QChar::Script_Latin || c.script() == QChar::Script_Common;
    });
}

bool isAcronym(QStringView word)
{
    const auto isLarge = [](QChar c) { return c.isUpper(); };
    return word.size() <= longestAcronym && std::all_of(word.begin(), word.end(), isLarge);
}

/// "PsyBru", "TransForm": somebody chose that spelling.
bool isMark(QStringView word)
{
    for (qsizetype i = 1; i < word.size(); ++i)
        if (word[i].isUpper() && word[i - 1].isLower())
            return true;
    return false;
}

/// What French puts before a word with a hyphen: "co-construction".
bool isPrefix(const QString &part, Language language)
{
    static const QSet<QString> prefixes{
        QStringLiteral("co"),    QStringLiteral("pré"),    QStringLiteral("post"),  QStringLiteral("inter"), QStringLiteral("intra"),
        QStringLiteral("multi"), QStringLiteral("pluri"),  QStringLiteral("trans"), QStringLiteral("ex"),    QStringLiteral("non"),
        QStringLiteral("auto"),  QStringLiteral("socio"),  QStringLiteral("psycho"), QStringLiteral("bio"),  QStringLiteral("micro"),
        QStringLiteral("macro"), QStringLiteral("méso"),   QStringLiteral("anti"),  QStringLiteral("ré"),    QStringLiteral("éco")};
    return language == Language::French && prefixes.contains(part.toLower());
}

QStringList dictionaryNames(Language language)
{
    if (language == Language::French)
        return {QStringLiteral("fr_BE"), QStringLiteral("fr"), QStringLiteral("fr_FR")};
    return {QStringLiteral("nl_BE"), QStringLiteral("nl"), QStringLiteral("nl_NL")};
}

std::filesystem::path dictionaryIn(const QStringList &folders, Language language)
{
    for (const QString &folder : folders)
        for (const QString &name : dictionaryNames(language)) {
            const QString rules = folder + u'/' + name + QStringLiteral(".aff");
            if (QFile::exists(rules))
                return QFile::encodeName(rules).toStdString();
        }
    return {};
}

} // namespace

Spelling::Spelling(Language language) : m_language(language), m_known(std::make_shared<WordList>()) {}

QStringList Spelling::dictionaryFolders()
{
    std::vector<std::filesystem::path> paths;
    nuspell::append_default_dir_paths(paths);
    nuspell::append_libreoffice_dir_paths(paths);
    QStringList folders{base::resourceFolder() + QStringLiteral("/dictionaries")};
    for (const std::filesystem::path &path : paths)
        folders.append(QString::fromStdString(path.string()));
    return folders;
}

namespace {

/// Each is read once in a run of the program: it takes time, and ten megabytes.
std::shared_ptr<const nuspell::Dictionary> dictionaryAt(const std::filesystem::path &path)
{
    static std::mutex mutex;
    static std::map<std::filesystem::path, std::shared_ptr<const nuspell::Dictionary>> known;
    const std::lock_guard lock(mutex);
    if (const auto found = known.find(path); found != known.end())
        return found->second;
    auto dictionary = std::make_shared<nuspell::Dictionary>();
    try {
        dictionary->load_aff_dic(path);
    } catch (const std::exception &) {
        dictionary = nullptr; // what cannot be read is no dictionary
    }
    return known[path] = dictionary;
}

} // namespace

Spelling Spelling::load(Language language, const QStringList &folders)
{
    Spelling spelling(language);
    if (const std::filesystem::path path = dictionaryIn(folders, language); !path.empty())
        spelling.m_dictionary = dictionaryAt(path);
    return spelling;
}

Spelling Spelling::knowing(const WordList &words) const
{
    Spelling result(*this);
    result.m_known = std::make_shared<WordList>(words);
    return result;
}

Spelling Spelling::acceptingNamesOf(const Spelling &other) const
{
    Spelling result(*this);
    result.m_names = other.m_dictionary;
    return result;
}

bool Spelling::isRight(QStringView word) const
{
    if (!m_dictionary || word.size() < 2 || word.size() > longestWord || !isLatin(word))
        return true;
    const QString asked = comparable(word);
    if (isRightPart(asked))
        return true;
    const QStringList parts = asked.split(u'-', Qt::SkipEmptyParts);
    if (parts.size() > 1)
        return std::all_of(parts.begin(), parts.end(), [this](const QString &part) { return isPrefix(part, m_language) || isRightPart(part); });
    // "ervarings- en welzijnswerk": the joint of a word that goes on elsewhere
    const QString open = asked.endsWith(QStringLiteral("s-")) ? asked.chopped(2) : QString();
    return m_language == Language::Dutch && !open.isEmpty() && isRightPart(open);
}

bool Spelling::isRightPart(const QString &part) const
{
    if (part.size() < 2 || isAcronym(part) || isMark(part) || m_known->contains(part))
        return true;
    const std::string bytes = part.toStdString();
    return m_dictionary->spell(bytes) || (m_names && part.front().isUpper() && m_names->spell(bytes))
           || isRightWithApostrophe(part) || m_known->containsInflected(part, m_language);
}

/// Dutch "Anna's", "ggz'er", "Parijs'"; in French an English name's "'s" alone.
bool Spelling::isRightWithApostrophe(const QString &word) const
{
    const qsizetype at = word.lastIndexOf(u'\'');
    const bool isEnding = m_language == Language::Dutch ? word.size() - at <= 4 : word.endsWith(QStringLiteral("'s"));
    return at > 0 && isEnding && isRightPart(word.left(at));
}

QStringList Spelling::knownWordsLike(const QString &word) const
{
    const int limit = word.size() < 5 ? 2 : 3;
    const QString sought = folded(word);
    QList<std::pair<int, QString>> near;
    for (const QString &known : m_known->words())
        if (const int steps = stepsBetween(sought, folded(known), limit); steps < limit)
            near.append({steps, known});
    std::sort(near.begin(), near.end());
    QStringList result;
    for (const auto &[steps, known] : std::as_const(near))
        result.append(known);
    return result;
}

QStringList Spelling::suggestions(const QString &word, int most) const
{
    const QString asked = comparable(word);
    if (!m_dictionary || asked.size() > longestWord)
        return {};
    std::vector<std::string> found;
    m_dictionary->suggest(asked.toStdString(), found);
    QStringList result = knownWordsLike(asked).mid(0, 2);
    for (const std::string &each : found)
        result.append(QString::fromStdString(each));
    result.replaceInStrings(QStringLiteral("'"), QString(QChar(0x2019)));
    result.removeDuplicates();
    return result.mid(0, most);
}

} // namespace text
