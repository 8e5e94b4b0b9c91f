// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTimer>
#include <functional>

/// Does what a person does in the box that opens next; a box stops everything else until it is closed.
template<typename Dialog>
void inNextDialog(const std::function<void(Dialog *)> &act)
{
    auto *look = new QTimer(QApplication::instance());
    look->setInterval(5);
    QObject::connect(look, &QTimer::timeout, look, [look, act] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog || dialog->objectName() == QStringLiteral("progressDialog"))
            return;
        look->stop();
        look->deleteLater();
        act(dialog);
    });
    look->start();
}
