// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/pictureediting.h"

#include "base/workers.h"
#include "edit/passageedits.h"
#include "edit/pictureedits.h"
#include "ui/editor/desk.h"
#include "ui/editor/scaledialog.h"
#include "ui/editor/steps.h"
#include "ui/shared/progressdialog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QInputDialog>
#include <QMimeData>
#include <QUrl>
#include <QtConcurrentRun>

namespace ui::editor {

using base::Result;
using model::PassageId;
using model::PassageKind;
using model::PictureId;

namespace {

struct PictureText {
    Q_DECLARE_TR_FUNCTIONS(ui::editor::PictureText)
};

QString firstFile(const QMimeData &source)
{
    for (const QUrl &url : source.urls())
        if (url.isLocalFile())
            return url.toLocalFile();
    return {};
}

} // namespace

PassageId PictureEditing::passageHere() const
{
    const model::Passage *here =
        m_desk.row() < 0 ? nullptr : m_desk.manual().passage(m_desk.sheet().row(m_desk.row()).passage);
    return here && here->header.kind == PassageKind::Picture ? here->id : PassageId();
}

bool PictureEditing::brings(const QMimeData &source)
{
    if (!firstFile(source).isEmpty())
        return true;
    return source.hasImage() && source.text().trimmed().isEmpty();
}

std::optional<PictureEditing::Place> PictureEditing::placeHere() const
{
    if (m_desk.row() < 0 || !m_desk.isWritable())
        return std::nullopt;
    return Place{whereTo(m_desk), {}, m_desk.language()};
}

void PictureEditing::take(const QMimeData &source)
{
    if (const QString file = firstFile(source); !file.isEmpty())
        return insertFile(file);
    const QString name = PictureText::tr("picture of the clipboard");
    const auto image = qvariant_cast<QImage>(source.imageData());
    if (const std::optional<Place> place = placeHere())
        take([image, name] { return lookedOver(image, name); }, name, *place);
}

void PictureEditing::insertFile(const QString &path)
{
    if (const std::optional<Place> place = placeHere())
        take([path] { return lookedOverFile(path); }, QFileInfo(path).fileName(), *place);
}

void PictureEditing::replaceFile(const QString &path)
{
    std::optional<Place> place = placeHere();
    if (!place || passageHere().isNull())
        return;
    place->replaced = passageHere();
    take([path] { return lookedOverFile(path); }, QFileInfo(path).fileName(), *place);
}

void PictureEditing::take(const Reading &reading, const QString &name, const Place &place)
{
    auto *dialog = new shared::ProgressDialog([] { return PictureText::tr("Reading the picture…"); }, m_owner->window());
    dialog->follow<Result<TakenPicture>>(
        QtConcurrent::run(&base::workers(), reading), [this, name, place, asked = QPointer(m_desk.workspace()), owner = QPointer(m_owner)](
                                        const Result<TakenPicture> &picture) {
            if (!owner || !asked || asked != m_desk.workspace())
                return;
            if (!picture)
                return refused(picture.error());
            isLargerThanPrinted(*picture) ? askHow(*picture, name, place) : put(*picture, place);
        });
}

void PictureEditing::askHow(const TakenPicture &picture, const QString &name, const Place &place)
{
    ScaleDialog dialog(picture, name, m_owner->window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    dialog.keepsOriginal() ? put(picture, place) : scale(picture, name, place);
}

void PictureEditing::scale(const TakenPicture &picture, const QString &name, const Place &place)
{
    auto *dialog = new shared::ProgressDialog([] { return PictureText::tr("Scaling the picture down…"); }, m_owner->window());
    dialog->follow<Result<TakenPicture>>(
        QtConcurrent::run(&base::workers(), [picture, name] { return scaledToPrint(picture, name); }),
        [this, place, asked = QPointer(m_desk.workspace()), owner = QPointer(m_owner)](const Result<TakenPicture> &scaled) {
            if (!owner || !asked || asked != m_desk.workspace())
                return;
            scaled ? put(*scaled, place) : refused(scaled.error());
        });
}

void PictureEditing::put(const TakenPicture &picture, const Place &place)
{
    if (!place.replaced.isNull()) {
        edit::Edit replacing = edit::replacePicture(place.replaced, picture.asset);
        replacing.after = m_desk.caret();
        m_desk.perform(replacing);
        return;
    }
    const edit::NewPicture fresh{PassageId::create(), PictureId::create(), picture.asset, {}, {}};
    QList<edit::Edit> steps{edit::insertPicture(place.where.entry, place.where.parent, place.where.after, fresh)};
    const model::Passage *empty = m_desk.manual().passage(place.where.makesWay);
    if (empty && empty->text.isEmpty()) // somebody may have written in it meanwhile
        steps.append(edit::deletePassages({empty->id}));
    edit::Edit insertion = edit::together(history::Reason::Inserted, steps);
    insertion.after = caretIn(fresh.passage, place.language);
    m_desk.perform(insertion);
}

void PictureEditing::editCredit()
{
    const model::Passage *passage = m_desk.manual().passage(passageHere());
    const model::Picture *picture = passage ? m_desk.manual().picture(passage->header.picture) : nullptr;
    if (!picture || !m_desk.isWritable())
        return;
    bool accepted = false;
    const QString credit = QInputDialog::getText(m_owner->window(), PictureText::tr("Credit of the picture"),
                                                 PictureText::tr("Who made it, and under which licence:"), QLineEdit::Normal,
                                                 picture->header.credit, &accepted);
    if (!accepted || credit.simplified() == picture->header.credit)
        return;
    edit::Edit change = edit::creditPicture(picture->id, credit);
    change.after = m_desk.caret();
    m_desk.perform(change);
}

} // namespace ui::editor
