using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Building;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.Authoring;

public class BuiltConditionTests
{
    private readonly ScenarioBuilder _s = new("Conditions");
    private readonly SetHandle _territory;
    private readonly IssueFamily _status;
    private readonly ActHandle _ceasefire;
    private readonly ActFamily _handover;
    private readonly FactHandle _hardened;
    private readonly FactHandle _offered;
    private readonly FactFamily _contested;

    public BuiltConditionTests()
    {
        _territory = _s.Set("territory", "crimea", "donetsk");
        _status = _s.Issue("status", _territory, ["ukrainian", "deferred", "recognised"]);
        _ceasefire = _s.Act("ceasefire");
        _handover = _s.Act("handover", _territory);
        _hardened = _s.Fact("hardened");
        _offered = _s.Fact("offered");
        _contested = _s.Fact("contested", _territory);
    }

    [Fact]
    public void Options_of_an_issue_are_asked_by_name()
    {
        Printed(_status["donetsk"].Is("deferred")).Should().Be("status[donetsk] is deferred");
        Printed(_status["donetsk"].IsNot("deferred")).Should().Be("status[donetsk] is not deferred");
        Printed(_status["donetsk"].IsOneOf("deferred", "ukrainian")).Should().Be("status[donetsk] is one of (deferred, ukrainian)");
    }

    [Fact]
    public void Acts_and_facts_are_conditions_and_join_with_operators()
    {
        Printed(_ceasefire).Should().Be("ceasefire");
        Printed(!_hardened | _offered).Should().Be("not hardened or offered");
        Printed(_ceasefire & _hardened & _offered).Should().Be("ceasefire and hardened and offered");
        Printed(_ceasefire & (_hardened | _offered)).Should().Be("ceasefire and (hardened or offered)");
        Printed((_ceasefire & _hardened) | !(_offered & _ceasefire)).Should().Be("ceasefire and hardened or not (offered and ceasefire)");
        Printed(_ceasefire.Implies(_hardened).Implies(_offered)).Should().Be("(ceasefire implies hardened) implies offered");
        Printed(_ceasefire.Implies(_hardened.Implies(_offered))).Should().Be("ceasefire implies hardened implies offered");
    }

    [Fact]
    public void Acts_are_ordered()
    {
        Printed(_ceasefire.Before(_s.Talks)).Should().Be("ceasefire before talks");
        Printed(_handover["crimea"].With(_handover["donetsk"])).Should().Be("handover[crimea] with handover[donetsk]");
        Printed(_territory.All(t => _handover[t].After(_ceasefire))).Should().Be("all t in territory: handover[t] after ceasefire");
    }

    [Fact]
    public void Conditions_are_counted()
    {
        Printed(Condition.ExactlyOneOf(_ceasefire, _hardened, _status["crimea"].Is("deferred")))
            .Should().Be("exactly one of (ceasefire, hardened, status[crimea] is deferred)");
        Printed(Condition.AtMost(1, _ceasefire, !_hardened)).Should().Be("at most one of (ceasefire, not hardened)");
        Printed(Condition.AtMost(2, _territory.Keys.Select(key => _handover[key].ToCondition())))
            .Should().Be("at most 2 of (handover[crimea], handover[donetsk])");
        Printed(Condition.AtLeast(2, _ceasefire | _hardened, _offered, Condition.True)).Should().Be("at least 2 of (ceasefire or hardened, offered, true)");
    }

    [Fact]
    public void A_count_of_nothing_or_of_a_negative_number_is_refused()
    {
        FluentActions.Invoking(() => Condition.ExactlyOneOf()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Condition.AtMost(-1, _ceasefire)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Condition.AtLeast(1, null!, _ceasefire)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Quantified_conditions_name_their_variable_after_the_set()
    {
        Printed(_territory.All(x => _contested[x])).Should().Be("all t in territory: contested[t]");
        Printed(_territory.Any(x => _contested[x] & !_handover[x])).Should().Be("any t in territory: (contested[t] and not handover[t])");
        Printed(_territory.Except("crimea").No(x => _status[x].Is("recognised"))).Should().Be("no t in territory except crimea: status[t] is recognised");
        Printed(_territory.As("region").All(x => _contested[x])).Should().Be("all region in territory: contested[region]");
    }

    [Fact]
    public void Nested_and_successive_variables_never_hide_each_other()
    {
        var nested = _territory.All(outer => _territory.Except("crimea").Any(inner => _handover[outer].With(_handover[inner])))
            & _territory.No(again => _contested[again]);

        Printed(nested).Should().Be(
            "all t in territory: any t2 in territory except crimea: handover[t] with handover[t2] and no t in territory: contested[t]");
    }

    [Fact]
    public void A_variable_is_not_called_like_a_key()
    {
        var towns = _s.Set("towns", "t", "u");
        var held = _s.Fact("held", towns);

        Printed(towns.All(town => held[town])).Should().Be("all t2 in towns: held[t2]");
        FluentActions.Invoking(() => towns.As("u")).Should().Throw<ArgumentException>().WithMessage("'u' is the name of a key*");
    }

    private static string Printed(Condition condition) => condition.ToString();
}
