// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/layoutedits.h"

#include "edit/rules.h"
#include "edit/writer.h"
#include "model/position.h"

namespace edit {

namespace {

base::Outcome put(Writer &writer, const model::LayoutHeader &layout)
{
    if (!layout.logo.isNull() && !writer.manual().picture(layout.logo))
        return unknownObject(model::ref(layout.logo));
    writer.put(model::layoutRef(), layout);
    return {};
}

void addPicture(Writer &writer, model::PictureId id, const history::Asset &asset, const QString &file)
{
    const QList<model::Picture> &pictures = writer.manual().pictures();
    model::PictureHeader header;
    header.position = model::positionsBetween(pictures.isEmpty() ? QString() : pictures.last().header.position, {}, 1).first();
    header.file = file;
    header.asset = asset.hash;
    writer.put(model::ref(id), header);
    writer.addAsset(asset);
}

Edit layoutEdit(std::function<base::Outcome(Writer &)> run)
{
    Edit edit;
    edit.reason = history::Reason::LayoutChanged;
    edit.run = std::move(run);
    return edit;
}

} // namespace

Edit changeLayout(const model::LayoutHeader &layout)
{
    return layoutEdit([layout](Writer &writer) { return put(writer, layout); });
}

Edit changeLayout(const model::LayoutHeader &layout, const history::Asset &logo, const QString &file)
{
    return layoutEdit([=](Writer &writer) {
        addPicture(writer, layout.logo, logo, file);
        return put(writer, layout);
    });
}

} // namespace edit
