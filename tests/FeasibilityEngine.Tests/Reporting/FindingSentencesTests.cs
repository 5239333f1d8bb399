using FeasibilityEngine.Authoring;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Reporting.Words.Narrating;
using FeasibilityEngine.Tests.Samples;

namespace FeasibilityEngine.Tests.Reporting;

public sealed class FindingSentencesTests
{
    private static readonly Analysis Talks = ScenarioAnalyser.Analyse(SampleFile.Read("direct-talks"));
    private static readonly FindingSentences Sentences = new(Talks);

    [Fact]
    public void A_conflict_is_told_with_its_sources_by_id() =>
        Sentences.Explain(Talks.Conflicts.First(conflict => conflict.Positions.Any(member => member.Id == "another-president"))).Should().Equal(
            "Ukraine (another-president): “Ukraine states the impossibility of talks with President Putin and is ready to talk with a different president.” [other-president, decree]",
            "So talks need the format of the talks to be other-president.",
            "Russia (red line russian-leadership): “Russia does not let its leadership be made an issue.” [annexation]",
            "So talks need the format of the talks not to be other-president.",
            "So the two cannot stand together.");

    [Fact]
    public void A_concession_is_a_clause_and_what_it_awaits_a_list()
    {
        var first = Talks.ConcessionSets[0].Concessions[0];

        Sentences.Giving(first.To).Should().Be("Ukraine reads the decree as aimed at unauthorised channels and sends a delegation");
        FindingSentences.Awaiting(first.Awaits!).Should().Be("28 January 2025; guarantees-on-offer, mediator-engaged or no longer opinion-hardened");
    }

    [Fact]
    public void What_could_disturb_a_terminal_is_written_by_its_number()
    {
        var s = new ScenarioBuilder("A tower");
        var tower = s.Issue("tower", ["kept", "razed"]);
        s.Position("keep-it", s.Party("east", "East")).Says("East\u202E keeps it.").Requires(tower.Is("kept"));
        s.Position("raze-it", s.Party("west", "West")).Requires(tower.Is("razed"));
        var analysis = ScenarioAnalyser.Analyse(s.Build());

        new FindingSentences(analysis).Explain(analysis.Conflicts[0])[0].Should().Be(@"East (keep-it): “East\u202E keeps it.”");
    }
}
