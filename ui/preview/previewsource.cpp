// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/previewsource.h"

namespace ui::preview {

PreviewSource::PreviewSource(QObject *parent) : QObject(parent)
{
    connect(&m_authorship, &QFutureWatcherBase::finished, this, &PreviewSource::takeAuthorship);
}

void PreviewSource::follow(edit::Workspace *workspace)
{
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    m_authorship.setFuture({});
    m_isAsking = false;
    m_workspace = workspace;
    m_manual = {};
    m_assets.clear();
    m_imprint = {};
    m_hasManual = workspace;
    m_mustReadAssets = true;
    if (!workspace)
        return;
    connect(workspace, &edit::Workspace::changed, this, &PreviewSource::changed);
    connect(workspace, &edit::Workspace::saved, this, &PreviewSource::askAuthorship);
    askAuthorship();
}

void PreviewSource::show(const model::Manual &manual, const compose::Assets &assets, const compose::Imprint &imprint)
{
    if (m_workspace)
        follow(nullptr);
    m_manual = manual;
    m_assets = assets;
    m_imprint = imprint;
    m_hasManual = true;
}

void PreviewSource::update()
{
    if (!m_workspace)
        return;
    const model::Manual before = std::exchange(m_manual, m_workspace->manual());
    if (m_mustReadAssets || before.pictures() != m_manual.pictures())
        readAssets();
    m_mustReadAssets = false;
}

void PreviewSource::readAssets()
{
    // Pictures are large and seldom change: only those that are new are read.
    compose::Assets needed;
    for (const model::Picture &picture : m_manual.pictures()) {
        const base::Hash &hash = picture.header.asset;
        if (m_assets.contains(hash)) {
            needed.insert(hash, m_assets.value(hash));
        } else if (const base::Result<QByteArray> bytes = m_workspace->asset(hash); bytes) {
            needed.insert(hash, *bytes);
        }
    }
    m_assets = needed;
}

// Without waiting: the file may be at something long.
void PreviewSource::askAuthorship()
{
    m_isAsking = true;
    m_authorship.setFuture(m_workspace->authorship());
}

void PreviewSource::takeAuthorship()
{
    m_isAsking = false;
    if (!m_workspace || m_authorship.isCanceled() || !m_authorship.result())
        return;
    const compose::Imprint imprint = print::imprintOf(*m_authorship.result());
    if (imprint == m_imprint)
        return;
    m_imprint = imprint;
    Q_EMIT changed();
}

compose::Request PreviewSource::request(PageLayout layout) const
{
    compose::Request request;
    request.assets = m_assets;
    request.imprint = m_imprint;
    const auto &columns = m_manual.header().languages;
    switch (layout) {
    case PageLayout::French: break;
    case PageLayout::Dutch: request.languages = {base::Language::Dutch}; break;
    case PageLayout::Columns:
        request.languages = {columns[0], columns[1]};
        request.layout = compose::Layout::Columns;
        break;
    case PageLayout::Facing:
        request.languages = {columns[0], columns[1]};
        request.layout = compose::Layout::Facing;
        break;
    }
    return request;
}

} // namespace ui::preview
