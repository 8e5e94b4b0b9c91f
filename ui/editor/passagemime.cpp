// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/passagemime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ui::editor {

using base::Language;
using model::PassageKind;
using text::Run;

namespace {

QString markupMimeType() { return QStringLiteral("application/x-vademecum-markup"); }

QJsonObject toJson(const std::array<QString, 2> &wordings)
{
    return {{QStringLiteral("fr"), wordings[0]}, {QStringLiteral("nl"), wordings[1]}};
}

std::array<QString, 2> wordingsFrom(const QJsonValue &value)
{
    return {value[QStringLiteral("fr")].toString(), value[QStringLiteral("nl")].toString()};
}

std::array<QString, 2> wordingsOf(const model::Text &text)
{
    return {text.wordings[0].text(), text.wordings[1].text()};
}

QJsonObject toJson(const model::Passage &passage)
{
    return {{QStringLiteral("id"), passage.id.toString()},
            {QStringLiteral("parent"), passage.header.parent.toString()},
            {QStringLiteral("kind"), int(passage.header.kind)},
            {QStringLiteral("level"), passage.header.level},
            {QStringLiteral("role"), int(passage.header.role)},
            {QStringLiteral("picture"), passage.header.picture.toString()},
            {QStringLiteral("columns"), passage.header.columns},
            {QStringLiteral("header"), passage.header.header},
            {QStringLiteral("column"), passage.header.column},
            {QStringLiteral("position"), passage.header.position},
            {QStringLiteral("body"), toJson(wordingsOf(passage.text))},
            {QStringLiteral("attribution"), toJson(wordingsOf(passage.attribution))}};
}

template<typename Enumeration>
Enumeration clamped(const QJsonValue &value, Enumeration last)
{
    return Enumeration(std::clamp(value.toInt(), 0, int(last)));
}

/// `fresh` maps the ids on the clipboard to new ones; what stood in something that was not copied stands on its own.
edit::NewPassage passageFrom(const QJsonObject &object, const QHash<QString, model::PassageId> &fresh)
{
    edit::NewPassage passage;
    model::PassageHeader &header = passage.header;
    passage.id = fresh.value(object[QStringLiteral("id")].toString());
    header.parent = fresh.value(object[QStringLiteral("parent")].toString());
    header.kind = clamped(object[QStringLiteral("kind")], PassageKind::Cell);
    if (header.kind == PassageKind::Cell && header.parent.isNull())
        header.kind = PassageKind::Paragraph;
    header.level = std::clamp(object[QStringLiteral("level")].toInt(1), 1, 4);
    header.role = clamped(object[QStringLiteral("role")], model::Role::Contact);
    header.picture = model::PictureId(base::Id::fromString(object[QStringLiteral("picture")].toString()));
    header.columns = object[QStringLiteral("columns")].toInt();
    header.header = object[QStringLiteral("header")].toBool();
    header.column = object[QStringLiteral("column")].toInt();
    header.position = object[QStringLiteral("position")].toString();
    passage.body = wordingsFrom(object[QStringLiteral("body")]);
    passage.attribution = wordingsFrom(object[QStringLiteral("attribution")]);
    return passage;
}

QList<edit::NewPassage> passagesFromJson(const QJsonArray &own)
{
    QHash<QString, model::PassageId> fresh;
    for (const QJsonValue &value : own)
        fresh.insert(value[QStringLiteral("id")].toString(), model::PassageId::create());
    QList<edit::NewPassage> passages;
    for (const QJsonValue &value : own)
        passages.append(passageFrom(value.toObject(), fresh));
    return passages;
}

QString inlineHtml(const QList<Run> &runs)
{
    QString html;
    for (const Run &run : runs) {
        QString piece = run.text.toHtmlEscaped();
        if (run.kind == text::RunKind::LineBreak)
            piece = QStringLiteral("<br>");
        if (run.code)
            piece = QStringLiteral("<code>%1</code>").arg(piece);
        if (run.emphasis)
            piece = QStringLiteral("<em>%1</em>").arg(piece);
        if (run.strong)
            piece = QStringLiteral("<strong>%1</strong>").arg(piece);
        if (!run.target.isEmpty())
            piece = QStringLiteral("<a href=\"%1\">%2</a>").arg(run.target.toHtmlEscaped(), piece);
        html += piece;
    }
    return html;
}

QString tableRow(const model::Passage &passage)
{
    const auto cell = [&](Language language) {
        return QStringLiteral("<td lang=\"%1\">%2</td>")
            .arg(base::codeOf(language), inlineHtml(text::parse(passage.text.in(language).text())));
    };
    return QStringLiteral("<tr>%1%2</tr>").arg(cell(Language::French), cell(Language::Dutch));
}

} // namespace

QString passageMimeType() { return QStringLiteral("application/x-vademecum-passages"); }

QMimeData *passagesMime(const model::Manual &manual, const QList<model::PassageId> &passages, Language language)
{
    QJsonArray own;
    QString html;
    QStringList plain;
    for (const model::PassageId &id : passages) {
        const model::Passage *passage = manual.passage(id);
        if (!passage)
            continue;
        own.append(toJson(*passage));
        html += tableRow(*passage);
        plain.append(text::plain(passage->text.preferring(language)));
    }
    auto *data = new QMimeData;
    data->setData(passageMimeType(), QJsonDocument(own).toJson(QJsonDocument::Compact));
    data->setHtml(QStringLiteral("<meta charset=\"utf-8\"><table>%1</table>").arg(html));
    data->setText(plain.join(u'\n'));
    return data;
}

QMimeData *inlineMime(const QList<Run> &runs)
{
    auto *data = new QMimeData;
    const QString markup = text::serialize(runs);
    data->setData(markupMimeType(), markup.toUtf8());
    data->setHtml(QStringLiteral("<meta charset=\"utf-8\">") + inlineHtml(runs));
    data->setText(text::plain(markup));
    return data;
}

std::optional<Pasted> ownFrom(const QMimeData &source)
{
    Pasted pasted;
    if (source.hasFormat(passageMimeType()))
        pasted.passages = passagesFromJson(QJsonDocument::fromJson(source.data(passageMimeType())).array());
    else if (source.hasFormat(markupMimeType()))
        pasted.inlineRuns = text::parse(QString::fromUtf8(source.data(markupMimeType())));
    else
        return std::nullopt;
    return pasted;
}

} // namespace ui::editor
