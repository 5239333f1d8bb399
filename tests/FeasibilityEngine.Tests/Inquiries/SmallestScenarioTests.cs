using System.Text.Json;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Tests.Inquiries;

/// <summary>Scenarios in which something is missing that every real one has: each question about them has an answer, in every format.</summary>
public class SmallestScenarioTests
{
    /// <summary>What follows the version and the name of a scenario.</summary>
    public static TheoryData<string, string> Scenarios => new()
    {
        { "nothing at all", "" },
        { "a date and nothing else", "as-of: 2024-01-01" },
        { "a party without a position", "parties: {e: E}" },
        { "parties without positions, and a priced act", "parties: {e: E, w: W}\nacts: {x: {by: e, price: 2}}" },
        { "an issue that nobody asks about", "issues: {i: {options: [a, b]}}" },
        { "an issue without parties, and a rule", "issues: {i: {options: [a, b]}}\nrules:\n- never: i is a" },
        { "rules that contradict each other, without parties", "acts: [x]\nrules:\n- never: x\n- always: x" },
        { "one position", "parties: {e: E}\nacts: [x]\npositions:\n  p: {party: e, requires: x}" },
        { "one position that nothing meets", "parties: {e: E}\nacts: [x]\nrules:\n- never: x\npositions:\n  p: {party: e, requires: x}" },
        { "one position that asks for nothing", "parties: {e: E}\npositions:\n  p: {party: e, requires: \"true\"}" },
        { "one position that can be waived", "parties: {e: E}\nacts: [x]\nrules:\n- never: x\npositions:\n  p: {party: e, requires: x, fallbacks: [{id: waived, accepts: \"true\", cost: 1}]}" },
        { "one demand", "parties: {e: E}\nacts: [x]\npositions:\n  p: {party: e, kind: demand, requires: x}" },
        { "one red line", "parties: {e: E}\nacts: [x]\npositions:\n  p: {party: e, kind: red-line, requires: not x}" },
        { "a fact and nothing that makes it hold", "facts: {f: F}" },
        { "a fact that an event establishes", "facts: {f: F}\nevents:\n- {on: 2024-01-01, name: N, establishes: f}" },
        { "an event that changes nothing", "facts: {f: F}\nevents:\n- {on: 2024-01-01, name: N, ends: f}" },
        { "a development and nothing else", "facts: {f: F}\ndevelopments:\n  d: {establishes: f}" },
        { "developments that only together mend the rules", """
            acts: [x]
            facts: {f: F, g: G}
            rules:
            - never: f
            - never: g
            events:
            - {on: 2024-01-01, name: N, establishes: [f, g]}
            developments:
              d: {ends: f}
              e: {ends: g}
            """ },
        { "a set of one key", "sets: {s: [k]}\nacts:\n  a[s]: {}\nrules:\n- {for: q in s, never: \"a[q]\"}" },
        { "an event on the first day there is", "facts: {f: F}\nrules:\n- never: f\nevents:\n- {on: 0001-01-01, name: N, establishes: f}" },
        { "an event on the last day there is", "facts: {f: F}\nrules:\n- never: f\nevents:\n- {on: 9999-12-31, name: N, establishes: f}" },
        { "events on the first and the last day there is", """
            parties: {e: E}
            acts: [x]
            facts: {f: F}
            rules:
            - never: x and f
            positions:
              p: {party: e, requires: x, from: 0001-01-01, until: 9999-12-31}
            events:
            - {on: 0001-01-01, name: N, establishes: f}
            - {on: 9999-12-31, name: M, ends: f}
            """ },
        { "an expectation and nothing else", "expect:\n- verdict: open" },
    };

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Every_question_about_a_scenario_in_which_something_is_missing_has_an_answer(string what, string text)
    {
        var scenario = Read(text);

        foreach (var question in Enum.GetValues<Question>())
        {
            foreach (var assume in scenario.Developments.Select(d => (ValueList<string>)[d.Id]).Prepend([]))
            {
                foreach (var (asked, told) in EveryQuestion.Of(scenario, new AnalysisOptions { Question = question, Assume = assume, Top = 3 }))
                {
                    told.Should().NotBeNullOrWhiteSpace("{0} is asked about {1}", asked, what);
                    EveryQuestion.EndsInBlanks(told).Should().BeNull("{0} is asked about {1}, and no line ends in blanks", asked, what);
                    if (told[0] == '{')
                    {
                        using var parsed = JsonDocument.Parse(told);
                    }
                }
            }
        }
    }

    [Fact]
    public async Task A_stream_of_sets_of_an_empty_scenario_gives_the_one_that_concedes_nothing()
    {
        foreach (var order in Enum.GetValues<StreamOrder>())
        {
            var stream = ScenarioAnalyser.StreamConcessionSets(Read(""), order: order);
            var sets = new List<string>();
            await foreach (var set in stream)
            {
                set.Concessions.Should().BeEmpty();
                sets.Add(set.Id);
            }

            sets.Should().ContainSingle();
            stream.IsComplete.Should().BeTrue();
        }
    }

    [Fact]
    public void The_most_even_set_where_there_are_no_parties_burdens_nobody()
    {
        var told = EveryQuestion.Of(Read(""), new AnalysisOptions()).Where(answer => answer.Asked.Contains("Even", StringComparison.Ordinal)).Select(answer => answer.Told).First();

        told.Should().Contain("The largest burden of a party in it is 0.").And.Contain("Nothing needs to be conceded.");
    }

    [Fact]
    public void A_timeline_that_begins_on_the_first_day_there_is_has_no_stretch_before_it()
    {
        var timeline = TimelineInquiry.Ask(Read("facts: {f: F}\nrules:\n- never: f\nevents:\n- {on: 0001-01-01, name: N, establishes: f}\n- {on: 9999-12-31, name: M, ends: f}"));

        using var told = JsonDocument.Parse(JsonReport.Render(timeline));
        told.RootElement.GetProperty("course").EnumerateArray()
            .Select(span => (span.GetProperty("verdict").GetString(), span.GetProperty("from").GetString(), span.GetProperty("until").GetString()))
            .Should().Equal(("inconsistent", "0001-01-01", "9999-12-30"), ("open", "9999-12-31", null));
    }

    private static Scenario Read(string text) => ScenarioFile.ReadText($"feasibility: 1\nscenario: Small\n{text}\n", "small.yaml").OrThrow();
}
