# SPDX-FileCopyrightText: Vademecum contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What an installation holds beside the program, and the Debian package made from it.
# A package needs the program alone, not the tests.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
set(desktop "${CMAKE_SOURCE_DIR}/resources/desktop")
install(TARGETS vademecum DESTINATION bin)
install(FILES "${desktop}/be.vademecum.Vademecum.desktop" DESTINATION share/applications)
install(FILES "${desktop}/be.vademecum.Vademecum.metainfo.xml" DESTINATION share/metainfo)
install(FILES "${desktop}/be.vademecum.Vademecum.mime.xml" DESTINATION share/mime/packages RENAME be.vademecum.Vademecum.xml)
install(FILES "${desktop}/be.vademecum.Vademecum.svg" DESTINATION share/icons/hicolor/scalable/apps)
install(FILES "${desktop}/vademecum.1" DESTINATION share/man/man1)
install(FILES "${CMAKE_SOURCE_DIR}/LICENSE" DESTINATION share/doc/vademecum RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME vademecum)
set(CPACK_PACKAGE_VENDOR "Vademecum contributors")
set(CPACK_PACKAGE_CONTACT "Vademecum contributors <vademecum@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_BINARY_DIR}/package")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION editors)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins are loaded at run time, so no tool sees them: the SQLite driver, SVG pictures, Qt's own words; nor dictionaries.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-translations-l10n, hunspell-fr, hunspell-nl")
include(CPack)
