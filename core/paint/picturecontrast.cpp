// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/picturecontrast.h"

#include "paint/greys.h"
#include "paint/svgcurves.h"

#include <QImage>
#include <QList>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>
#include <algorithm>
#include <cmath>
#include <vector>

namespace paint {

namespace {

using namespace Qt::StringLiterals;

constexpr double letterWidth = 0.5;  ///< in sizes of the text, about what it is in any face
constexpr double capitalHeight = 0.7;
constexpr int longestSide = 400;     ///< pixels the ground is painted with
constexpr int samplesAcross = 9;
constexpr int samplesUp = 3;

/// What a text has from the elements around it.
struct Inherited {
    std::optional<QColor> fill = QColor(Qt::black); ///< nothing: not one plain colour
    double opacity = 1;
    double size = 16;
    QString anchor;
};

/// A text, found again in the drawing by the name of a rectangle that stands in its place.
struct Place {
    QString name;
    QColor colour;
};

std::optional<QColor> colourFrom(const QString &value)
{
    static const QRegularExpression rgb(u"^rgb\\(\\s*(\\d+)\\s*,\\s*(\\d+)\\s*,\\s*(\\d+)\\s*\\)$"_s);
    if (const auto match = rgb.match(value); match.hasMatch())
        return QColor(std::min(match.captured(1).toInt(), 255), std::min(match.captured(2).toInt(), 255),
                      std::min(match.captured(3).toInt(), 255));
    const QColor colour(value);
    return colour.isValid() ? std::optional(colour) : std::nullopt;
}

double lengthFrom(QString value, double otherwise, double size = 16)
{
    bool isNumber = false;
    const bool isInSizes = value.endsWith(u"em"_s);
    const double length = value.remove(isInSizes ? u"em"_s : u"px"_s).trimmed().toDouble(&isNumber);
    return isNumber ? length * (isInSizes ? size : 1) : otherwise;
}

class TextTaker final
{
public:
    explicit TextTaker(const QByteArray &svg) : m_reader(svg), m_writer(&m_bare), m_hasSheet(svg.contains("<style"))
    {
        m_around.push_back({});
        while (!m_reader.atEnd())
            take(m_reader.readNext());
    }

    bool isSound() const { return !m_reader.hasError(); }
    const QByteArray &bare() const { return m_bare; }
    const std::vector<Place> &places() const { return m_places; }

private:
    void take(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::StartElement: return open();
        case QXmlStreamReader::EndElement: return close();
        case QXmlStreamReader::Characters:
            if (m_textDepth > 0)
                m_said += m_reader.text();
            else
                m_writer.writeCurrentToken(m_reader);
            return;
        case QXmlStreamReader::Invalid: return;
        default: m_writer.writeCurrentToken(m_reader);
        }
    }

    void open()
    {
        m_around.push_back(inheritedHere());
        const bool begins = m_reader.name() == "text"_L1 && m_textDepth == 0;
        if (m_textDepth > 0 || begins)
            ++m_textDepth;
        if (!begins && m_textDepth > 0) {
            if (m_reader.name() == "tspan"_L1)
                beginSpan();
            return;
        }
        if (!begins)
            return m_writer.writeCurrentToken(m_reader);
        m_writer.writeStartElement(u"http://www.w3.org/2000/svg"_s, u"g"_s);
        if (const auto own = m_reader.attributes().value("transform"_L1); !own.isEmpty())
            m_writer.writeAttribute(u"transform"_s, own.toString());
        m_x = lengthFrom(attribute("x"_L1), 0);
        m_y = lengthFrom(attribute("y"_L1), 0);
        m_look = m_around.back();
        m_said.clear();
    }

    /// A line of its own, or words in another colour.
    void beginSpan()
    {
        finishSpan();
        m_look = m_around.back();
        m_x = lengthFrom(attribute("x"_L1), m_x) + lengthFrom(attribute("dx"_L1), 0, m_look.size);
        m_y = lengthFrom(attribute("y"_L1), m_y) + lengthFrom(attribute("dy"_L1), 0, m_look.size);
    }

    void finishSpan()
    {
        const double width = double(m_said.simplified().size()) * letterWidth * m_look.size;
        if (width > 0 && m_look.fill && !m_hasSheet) {
            const double before = m_look.anchor == "middle"_L1 ? width / 2 : m_look.anchor == "end"_L1 ? width : 0;
            const QString name = u"vademecum-text-%1"_s.arg(m_places.size());
            m_writer.writeEmptyElement(u"http://www.w3.org/2000/svg"_s, u"rect"_s);
            m_writer.writeAttribute(u"id"_s, name);
            m_writer.writeAttribute(u"x"_s, QString::number(m_x - before));
            m_writer.writeAttribute(u"y"_s, QString::number(m_y - capitalHeight * m_look.size));
            m_writer.writeAttribute(u"width"_s, QString::number(width));
            m_writer.writeAttribute(u"height"_s, QString::number(capitalHeight * m_look.size));
            m_writer.writeAttribute(u"fill"_s, u"none"_s);
            QColor colour = *m_look.fill;
            colour.setAlphaF(float(m_look.opacity));
            m_places.push_back({name, colour});
        }
        if (m_look.anchor.isEmpty() || m_look.anchor == "start"_L1)
            m_x += width;
        m_said.clear();
    }

    void close()
    {
        m_around.pop_back();
        if (m_textDepth == 0)
            return m_writer.writeCurrentToken(m_reader);
        finishSpan();
        m_look = m_around.back();
        if (--m_textDepth == 0)
            m_writer.writeEndElement();
    }

    QString attribute(QLatin1StringView name) const { return m_reader.attributes().value(name).toString().trimmed(); }

    /// From the attribute or from the style of this element; empty: it says nothing.
    QString property(QLatin1StringView name) const
    {
        for (const QString &part : attribute("style"_L1).split(u';')) {
            const qsizetype colon = part.indexOf(u':');
            if (colon > 0 && part.left(colon).trimmed() == name)
                return part.mid(colon + 1).trimmed();
        }
        return attribute(name);
    }

    Inherited inheritedHere() const
    {
        Inherited here = m_around.back();
        if (const QString fill = property("fill"_L1); !fill.isEmpty() && fill != "inherit"_L1)
            here.fill = colourFrom(fill);
        for (const QLatin1StringView name : {"opacity"_L1, "fill-opacity"_L1})
            here.opacity *= std::clamp(lengthFrom(property(name), 1), 0.0, 1.0);
        here.size = lengthFrom(property("font-size"_L1), here.size, here.size);
        if (const QString anchor = property("text-anchor"_L1); !anchor.isEmpty())
            here.anchor = anchor;
        return here;
    }

    QByteArray m_bare; ///< the drawing without its texts
    QXmlStreamReader m_reader;
    QXmlStreamWriter m_writer;
    const bool m_hasSheet;
    std::vector<Inherited> m_around;
    std::vector<Place> m_places;
    Inherited m_look;
    int m_textDepth = 0; ///< of elements, the text itself among them
    double m_x = 0;
    double m_y = 0;
    QString m_said;
};

double contrast(const QColor &text, const QColor &ground)
{
    const auto mixed = [&](double over, double under) { return over * text.alphaF() + under * (1 - text.alphaF()); };
    const QColor seen = QColor::fromRgbF(float(mixed(text.redF(), ground.redF())), float(mixed(text.greenF(), ground.greenF())),
                                         float(mixed(text.blueF(), ground.blueF())));
    const auto [darker, lighter] = std::minmax({luminance(seen), luminance(ground)});
    return (lighter + 0.05) / (darker + 0.05);
}

/// Of the greater part of the text: a corner may lie over a line or an edge.
std::optional<double> contrastAt(const QRectF &area, const QColor &colour, const QImage &ground)
{
    std::vector<double> seen;
    for (int across = 0; across < samplesAcross; ++across) {
        for (int up = 0; up < samplesUp; ++up) {
            const QPoint at(int(area.left() + area.width() * (across + 0.5) / samplesAcross),
                            int(area.top() + area.height() * (up + 0.5) / samplesUp));
            if (ground.rect().contains(at))
                seen.push_back(contrast(colour, ground.pixelColor(at)));
        }
    }
    if (seen.empty())
        return std::nullopt;
    const auto middle = seen.begin() + std::ptrdiff_t(seen.size() / 2);
    std::nth_element(seen.begin(), middle, seen.end());
    return *middle;
}

} // namespace

std::optional<double> leastTextContrast(const QByteArray &svg)
{
    const QByteArray own = svg.contains("<text") ? withoutOutsideReferences(svg) : QByteArray();
    if (own.isEmpty())
        return std::nullopt;
    const TextTaker taken(own);
    QSvgRenderer renderer;
    if (!taken.isSound() || taken.places().empty() || !renderer.load(taken.bare()))
        return std::nullopt;
    const QRectF box = renderer.viewBoxF().isEmpty() ? QRectF(QPointF(), QSizeF(renderer.defaultSize())) : renderer.viewBoxF();
    if (box.isEmpty())
        return std::nullopt;
    const double scale = longestSide / std::max(box.width(), box.height());
    QImage ground((box.size() * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    ground.fill(Qt::white);
    QPainter painter(&ground);
    renderer.render(&painter, QRectF(ground.rect()));
    painter.end();
    std::optional<double> least;
    for (const Place &place : taken.places()) {
        const QRectF area = renderer.transformForElement(place.name).mapRect(renderer.boundsOnElement(place.name));
        const QRectF onGround((area.topLeft() - box.topLeft()) * scale, area.size() * scale);
        const std::optional<double> here = contrastAt(onGround, place.colour, ground);
        if (here && (!least || *here < *least))
            least = here;
    }
    return least;
}

} // namespace paint
