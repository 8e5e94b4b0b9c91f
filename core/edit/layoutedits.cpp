// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/layoutedits.h"

#include "edit/plainedit.h"
#include "edit/rules.h"
#include "edit/writer.h"
#include "model/position.h"

namespace edit {

namespace {

QString suffixFor(const QString &mime)
{
    if (mime == QLatin1String("image/png"))
        return QStringLiteral(".png");
    return mime == QLatin1String("image/svg+xml") ? QStringLiteral(".svg") : QStringLiteral(".jpg");
}

void addPicture(Writer &writer, model::PictureId id, const history::Asset &asset)
{
    const QList<model::Picture> &pictures = writer.manual().pictures();
    const QString last = pictures.isEmpty() ? QString() : pictures.last().header.position;
    model::PictureHeader header;
    header.position = model::positionsBetween(last, {}, 1).first();
    header.file = QStringLiteral("pictures/logo-") + asset.hash.hex().left(12) + suffixFor(asset.mime);
    header.asset = asset.hash;
    writer.put(model::ref(id), header);
    writer.addAsset(asset);
}

base::Outcome change(Writer &writer, const LayoutChange &wanted)
{
    if (wanted.logo)
        addPicture(writer, wanted.layout.logo, *wanted.logo);
    else if (!wanted.layout.logo.isNull() && !writer.manual().picture(wanted.layout.logo))
        return unknownObject(model::ref(wanted.layout.logo));
    if (wanted.publisher) {
        model::ManualHeader header = writer.manual().header();
        header.publisher = *wanted.publisher;
        writer.put({}, header);
    }
    if (wanted.layout != writer.manual().layout())
        writer.put(model::layoutRef(), wanted.layout);
    return {};
}

} // namespace

void setLogo(LayoutChange &change, const QByteArray &picture, const QString &mime)
{
    change.layout.logo = model::PictureId::create();
    change.logo = history::Asset{base::Hash::of(QByteArrayView(picture)), mime, picture};
}

Edit changeLayout(const LayoutChange &wanted)
{
    return plainEdit(history::Reason::LayoutChanged, [wanted](Writer &writer) { return change(writer, wanted); });
}

} // namespace edit
