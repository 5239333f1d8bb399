using FeasibilityEngine.Model;
using FeasibilityEngine.Tests.Reporting;

namespace FeasibilityEngine.Tests.Model;

public class ScenarioHashTests
{
    [Fact]
    public void The_order_of_declarations_does_not_matter()
    {
        var scenario = LeadCase.Scenario;
        var reversed = scenario with
        {
            Sources = scenario.Sources.Reverse().ToValueList(),
            Parties = scenario.Parties.Reverse().ToValueList(),
            Issues = scenario.Issues.Reverse().ToValueList(),
            Facts = scenario.Facts.Reverse().ToValueList(),
            Rules = scenario.Rules.Reverse().ToValueList(),
            Events = scenario.Events.Reverse().ToValueList(),
            Positions = scenario.Positions.Reverse().ToValueList(),
            Sets = [new KeySet("territory", LeadCase.Territory.Reverse().ToValueList())],
        };

        ScenarioHash.Of(reversed).Should().Be(ScenarioHash.Of(scenario)).And.MatchRegex("^[0-9a-f]{64}$");
    }

    [Fact]
    public void Every_change_of_what_is_said_changes_it()
    {
        var scenario = LeadCase.Scenario;
        var position = scenario.Positions[0];
        Scenario[] changed =
        [
            scenario,
            scenario with { Name = scenario.Name + " " },
            scenario with { AsOf = null },
            scenario with { Issues = [scenario.Issues[0] with { Options = ["withdrawn", "present"] }, .. scenario.Issues.Skip(1)] },
            scenario with { Events = [scenario.Events[0] with { On = new DateOnly(2022, 4, 2) }, .. scenario.Events.Skip(1)] },
            scenario with { Positions = [position with { Rungs = [position.Rungs[0], position.Rungs[2], position.Rungs[1]] }, .. scenario.Positions.Skip(1)] },
            scenario with { Positions = [position with { Says = "" }, .. scenario.Positions.Skip(1)] },
            scenario with { Positions = [position with { Says = null }, .. scenario.Positions.Skip(1)] },
            scenario with { Developments = [] },
        ];

        changed.Select(ScenarioHash.Of).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Text_in_one_field_cannot_pass_for_another_field()
    {
        var one = new Scenario { Id = "a", Name = "b", Sources = [new Source("s", "t(1:-)", null, null)] };
        var other = new Scenario { Id = "a", Name = "b", Sources = [new Source("s", "t", null, null)] };

        ScenarioHash.Of(one).Should().NotBe(ScenarioHash.Of(other));
    }

    [Fact]
    public void A_cost_of_three_is_three_however_it_is_written()
    {
        var position = LeadCase.Scenario.Positions[0];
        Scenario With(decimal cost) => LeadCase.Scenario with { Positions = [position with { Rungs = [position.Rungs[0] with { Cost = cost }] }] };

        ScenarioHash.Of(With(3.00m)).Should().Be(ScenarioHash.Of(With(3m)));
    }
}
