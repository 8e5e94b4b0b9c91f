// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/pictureedits.h"

#include "edit/passageedits.h"
#include "edit/rules.h"
#include "edit/writer.h"
#include "model/position.h"

#include <QRegularExpression>
#include <QSet>

namespace edit {

using base::Outcome;
using model::PassageId;
using model::PassageKind;
using model::PictureHeader;
using model::PictureId;

namespace {

QString suffixFor(const QString &mime)
{
    if (mime == QLatin1String("image/png"))
        return QStringLiteral("png");
    return mime == QLatin1String("image/svg+xml") ? QStringLiteral("svg") : QStringLiteral("jpg");
}

QString fileOf(const history::Asset &asset)
{
    return QStringLiteral("pictures/%1.%2").arg(asset.hash.hex().left(12), suffixFor(asset.mime));
}

void putPicture(Writer &writer, PictureId id, const history::Asset &asset, PictureHeader header)
{
    const QList<model::Picture> &pictures = writer.manual().pictures();
    if (header.position.isEmpty())
        header.position = model::positionBetween(pictures.isEmpty() ? QString() : pictures.last().header.position, {});
    header.file = fileOf(asset);
    header.asset = asset.hash;
    writer.addAsset(asset);
    writer.put(model::ref(id), header);
}

bool isShownElsewhere(const model::Manual &manual, PictureId picture, PassageId here)
{
    if (manual.layout().logo == picture)
        return true;
    for (const model::EntryId &id : manual.readingOrder())
        for (const model::Passage &passage : manual.entry(id)->passages)
            if (passage.header.picture == picture && passage.id != here)
                return true;
    return false;
}

/// A picture of its own for the passage, described and credited as the one it showed.
PictureId copyFor(Writer &writer, const model::Passage &passage, const history::Asset &asset)
{
    const auto id = PictureId::create();
    PictureHeader header;
    model::Text alt;
    if (const model::Picture *shown = writer.manual().picture(passage.header.picture)) {
        header.credit = shown->header.credit;
        alt = shown->alt;
    }
    putPicture(writer, id, asset, header);
    const model::TextRef text{model::ref(id), model::Field::Alt};
    for (const base::Language language : base::bothLanguages)
        writer.setText(text, language, alt.in(language).text());
    model::PassageHeader shows = passage.header;
    shows.picture = id;
    writer.put(model::ref(passage.id), shows);
    return id;
}

/// Codes that a wording leads to.
void collectTargets(const model::Text &text, QSet<QString> &targets)
{
    static const QRegularExpression target(QStringLiteral("\\]\\(#([^)]*)\\)"));
    for (const model::Wording &wording : text.wordings) {
        if (!wording.text().contains(QLatin1String("](#")))
            continue;
        for (auto found = target.globalMatch(wording.text()); found.hasNext();)
            targets.insert(found.next().captured(1));
    }
}

} // namespace

QList<PictureId> unusedPictures(const model::Manual &manual)
{
    QSet<PictureId> shown{manual.layout().logo};
    QSet<QString> targets;
    for (const model::EntryId &id : manual.pictures().isEmpty() ? QList<model::EntryId>() : manual.readingOrder()) {
        const model::Entry &entry = *manual.entry(id);
        collectTargets(entry.title, targets);
        for (const model::Passage &passage : entry.passages) {
            shown.insert(passage.header.picture);
            collectTargets(passage.text, targets);
            collectTargets(passage.attribution, targets);
        }
    }
    for (const model::Term &term : manual.terms())
        collectTargets(term.definition, targets);
    QList<PictureId> unused;
    for (const model::Picture &picture : manual.pictures())
        if (!shown.contains(picture.id) && !targets.contains(model::codeOf(picture)))
            unused.append(picture.id);
    return unused;
}

Edit removePictures(const QList<PictureId> &pictures)
{
    Edit edit;
    edit.reason = history::Reason::PictureChanged;
    edit.run = [=](Writer &writer) -> Outcome {
        const QList<PictureId> unused = unusedPictures(writer.manual());
        for (const PictureId picture : pictures) {
            if (!writer.manual().picture(picture))
                return unknownObject(model::ref(picture));
            if (!unused.contains(picture))
                return notAllowed(QStringLiteral("picture_used"));
        }
        for (const PictureId picture : pictures)
            writer.remove(model::ref(picture));
        return {};
    };
    return edit;
}

Edit insertPicture(model::EntryId entry, PassageId parent, PassageId after, const NewPicture &picture)
{
    NewPassage passage;
    passage.id = picture.passage;
    passage.header.kind = PassageKind::Picture;
    passage.header.picture = picture.picture;
    Edit edit;
    edit.reason = history::Reason::Inserted;
    edit.run = [=](Writer &writer) -> Outcome {
        PictureHeader header;
        header.credit = picture.credit;
        putPicture(writer, picture.picture, picture.asset, header);
        for (const base::Language language : base::bothLanguages) {
            const QString &alt = picture.alt[size_t(base::indexOf(language))];
            if (const Outcome fits = checkLength(alt); !fits)
                return fits;
            if (!alt.isEmpty())
                writer.setText({model::ref(picture.picture), model::Field::Alt}, language, alt);
        }
        return insertPassages(entry, parent, after, {passage}).run(writer);
    };
    return edit;
}

Edit replacePicture(PassageId passage, const history::Asset &asset)
{
    Edit edit;
    edit.reason = history::Reason::PictureChanged;
    edit.run = [=](Writer &writer) -> Outcome {
        const model::Passage *here = writer.manual().passage(passage);
        if (!here)
            return unknownObject(model::ref(passage));
        if (here->header.kind != PassageKind::Picture)
            return notAllowed(QStringLiteral("no_picture"));
        const model::Picture *shown = writer.manual().picture(here->header.picture);
        if (!shown || isShownElsewhere(writer.manual(), shown->id, passage))
            copyFor(writer, model::Passage(*here), asset);
        else
            putPicture(writer, shown->id, asset, PictureHeader(shown->header));
        return {};
    };
    return edit;
}

Edit creditPicture(PictureId picture, const QString &credit)
{
    Edit edit;
    edit.reason = history::Reason::PictureChanged;
    edit.run = [=](Writer &writer) -> Outcome {
        const model::Picture *here = writer.manual().picture(picture);
        if (!here)
            return unknownObject(model::ref(picture));
        PictureHeader header = here->header;
        header.credit = credit.simplified();
        if (const Outcome fits = checkLength(header.credit); !fits)
            return fits;
        writer.put(model::ref(picture), header);
        return {};
    };
    return edit;
}

} // namespace edit
