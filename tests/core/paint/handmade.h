// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/page.h"

/// A document set by hand, item by item, so that what the sinks do shows without the composer.
class Handmade final
{
public:
    Handmade();

    Handmade &page();
    compose::ElementIndex element(compose::Tag tag, compose::ElementIndex parent = 0);
    compose::Element &operator[](compose::ElementIndex index) { return m_document.elements[index]; }

    /// Sets `text` on the current line and goes on behind it. A soft hyphen at its end is drawn as a hyphen.
    Handmade &set(const QString &text, compose::ElementIndex element,
                  compose::Face face = compose::Face::SerifRegular, double size = 11);
    Handmade &line();
    Handmade &anchor(const QString &name);
    Handmade &bookmark(const QString &title, int level, const QString &destination);
    /// Makes the line up to here a link.
    Handmade &link(const QString &destination, const QString &url, compose::ElementIndex element);
    Handmade &item(const compose::Item &item);

    compose::Document &document() { return m_document; }
    QPointF pen() const { return m_pen; }

private:
    compose::Document m_document;
    QPointF m_pen;
};

/// Two pages with a heading, a paragraph over the page's end, a list, a table, a link inside and one outside, a figure.
compose::Document sampleDocument(const compose::Assets &assets);
/// A small PNG with a transparent corner, an SVG with curves, a ramp and half-transparent ink, and a JPEG.
compose::Assets sampleAssets();
