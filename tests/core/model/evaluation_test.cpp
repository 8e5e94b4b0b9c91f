// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualbuilder.h"
#include "model/evaluation.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace model;

namespace {

/// A handbook with a meeting, three questions, and forms that answer to them.
class Asked final
{
public:
    Asked()
    {
        MeetingHeader header;
        header.position = u"a"_s;
        manual.set(headerKey(ref(meeting)), header);
        ask(scale, QuestionKind::Scale, u"a"_s);
        ask(choice, QuestionKind::Choice, u"b"_s);
        ask(open, QuestionKind::Open, u"c"_s);
        manual.set(wordingKey({ref(choice), Field::Choices}, base::Language::French), Wording(u"une idée\nun contact"_s));
        manual.set(wordingKey({ref(choice), Field::Choices}, base::Language::Dutch), Wording(u"een idee\neen contact\niets anders"_s));
    }

    void answer(const QString &code, const QList<FormAnswer> &answers)
    {
        manual.set(headerKey(ref(EvaluationId::create())), EvaluationHeader{code, meeting, answers, {}});
    }
    QList<QuestionResult> results() const { return resultsOf(manual, *manual.meeting(meeting)); }

    Manual manual = support::smallHandbook().manual;
    const MeetingId meeting = MeetingId::create();
    const QuestionId scale = QuestionId::create();
    const QuestionId choice = QuestionId::create();
    const QuestionId open = QuestionId::create();

private:
    void ask(QuestionId id, QuestionKind kind, const QString &position)
    {
        QuestionHeader header;
        header.kind = kind;
        header.position = position;
        manual.set(headerKey(ref(id)), header);
    }
};

} // namespace

TEST_CASE("Evaluations are counted by question: steps with their mean, choices, remarks")
{
    Asked asked;
    asked.answer(u"f2"_s, {{asked.scale, u"4"_s}, {asked.choice, u"0,2"_s}, {asked.open, u"Merci"_s}});
    asked.answer(u"f1"_s, {{asked.scale, u"1"_s}, {asked.choice, u"2"_s}, {asked.open, u" Plus de temps "_s}});
    asked.answer(u"f3"_s, {{asked.open, u"  "_s}});
    const QList<QuestionResult> results = asked.results();
    REQUIRE(results.size() == 3);
    CHECK(results[0].counts == QList<int>{1, 0, 0, 1, 0});
    CHECK(results[0].answered == 2);
    CHECK(*results[0].mean() == Approx(2.5));
    CHECK(results[1].counts == QList<int>{1, 0, 2});
    CHECK(results[1].answered == 2);
    CHECK(results[2].remarks == QStringList{u"Plus de temps"_s, u"Merci"_s});
    CHECK(results[2].answered == 2);
}

TEST_CASE("What is no step and no choice is not counted, and nobody's answers have no mean")
{
    Asked asked;
    asked.answer(u"f1"_s, {{asked.scale, u"6"_s}, {asked.choice, u"7,-1,x"_s}});
    asked.answer(u"f2"_s, {{asked.scale, u"0"_s}, {asked.choice, u"1,1"_s}});
    const QList<QuestionResult> results = asked.results();
    CHECK(results[0].answered == 0);
    CHECK_FALSE(results[0].mean());
    CHECK(results[1].counts == QList<int>{0, 1, 0});
    CHECK(results[1].answered == 1);
}

TEST_CASE("A meeting asks its own choice of questions, and all of them where those are gone")
{
    Asked asked;
    MeetingHeader header = asked.manual.meeting(asked.meeting)->header;
    header.questions = {asked.open, asked.scale};
    asked.manual.set(headerKey(ref(asked.meeting)), header);
    const QList<const Question *> own = questionsOf(asked.manual, *asked.manual.meeting(asked.meeting));
    REQUIRE(own.size() == 2);
    CHECK(own[0]->id == asked.open);
    header.questions = {QuestionId::create()};
    asked.manual.set(headerKey(ref(asked.meeting)), header);
    CHECK(questionsOf(asked.manual, *asked.manual.meeting(asked.meeting)).size() == 3);
}
