// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/joining.h"

namespace compose {

namespace {

/// Names of different documents never meet.
QString nameIn(qsizetype document, const QString &name)
{
    return document == 0 || name.isEmpty() ? name : QString(QString::number(document) % u':' % name);
}

class JoinedPages final : public PageSource
{
public:
    void append(const Document &document, ElementIndex first)
    {
        for (qsizetype page = 0; page < document.pages.size(); ++page)
            m_places.push_back({m_documents.size(), page});
        m_documents.append({document.pages, first});
    }

    QList<Item> itemsOf(qsizetype page) const override
    {
        const auto &[index, own] = m_places[size_t(page)];
        const Part &part = m_documents[index];
        QList<Item> items = part.pages[own].items;
        for (Item &item : items)
            std::visit([&, index = index](auto &one) { moveIn(one, part.first, index); }, item);
        return items;
    }

private:
    struct Part {
        Pages pages;
        ElementIndex first = 0;
    };

    template<typename One>
    static void moveIn(One &one, ElementIndex first, qsizetype index)
    {
        if constexpr (requires { one.element; })
            if (one.element != artefact)
                one.element += first;
        if constexpr (requires { one.destination; })
            one.destination = nameIn(index, one.destination);
        if constexpr (requires { one.name; })
            one.name = nameIn(index, one.name);
    }

    QList<Part> m_documents;
    std::vector<std::pair<qsizetype, qsizetype>> m_places; ///< by page: document, and page in it
};

/// Its root becomes a part of the whole.
void appendElements(QList<Element> &elements, const Document &document, qsizetype index)
{
    const auto first = ElementIndex(elements.size());
    for (Element element : document.elements) {
        const bool isRoot = element.parent == artefact;
        element.parent = isRoot ? 0 : element.parent + first;
        if (isRoot)
            element.tag = Tag::Part;
        element.id = nameIn(index, element.id);
        elements.append(element);
    }
}

void appendNames(Document &whole, const Document &document, qsizetype index, int firstPage)
{
    for (Bookmark bookmark : document.outline) {
        bookmark.destination = nameIn(index, bookmark.destination);
        whole.outline.append(bookmark);
    }
    for (auto place = document.destinations.cbegin(); place != document.destinations.cend(); ++place)
        whole.destinations.insert(nameIn(index, place.key()), {place->page + firstPage, place->at});
}

} // namespace

Document joined(const QList<Document> &documents, const Metadata &metadata)
{
    Document whole;
    whole.metadata = metadata;
    Element root;
    root.tag = Tag::Document;
    if (!metadata.languages.isEmpty())
        root.language = metadata.languages.first();
    whole.elements.append(root);
    auto source = std::make_shared<JoinedPages>();
    QList<Page> sheets;
    for (qsizetype index = 0; index < documents.size(); ++index) {
        const Document &document = documents[index];
        source->append(document, ElementIndex(whole.elements.size()));
        appendElements(whole.elements, document, index);
        appendNames(whole, document, index, int(sheets.size()));
        for (qsizetype page = 0; page < document.pages.size(); ++page) {
            const Page &sheet = document.pages.sheet(page);
            sheets.append({sheet.size, sheet.label, {}});
        }
    }
    whole.pages = Pages(sheets, source);
    return whole;
}

} // namespace compose
