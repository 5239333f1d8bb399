using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.RuleSources;
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using Rule = NRules.Fluent.Dsl.Rule;

namespace FeasibilityEngine.NRules.Tests;

/// <summary>What rules say where they match.</summary>
public sealed class RuleStatementsTests
{
    [Fact]
    public void Never_without_statements_excludes_all_that_was_matched() =>
        Meeting.Said(typeof(Apart)).Should().Equal("apart: never seat[east] is north and seat[west] is south");

    [Fact]
    public void Never_with_statements_excludes_only_those() =>
        Meeting.Said(typeof(ApartByName)).Should().Equal("apart-by-name: never seat[west] is south");

    [Fact]
    public void Never_with_a_condition_takes_the_whole_language() =>
        Meeting.Said(typeof(Unwatched)).Should().Equal("unwatched: never ceasefire and not watched");

    [Fact]
    public void Always_takes_the_order_of_acts() =>
        Meeting.Said(typeof(CeasefireFirst)).Should().Equal("ceasefire-first: always ceasefire before talks");

    [Fact]
    public void Conclude_without_premises_follows_from_all_that_was_matched_but_the_fact_itself() =>
        Meeting.Said(typeof(CeasefireCalms)).Should().Equal("ceasefire-calms: when ceasefire then calm");

    [Fact]
    public void Conclude_with_premises_follows_from_those_alone() =>
        Meeting.Said(typeof(WatchingCalms)).Should().Equal("watching-calms: when watched then calm");

    [Fact]
    public void Conclude_with_a_condition_follows_from_it() =>
        Meeting.Said(typeof(EitherCalms)).Should().Equal("either-calms: when ceasefire or watched then calm");

    [Fact]
    public void Equal_statements_of_several_matches_count_once() =>
        Meeting.Said(typeof(ForEachParty)).Should().Equal("for-each-party: never ceasefire");

    [Fact]
    public void What_is_yielded_counts_as_what_is_stated() =>
        Meeting.Said(typeof(Yielding)).Should().Equal("of-its-own: never watched", "yielding: never seat[east] is north", "yielding: never seat[west] is north");

    [Fact]
    public void Facts_of_the_users_own_carry_the_statements_behind_them() =>
        Meeting.Said(typeof(Facing), typeof(FacingIsNever)).Should().Equal(
            "facing-is-never: never seat[east] is north and seat[west] is south", "facing-is-never: never seat[west] is north and seat[east] is south");

    [Fact]
    public void Equal_facts_of_the_users_own_may_be_yielded_by_several_rules() =>
        Meeting.Said(typeof(Marked), typeof(MarkedToo), typeof(MarkIsNever)).Should().Equal("mark-is-never: never ceasefire", "mark-is-never: never talks");

    [Fact]
    public void What_a_query_gathers_belongs_to_the_match() =>
        Meeting.Said(typeof(AllSeats)).Should().Equal(
            "all-seats: never seat[east] is north and seat[west] is north", "all-seats: never seat[east] is south and seat[west] is south");

    [Fact]
    public void What_exists_or_is_missing_is_asked_and_not_matched() =>
        Meeting.Said(typeof(OnlyWhereUndeclared)).Should().Equal("only-where-undeclared: never ceasefire");

    [Fact]
    public void Rules_see_the_scenario_with_its_parties_sets_and_positions() =>
        Meeting.Said(typeof(SeesTheScenario)).Should().Equal("sees-the-scenario: never ceasefire");

    [Fact]
    public void A_filter_of_the_rule_counts() => Meeting.Said(typeof(Filtered)).Should().Equal("filtered: never talks");

    [Fact]
    public void A_rule_in_a_foreign_session_is_told_where_it_belongs()
    {
        var repository = new RuleRepository();
        repository.Load(load => load.PrivateTypes().NestedTypes().From(typeof(CeasefireCalms)));
        var session = repository.Compile().CreateSession();
        session.InsertAll([new PotentialAct(new Reference("ceasefire"), By: null), new PotentialFact(new Reference("calm"))]);

        var fire = () => session.Fire();

        fire.Should().Throw<RuleRhsExpressionEvaluationException>().WithInnerException<InvalidOperationException>()
            .WithMessage("The rule '*CeasefireCalms' speaks of a negotiation, but runs in a session that no NRulesSource made.");
    }

    private sealed record Pair(PotentialOption First, PotentialOption Second);

    private sealed record Mark;

    private sealed class Apart : Rule
    {
        public override void Define()
        {
            PotentialOption east = null!;
            PotentialOption west = null!;
            When()
                .Match(() => east, o => o.Issue.Key == "east", o => o.Option == "north")
                .Match(() => west, o => o.Issue.Key == "west", o => o.Option == "south");
            Then().Do(rule => rule.Never());
        }
    }

    private sealed class ApartByName : Rule
    {
        public override void Define()
        {
            PotentialOption east = null!;
            PotentialOption west = null!;
            When()
                .Match(() => east, o => o.Issue.Key == "east", o => o.Option == "north")
                .Match(() => west, o => o.Issue.Key == "west", o => o.Option == "south");
            Then().Do(rule => rule.Never(west));
        }
    }

    private sealed class Unwatched : Rule
    {
        public override void Define()
        {
            PotentialAct ceasefire = null!;
            PotentialFact watched = null!;
            When().Match(() => ceasefire, a => a.Act.Name == "ceasefire").Match(() => watched, f => f.Fact.Name == "watched");
            Then().Do(rule => rule.Never(ceasefire.Holds & !watched.Holds));
        }
    }

    private sealed class CeasefireFirst : Rule
    {
        public override void Define()
        {
            PotentialAct ceasefire = null!;
            PotentialAct talks = null!;
            When().Match(() => ceasefire, a => a.Act.Name == "ceasefire").Match(() => talks, a => a.Act.Name == "talks");
            Then().Do(rule => rule.Always(ceasefire.Before(talks)));
        }
    }

    private sealed class CeasefireCalms : Rule
    {
        public override void Define()
        {
            PotentialAct ceasefire = null!;
            PotentialFact calm = null!;
            When().Match(() => ceasefire, a => a.Act.Name == "ceasefire").Match(() => calm, f => f.Fact.Name == "calm");
            Then().Do(rule => rule.Conclude(calm));
        }
    }

    private sealed class WatchingCalms : Rule
    {
        public override void Define()
        {
            PotentialAct ceasefire = null!;
            PotentialFact calm = null!;
            PotentialFact watched = null!;
            When()
                .Match(() => ceasefire, a => a.Act.Name == "ceasefire")
                .Match(() => calm, f => f.Fact.Name == "calm")
                .Match(() => watched, f => f.Fact.Name == "watched");
            Then().Do(rule => rule.Conclude(calm, watched));
        }
    }

    private sealed class EitherCalms : Rule
    {
        public override void Define()
        {
            PotentialAct ceasefire = null!;
            PotentialFact calm = null!;
            PotentialFact watched = null!;
            When()
                .Match(() => ceasefire, a => a.Act.Name == "ceasefire")
                .Match(() => calm, f => f.Fact.Name == "calm")
                .Match(() => watched, f => f.Fact.Name == "watched");
            Then().Do(rule => rule.Conclude(calm, ceasefire.Holds | watched.Holds));
        }
    }

    private sealed class ForEachParty : Rule
    {
        public override void Define()
        {
            Party party = null!;
            PotentialAct ceasefire = null!;
            When().Match(() => party).Match(() => ceasefire, a => a.Act.Name == "ceasefire");
            Then().Do(rule => rule.Never());
        }
    }

    private sealed class Yielding : Rule
    {
        public override void Define()
        {
            PotentialOption north = null!;
            PotentialFact watched = null!;
            When().Match(() => north, o => o.Option == "north").Match(() => watched, f => f.Fact.Name == "watched");
            Then()
                .Yield(rule => rule.Never(north))
                .Yield(rule => RuleMatch.Never("of-its-own", new[] { watched }));
        }
    }

    private sealed class Facing : Rule
    {
        public override void Define()
        {
            PotentialOption first = null!;
            PotentialOption second = null!;
            When()
                .Match(() => first, o => o.Option == "north")
                .Match(() => second, o => o.Option == "south", o => o.Issue.Key != first.Issue.Key);
            Then().Yield(rule => new Pair(first, second));
        }
    }

    private sealed class FacingIsNever : Rule
    {
        public override void Define()
        {
            Pair pair = null!;
            When().Match(() => pair);
            Then().Do(rule => rule.Never());
        }
    }

    private sealed class Marked : Rule
    {
        public override void Define()
        {
            PotentialAct act = null!;
            When().Match(() => act);
            Then().Yield(rule => new Mark());
        }
    }

    private sealed class MarkedToo : Rule
    {
        public override void Define()
        {
            PotentialAct act = null!;
            When().Match(() => act, a => a.Act.Name == "talks");
            Then().Yield(rule => new Mark());
        }
    }

    private sealed class MarkIsNever : Rule
    {
        public override void Define()
        {
            Mark mark = null!;
            When().Match(() => mark);
            Then().Do(rule => rule.Never());
        }
    }

    private sealed class AllSeats : Rule
    {
        public override void Define()
        {
            IEnumerable<PotentialOption> seats = null!;
            When().Query(() => seats, query => query.Match<PotentialOption>().GroupBy(o => o.Option));
            Then().Do(rule => rule.Never());
        }
    }

    private sealed class OnlyWhereUndeclared : Rule
    {
        public override void Define()
        {
            PotentialAct ceasefire = null!;
            When()
                .Match(() => ceasefire, a => a.Act.Name == "ceasefire")
                .Exists<PotentialFact>(f => f.Fact.Name == "calm")
                .Not<PotentialFact>(f => f.Fact.Name == "peace");
            Then().Do(rule => rule.Never());
        }
    }

    private sealed class SeesTheScenario : Rule
    {
        public override void Define()
        {
            Scenario scenario = null!;
            KeySet set = null!;
            PotentialAct ceasefire = null!;
            When()
                .Match(() => scenario, s => s.Name == "A meeting")
                .Match(() => set, s => s.Id == "side")
                .Exists<Party>(p => p.IsThirdParty)
                .Exists<Position>(p => p.Id == "east-first")
                .Match(() => ceasefire, a => a.Act.Name == "ceasefire");
            Then().Do(rule => rule.Never());
        }
    }

    private sealed class Filtered : Rule
    {
        public override void Define()
        {
            PotentialAct act = null!;
            When().Match(() => act);
            Filter().Where(() => act.Act.Name == "talks");
            Then().Do(rule => rule.Never());
        }
    }
}
