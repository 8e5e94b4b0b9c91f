// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints, clause by clause, what was verified of a PDF: conformance FILE…
#include "conformance/examined.h"

#include <fstream>
#include <iostream>
#include <sstream>

int main(int count, char *arguments[])
{
    bool isSound = true;
    for (int i = 1; i < count; ++i) {
        std::ifstream file(arguments[i], std::ios::binary);
        std::ostringstream bytes;
        bytes << file.rdbuf();
        const std::string pdf = bytes.str();
        const conformance::Verdicts verdicts = conformance::examine(pdf);
        std::cout << arguments[i] << '\n' << verdicts.text();
        isSound = isSound && verdicts.broken().empty();
    }
    return isSound ? 0 : 1;
}
