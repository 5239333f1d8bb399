using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Building;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.Authoring;

public class BuilderMisuseTests
{
    private readonly ScenarioBuilder _s = new("Mine");
    private readonly ScenarioBuilder _other = new("Other");

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("troops[t]")]
    [InlineData("-first")]
    public void What_is_no_name_is_refused(string name) =>
        Refused(() => _s.Party(name), $"'{name}' cannot name a party: names are letters*");

    [Fact]
    public void Words_of_the_condition_language_are_refused_where_a_condition_could_not_tell_them_apart()
    {
        Refused(() => _s.Act("not"), "'not' cannot name an act: it is a word of the condition language.*");
        Refused(() => _s.Set("places", "in"), "'in' cannot name a key*");
        Refused(() => _s.Issue("seat", ["yes", "not"]), "'not' cannot name an option*");
        _s.Issue("chair", ["yes", "no"]).Is("no").ToString().Should().Be("chair is no");
    }

    [Fact]
    public void A_name_is_declared_once_and_issues_acts_and_facts_share_their_names()
    {
        _s.Party("ukraine");
        _s.Act("ceasefire");

        Refused(() => _s.Party("ukraine"), "A party named 'ukraine' is declared already.*");
        Refused(() => _s.Fact("ceasefire"), "An issue, act or fact named 'ceasefire' is declared already.*");
        Refused(() => _s.Act("talks"), "'talks' is the built-in act*");
        FluentActions.Invoking(() => _s.Source("ukraine", "A party and a source may share a name.")).Should().NotThrow();
    }

    [Fact]
    public void An_unknown_option_or_key_is_refused_with_those_that_there_are()
    {
        var territory = _s.Set("territory", "crimea", "donetsk");
        var troops = _s.Issue("troops", territory, ["present", "withdrawn"]);

        Refused(() => troops["donetsk"].Is("gone"), "The issue 'troops[donetsk]' has no option 'gone'. Its options are present, withdrawn.*");
        Refused(() => troops["donetsk"].IsOneOf(), "Name at least one option*");
        Refused(() => troops["kherson"], "The set 'territory' has no key 'kherson'. Its keys are crimea, donetsk.*");
        Refused(() => territory.Except("kherson"), "The set 'territory' has no key 'kherson'.*");
    }

    [Fact]
    public void A_set_or_issue_without_members_or_with_one_twice_is_refused()
    {
        Refused(() => _s.Set("territory"), "'territory' needs at least one key.*");
        Refused(() => _s.Issue("seat", []), "'seat' needs at least one option.*");
        Refused(() => _s.Set("places", "a", "b", "a"), "'places' has the key 'a' twice.*");
    }

    [Fact]
    public void A_variable_of_another_set_is_refused()
    {
        var territory = _s.Set("territory", "crimea");
        var towns = _s.Set("towns", "yalta");
        var held = _s.Fact("held", territory);

        Refused(() => towns.All(t => held[t]), "'held[territory]' ranges over the set 'territory'; the variable 't' stands for keys of 'towns'.*");
    }

    [Fact]
    public void A_variable_is_refused_outside_its_lambda()
    {
        var territory = _s.Set("territory", "crimea");
        var held = _s.Fact("held", territory);
        KeyVariable? kept = null;
        territory.All(t =>
        {
            kept = t;
            return held[t];
        });

        Refused(() => held[kept!], "The variable 't' is used outside the lambda that it was handed to.*");
    }

    [Fact]
    public void A_variable_name_is_not_given_twice_at_one_place()
    {
        var territory = _s.Set("territory", "crimea").As("x");
        var held = _s.Fact("held");

        Refused(() => territory.All(_ => territory.Any(_ => held)), "The variable name 'x' is in use already*");
        FluentActions.Invoking(() => territory.All(_ => held) & territory.All(_ => held)).Should().NotThrow("the first is over");
    }

    [Fact]
    public void Handles_of_another_builder_are_refused()
    {
        var party = _other.Party("ukraine");
        var set = _other.Set("territory", "crimea");
        var source = _other.Source("seed", "A text");
        var fact = _other.Fact("hardened");
        var act = _other.Act("ceasefire");
        var position = _other.Position("first", party).Requires(act).Waive();
        var development = _other.Development("change");
        var mine = _s.Position("mine", _s.Party("me"));

        Refused(() => _s.Position("first", party), "The party 'ukraine' was declared by another builder (of 'Other')*");
        Refused(() => _s.Act("march", by: party), "The party 'ukraine'*");
        Refused(() => _s.Fact("held", set), "The set 'territory'*");
        Refused(() => _s.Rule().ForEach(set), "The set 'territory'*");
        Refused(() => _s.Fact("cold", cites: [source]), "The source 'seed'*");
        Refused(() => mine.Cites(source), "The source 'seed'*");
        Refused(() => _s.Rule().When(Condition.True).Then(fact), "The fact 'hardened'*");
        Refused(() => _s.Event(new(2022, 1, 1), "A day", establishes: [fact]), "The fact 'hardened'*");
        Refused(() => _s.Act("march").Before(act), "The act 'ceasefire'*");
        Refused(() => _s.Expect(because: [position]), "The position 'first'*");
        Refused(() => _s.Expect(assume: [development]), "The development 'change'*");
    }

    [Fact]
    public void A_condition_about_what_this_builder_has_not_declared_is_refused()
    {
        var foreign = _other.Fact("hardened");
        var mine = _s.Position("mine", _s.Party("me"));
        const string message = "The condition 'not hardened' is about 'hardened', but this builder has declared no issue, act or fact of that name.*";

        Refused(() => mine.Requires(!foreign), message);
        Refused(() => mine.While(!foreign), message);
        Refused(() => mine.Fallback(!foreign), message);
        Refused(() => mine.Waive().AvailableWhen(!foreign), message);
        Refused(() => _s.Act("march", availableWhen: !foreign), message);
        Refused(() => _s.Rule().Never(!foreign), message);
    }

    [Fact]
    public void A_thing_is_said_once()
    {
        var position = _s.Position("first", _s.Party("me")).Demand().Says("One.").Requires(Condition.True).From(2022, 1, 1).StatedFrom(2022, 1, 1);
        var fallback = position.Fallback("second", Condition.True).Tabled(2022, 1, 1);
        var source = _s.Source("seed", "A text");
        var start = _s.Rule();
        var rule = start.Never(Condition.False).Because("It cannot be.").Cites(source);

        SaidTwice(() => position.RedLine(), "The position 'first' says its kind already.");
        SaidTwice(() => position.Says("Two."), "The position 'first' has its Says already.");
        SaidTwice(() => position.Requires(Condition.False), "The position 'first' has its Requires already.");
        SaidTwice(() => position.From(2023, 1, 1), "The position 'first' has its From already.");
        SaidTwice(() => fallback.Tabled(2023, 1, 1), "The fallback 'second' of the position 'first' has its Tabled already.");
        SaidTwice(() => start.Always(Condition.True), "The rule 'rule-1' has its condition already*");
        SaidTwice(() => start.ForEach(_s.Set("territory", "crimea")), "The rule 'rule-1' says already what it ranges over*");
        SaidTwice(() => rule.Because("Again."), "The rule 'rule-1' has its reason already.");
        Refused(() => rule.Cites(source), "The source 'seed' is cited already.*");
        Refused(() => fallback.Fallback("second", Condition.True), "The position 'first' has a rung 'second' already.*");
        Refused(() => fallback.Fallback("requires", Condition.True), "The position 'first' has a rung 'requires' already.*");
        Refused(() => fallback.StatedFrom(2022, 1, 1), "It is said already how the position 'first' is stated from 2022-01-01 on.*");
    }

    [Fact]
    public void What_was_begun_and_not_finished_is_named_all_at_once()
    {
        _s.Rule("empty");
        _s.Rule().When(Condition.True);
        _s.Position("silent", _s.Party("me")).Says("We want something.");

        _s.Invoking(s => s.Build()).Should().Throw<InvalidOperationException>().Which.Message.Split(Environment.NewLine).Should().Equal(
            "The rule 'empty' has no condition: call Never, Always, or When and Then.",
            "The rule 'rule-2' has no conclusion: call Then after When.",
            "The position 'silent' has no condition: call Requires.");
    }

    [Fact]
    public void A_blank_text_is_refused_and_spaces_around_a_text_are_not_kept()
    {
        Refused(() => _s.Party("me", " "), "A text is blank*");
        Refused(() => _s.Fact("cold", says: ""), "A text is blank*");
        Refused(() => _s.Rule().Never(Condition.False).Because("\n"), "A text is blank*");
        _s.Party("ukraine", " Ukraine ");
        _s.Build().Parties[0].Name.Should().Be("Ukraine");
    }

    private static void Refused(Func<object> call, string message) =>
        call.Should().Throw<ArgumentException>().WithMessage(message);

    private static void Refused(Action call, string message) =>
        call.Should().Throw<ArgumentException>().WithMessage(message);

    private static void SaidTwice(Func<object> call, string message) =>
        call.Should().Throw<InvalidOperationException>().WithMessage(message);
}
