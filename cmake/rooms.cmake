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

if(VADEMECUM_CCACHE)
    find_program(CCACHE_PROGRAM ccache)
endif()
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

# Thirty test programs are linked in each full build; lld takes a quarter of the time of the system's linker.
find_program(LLD_PROGRAM ld.lld)
if(LLD_PROGRAM)
    target_link_options(vademecum_flags INTERFACE -fuse-ld=lld)
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
    set_target_properties(vademecum_${name} PROPERTIES UNITY_BUILD "${VADEMECUM_UNITY}" UNITY_BUILD_BATCH_SIZE 8)
endfunction()

# Precompiled headers serve every target: Qt Core or Qt Widgets, and either with Catch2 for the tests.
function(vademecum_pch kind)
    file(WRITE "${CMAKE_BINARY_DIR}/${kind}_pch.cpp" "")
    add_library(vademecum_pch_${kind} STATIC "${CMAKE_BINARY_DIR}/${kind}_pch.cpp")
    target_precompile_headers(vademecum_pch_${kind} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/${kind}_pch.h")
    target_link_libraries(vademecum_pch_${kind} PRIVATE vademecum_flags ${ARGN})
endfunction()
vademecum_pch(core Qt6::Core)
vademecum_pch(widgets Qt6::Widgets)
if(VADEMECUM_TESTS)
    find_package(Catch2 2.13 REQUIRED)
    vademecum_pch(test_core Qt6::Core Catch2::Catch2)
    vademecum_pch(test_widgets Qt6::Widgets Catch2::Catch2)
endif()

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
        target_precompile_headers(test_${name} REUSE_FROM vademecum_pch_test_widgets)
    else()
        target_link_libraries(test_${name} PRIVATE vademecum_test_main)
        target_precompile_headers(test_${name} REUSE_FROM vademecum_pch_test_core)
    endif()
    target_compile_definitions(test_${name} PRIVATE TEST_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    add_test(NAME ${name} COMMAND test_${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8" TIMEOUT 300)
endfunction()
