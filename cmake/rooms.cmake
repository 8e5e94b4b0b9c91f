# SPDX-FileCopyrightText: Vademecum contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# How a room is built: one static library per folder, the same flags everywhere, precompiled headers shared
# by all rooms that link the same Qt modules.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

add_library(vademecum_flags INTERFACE)
target_include_directories(vademecum_flags INTERFACE "${CMAKE_SOURCE_DIR}/core" "${CMAKE_SOURCE_DIR}")
target_compile_definitions(vademecum_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(vademecum_flags INTERFACE
    -Wall -Wextra -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Wno-psabi
    $<$<BOOL:${CCACHE_PROGRAM}>:-fpch-preprocess>
    $<$<BOOL:${VADEMECUM_WERROR}>:-Werror>)
if(VADEMECUM_SANITIZE)
    target_compile_options(vademecum_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(vademecum_flags INTERFACE -fsanitize=address,undefined)
endif()

# vademecum_room(NAME SOURCES… [ROOMS base model …] [LINK Qt6::Core …])
# NAME is the folder's name in core/, or ui_<folder>; ROOMS are the rooms it may include.
function(vademecum_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;ROOMS;LINK" ${ARGN})
    add_library(vademecum_${name} STATIC ${ROOM_SOURCES})
    target_link_libraries(vademecum_${name} PUBLIC vademecum_flags Qt6::Core ${ROOM_LINK})
    foreach(room IN LISTS ROOM_ROOMS)
        target_link_libraries(vademecum_${name} PUBLIC vademecum_${room})
    endforeach()
    vademecum_precompile(vademecum_${name} ${ROOM_LINK})
endfunction()

# Two precompiled headers serve every target: one with Qt Core, one with Qt Widgets.
foreach(kind core widgets)
    file(WRITE "${CMAKE_BINARY_DIR}/${kind}_pch.cpp" "")
    add_library(vademecum_pch_${kind} STATIC "${CMAKE_BINARY_DIR}/${kind}_pch.cpp")
    set_target_properties(vademecum_pch_${kind} PROPERTIES AUTOMOC OFF)
    target_precompile_headers(vademecum_pch_${kind} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/${kind}_pch.h")
endforeach()
target_link_libraries(vademecum_pch_core PRIVATE vademecum_flags Qt6::Core)
target_link_libraries(vademecum_pch_widgets PRIVATE vademecum_flags Qt6::Widgets)

function(vademecum_precompile target)
    if("Qt6::Widgets" IN_LIST ARGN)
        target_precompile_headers(${target} REUSE_FROM vademecum_pch_widgets)
    else()
        target_precompile_headers(${target} REUSE_FROM vademecum_pch_core)
    endif()
endfunction()

# vademecum_test(NAME SOURCES… [LINK vademecum_store …] [WIDGETS]): one Catch2 executable per room.
function(vademecum_test name)
    cmake_parse_arguments(TEST "WIDGETS" "" "SOURCES;LINK" ${ARGN})
    add_executable(test_${name} ${TEST_SOURCES})
    target_link_libraries(test_${name} PRIVATE ${TEST_LINK} Qt6::Test Catch2::Catch2)
    if(TEST_WIDGETS)
        target_link_libraries(test_${name} PRIVATE vademecum_test_main_gui)
        vademecum_precompile(test_${name} Qt6::Widgets)
    else()
        target_link_libraries(test_${name} PRIVATE vademecum_test_main)
        vademecum_precompile(test_${name})
    endif()
    target_compile_definitions(test_${name} PRIVATE TEST_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    add_test(NAME ${name} COMMAND test_${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8" TIMEOUT 300)
endfunction()
