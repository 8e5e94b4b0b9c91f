// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/pictureshelf.h"

#include "base/workers.h"
#include "edit/workspace.h"
#include "ui/shared/whendone.h"

#include <QBuffer>
#include <QImageReader>
#include <QPointer>
#include <QtConcurrentRun>

namespace ui::editor {

namespace {

constexpr int keptPictures = 64;
constexpr qint64 mostPixelsAtOnce = 2'000'000; // decoded in some twenty milliseconds
constexpr int widestShown = 1600;
constexpr int mostMegabytes = 1024; // of one that is decoded: a hundred megapixels

QImage decoded(QByteArray bytes, const QSize &size)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(mostMegabytes);
    QImageReader reader(&buffer);
    if (size.width() > widestShown)
        reader.setScaledSize(size.scaled(widestShown, size.height(), Qt::KeepAspectRatio));
    return reader.read();
}

QSize sizeOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return QImageReader(&buffer).size();
}

} // namespace

PictureShelf::PictureShelf() : m_kept(keptPictures) {}

void PictureShelf::setWorkspace(edit::Workspace *workspace)
{
    m_workspace = workspace;
    m_kept.clear();
}

PictureShelf::Shelved PictureShelf::of(const base::Hash &asset)
{
    if (const Shelved *kept = m_kept.object(asset))
        return *kept;
    if (!m_workspace)
        return {};
    Shelved fresh;
    if (const auto bytes = m_workspace->asset(asset)) {
        const QSize size = sizeOf(*bytes);
        fresh.size = size;
        fresh.isComing = qint64(size.width()) * size.height() > mostPixelsAtOnce;
        if (fresh.isComing)
            fetch(asset, *bytes, size);
        else if (fresh.pixmap.loadFromData(*bytes))
            fresh.size = fresh.pixmap.deviceIndependentSize();
    }
    m_kept.insert(asset, new Shelved(fresh));
    return fresh;
}

void PictureShelf::fetch(const base::Hash &asset, const QByteArray &bytes, const QSize &size)
{
    shared::whenDone(this, QtConcurrent::run(&base::workers(), decoded, bytes, size), [this, asset, size](const QImage &image) {
        if (!m_kept.contains(asset)) // another manual by now
            return;
        m_kept.insert(asset, new Shelved{QPixmap::fromImage(image), size, false});
        Q_EMIT arrived();
    });
}

} // namespace ui::editor
