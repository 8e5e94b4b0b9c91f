// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openeditor.h"

#include <QApplication>
#include <QClipboard>
#include <catch2/catch.hpp>

OpenEditor::OpenEditor(const model::Incoming &incoming, edit::Access access)
{
    const QString path = m_folder.filePath(QStringLiteral("handbook.vademecum"));
    edit::Session session;
    session.author = QStringLiteral("Anna");
    auto created = edit::Workspace::create(path, incoming, session);
    REQUIRE(created);
    m_workspace = std::move(*created);
    if (access == edit::Access::ReadOnly) {
        m_workspace.reset();
        session.access = access;
        auto opened = edit::Workspace::open(path, session);
        REQUIRE(opened);
        m_workspace = std::move(*opened);
    }
    m_editor = std::make_unique<ui::editor::PassageEditor>();
    m_editor->resize(1000, 700);
    m_editor->setWorkspace(m_workspace.get());
    m_editor->show();
    m_editor->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(m_editor.get()));
}

OpenEditor::~OpenEditor()
{
    m_editor->setWorkspace(nullptr);
}

model::PassageKind OpenEditor::kind(int row)
{
    const model::Passage *passage = workspace().manual().passage(sheet().row(row).passage);
    return passage ? passage->header.kind : model::PassageKind::Cell;
}

QStringList OpenEditor::snapshot()
{
    QStringList all;
    for (int row = 0; row < rows(); ++row)
        all.append(QStringLiteral("%1|%2|%3").arg(int(sheet().row(row).style)).arg(text(row, french), text(row, dutch)));
    return all;
}

void OpenEditor::type(const QString &text)
{
    for (const QChar character : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
        QApplication::sendEvent(&live(), &press);
    }
}

void OpenEditor::paste(QMimeData *data)
{
    QApplication::clipboard()->setMimeData(data);
    press(Qt::Key_V, Qt::ControlModifier);
}

QPoint OpenEditor::middleOf(int row, base::Language language)
{
    return editor().cellRect(row, language).center();
}

model::Incoming twelveParagraphs()
{
    support::ManualBuilder builder;
    builder.part(QStringLiteral("part"), QStringLiteral("Partie"), QStringLiteral("Deel"));
    builder.module(QStringLiteral("module"), QStringLiteral("Module"), QStringLiteral("Module"));
    for (int number = 1; number <= 12; ++number) {
        const QString french = QStringLiteral("Le paragraphe numéro %1 parle de la participation des usagers et de leurs "
                                              "proches, dans chaque réseau et à chaque niveau.").arg(number);
        const QString dutch = QStringLiteral("Alinea nummer %1 gaat over de participatie van gebruikers en hun "
                                             "naastbetrokkenen, in elk netwerk en op elk niveau.").arg(number);
        builder.paragraph(french, dutch).inStep();
    }
    return builder.incoming();
}
