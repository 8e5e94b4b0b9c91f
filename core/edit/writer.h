// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "edit/edit.h"
#include "model/manual.h"

#include <memory>
#include <vector>

namespace edit {

/// A value that never changes, so that those who keep it share it. Most of what a large step records is absent on one side.
class KeptValue final
{
public:
    KeptValue() = default; ///< absent
    KeptValue(model::Value value) : m_value(model::isAbsent(value) ? nullptr : std::make_shared<const model::Value>(std::move(value))) {}
    /// `value` may be a part of what is kept longer.
    explicit KeptValue(std::shared_ptr<const model::Value> value) : m_value(std::move(value)) {}

    const model::Value &operator*() const
    {
        static const model::Value absent;
        return m_value ? *m_value : absent;
    }
    bool operator==(const KeptValue &other) const { return m_value == other.m_value || **this == *other; }

private:
    std::shared_ptr<const model::Value> m_value;
};

/// One value before and after.
struct Recorded {
    model::Key key;
    KeptValue before;
    KeptValue after;
};

} // namespace edit

// Whatever a value is made of may be moved by its bytes: nothing in it points to itself. A large step records hundred thousand.
Q_DECLARE_TYPEINFO(edit::Recorded, Q_RELOCATABLE_TYPE);

namespace edit {

/// The only way to change a manual. It records what stood there before, so that undo cannot be forgotten and
/// nobody writes inverse code. Removing an object records its texts (and, for an entry, all that stands in
/// it) too.
class Writer final
{
public:
    explicit Writer(model::Manual &manual);

    const model::Manual &manual() const { return m_manual; }

    void put(const model::ObjectRef &object, const model::Value &header);
    void setText(const model::TextRef &text, base::Language language, const QString &markup);
    void setPairing(const model::TextRef &text, const std::optional<model::Pairing> &pairing);
    void remove(const model::ObjectRef &object);
    /// Any value, by key; the ones above end here.
    void set(const model::Key &key, const model::Value &value);
    /// Picture bytes that the edit brings along.
    void addAsset(const history::Asset &asset);
    /// An edit of thousands of values looks now and then whether somebody cancelled it, and then refuses.
    void watch(const base::CancelToken &cancel) { m_cancel = cancel; }
    bool isCalledOff() const { return m_cancel.isCancelled(); }
    /// Where the reader stands when it is done, for an edit that knows it only then.
    void leaveCaretAt(const Caret &caret) { m_caret = caret; }

    const QList<Recorded> &recorded() const { return m_recorded; }
    const QList<history::Asset> &assets() const { return m_assets; }
    const std::optional<Caret> &caret() const { return m_caret; }
    /// Puts everything back as it was.
    void rollBack();

private:
    void recordContents(const model::ObjectRef &object);
    void recordEntryContents(model::EntryId id);
    void removeChildren(model::PassageId parent);
    void removeProceedings(model::MeetingId id);
    void recordTexts(const model::ObjectRef &object);
    void recordText(const model::TextRef &ref, const model::Text &text);
    void record(const model::Key &key, model::Value before, model::Value after);
    KeptValue kept(model::Value value);

    model::Manual &m_manual;
    QList<Recorded> m_recorded;
    std::shared_ptr<std::vector<model::Value>> m_values; ///< that values are kept in by now; it never grows beyond what it reserved
    QList<history::Asset> m_assets;
    std::optional<Caret> m_caret;
    base::CancelToken m_cancel;
};

/// What the journal is told: the last value of everything that really changed. Needs no manual, so that it can be worked
/// out in another thread while the manual changes on.
QList<history::Write> writesOf(const QList<Recorded> &recorded);

/// What putting it all back would record.
QList<Recorded> inverseOf(const QList<Recorded> &recorded);

} // namespace edit
