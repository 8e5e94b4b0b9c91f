// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openpreview.h"

#include "edit/textedits.h"

#include <QSettings>
#include <QtTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

model::Incoming longModule()
{
    support::ManualBuilder builder;
    builder.titled(u"Manuel"_s, u"Handboek"_s).part(u"part"_s, u"Partie"_s, u"Deel"_s);
    builder.module(u"module"_s, u"Le module"_s, u"De module"_s);
    for (int number = 1; number <= 60; ++number) {
        builder.paragraph(
            u"Le paragraphe numéro %1 parle de la participation des usagers et de leurs proches, dans chaque "
            "réseau et à chaque niveau de décision."_s.arg(number),
            u"Alinea nummer %1 gaat over de participatie van gebruikers en hun naastbetrokkenen, in elk "
            "netwerk en op elk niveau van beslissing."_s.arg(number));
        builder.called(u"p-%1"_s.arg(number));
    }
    return builder.incoming();
}

OpenPreview::OpenPreview(const model::Incoming &incoming)
{
    QSettings().remove(u"preview"_s);
    edit::Session session;
    session.author = u"Anna"_s;
    auto created = edit::Workspace::create(m_folder.filePath(u"handbook.vademecum"_s), incoming, session);
    REQUIRE(created);
    m_workspace = std::move(*created);
    m_pane = std::make_unique<ui::preview::PreviewPane>();
    m_pane->resize(700, 800);
    m_pane->setSource(m_workspace.get());
    m_pane->show();
    REQUIRE(QTest::qWaitForWindowExposed(m_pane.get()));
    settle();
}

OpenPreview::~OpenPreview()
{
    m_pane->setSource(nullptr);
}

void OpenPreview::settle()
{
    REQUIRE(QTest::qWaitFor([this] { return view().composition() && !m_pane->isBusy(); }, 30000));
}

void OpenPreview::catchUp()
{
    REQUIRE(m_workspace->flush());
    QCoreApplication::processEvents(); // what was written is told
    REQUIRE(QTest::qWaitFor([this] { return !m_pane->isCatchingUp(); }, 30000));
}

void OpenPreview::choose(int layout)
{
    m_pane->actions().layouts[size_t(layout)]->trigger();
    settle();
}

void OpenPreview::write(const QString &code, base::Language language, const QString &text)
{
    const model::TextRef ref = model::bodyOf(passage(code));
    REQUIRE(m_workspace->perform(edit::setText(ref, language, text, history::Reason::Typed)));
    settle();
}

model::PassageId OpenPreview::passage(const QString &code) const
{
    return model::PassageId(m_workspace->manual().find(code)->id);
}

QString OpenPreview::text()
{
    QString all;
    for (const compose::Page &page : pages().document.pages) {
        for (const compose::Item &item : page.items) {
            if (const auto *run = std::get_if<compose::TextRun>(&item))
                all += run->text;
        }
    }
    return all.remove(QChar(0xAD));
}

QRect OpenPreview::placeOf(const QString &code, base::Language language)
{
    const model::ObjectRef object = model::ref(passage(code));
    for (const compose::Area &area : pages().areas) {
        if (area.object != object || area.language != language)
            continue;
        return view().placeOf(area.page, area.rectangle);
    }
    return {};
}
