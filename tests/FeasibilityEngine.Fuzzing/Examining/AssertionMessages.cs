using FeasibilityEngine.Assertions;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Fuzzing.Examining;

/// <summary>What the assertions say where they fail: each is made once, whatever holds.</summary>
internal sealed class AssertionMessages(Probe probe, Scenario scenario, Analysis analysis)
{
    public void Check()
    {
        var names = scenario.Positions.Select(position => position.Id).Take(2).ToArray();

        // A concession in the form in which assertions take it.
        var given = scenario.Positions.Where(position => position.Kind != PositionKind.RedLine && position.StatedRungAt(scenario.DefaultAsOf) < position.Rungs.Count - 1)
            .Select(position => $"{position.Id}={position.Rungs[^1].Id}").Take(2).ToArray();
        Made("open", () => analysis.Should().BeOpen());
        Made("openable", () => analysis.Should().BeOpenable());
        if (names.Length > 0)
        {
            Made("remote", () => analysis.Should().BeRemote().BecauseOf(names));
            Made("closed", () => analysis.Should().BeClosed().BecauseOf(names));
            Made("conflict", () => analysis.Should().HaveConflict(names));
            Made("a conflict less", () => analysis.Should().NotHaveConflict(names));
        }

        Made("inconsistent", () => analysis.Should().BeInconsistent());
        Made("complete", () => analysis.Should().BeComplete());
        Made("conflicts", () => analysis.Should().HaveConflicts(77));
        Made("sets", () => analysis.Should().HaveConcessionSets(77));
        if (given.Length > 0)
        {
            Made("set", () => analysis.Should().HaveConcessionSet(given));
            Made("way", () => analysis.Should().OpenWith(given));
            Made("no way", () => analysis.Should().NotOpenWith(given));
        }

        Made("cheapest", () => analysis.Should().HaveCheapestSet(77.5m));
        if (scenario.Parties is [var party, ..])
        {
            Made("party", () => analysis.Should().NeedConcessionFrom(party.Id));
        }

        Made("expectations", () => scenario.Should(new AnalysisOptions { Budget = Answers.Budget }).MeetItsExpectations());
        Made("day", () => scenario.Should(new AnalysisOptions { Budget = Answers.Budget }).BecomeOpenOn(new DateOnly(2022, 3, 1)));
    }

    private void Made(string what, Action assertion)
    {
        var door = "assertion of " + what;
        _ = probe.Ask(door, () =>
        {
            try
            {
                assertion();
            }
            catch (Xunit.Sdk.XunitException failed)
            {
                probe.Characters(door, failed.Message);
            }

            return door;
        }, Answers.Budget * 2);
    }
}
