using FeasibilityEngine.RuleSources;
using Microsoft.Extensions.DependencyInjection;
using NRules.Fluent.Dsl;

namespace FeasibilityEngine.NRules.Tests;

/// <summary>Rules that are registered with services.</summary>
public sealed class RegistrationTests
{
    [Fact]
    public void A_registered_source_is_a_rule_source_made_once()
    {
        using var provider = Provided(services => services.AddFeasibilityNRules(rules => rules.From<Seats>()));

        var source = provider.GetServices<IRuleSource>().Should().ContainSingle().Subject;

        source.Should().BeOfType<NRulesSource>();
        provider.GetRequiredService<IRuleSource>().Should().BeSameAs(source);
    }

    [Fact]
    public void Each_call_adds_a_source_beside_others()
    {
        using var provider = Provided(services => services
            .AddSingleton(RuleSource.Of("by hand", _ => []))
            .AddFeasibilityNRules(rules => rules.From<Seats>().Name = "seats")
            .AddFeasibilityNRules(rules => rules.From<Counted>().Name = "counted"));

        provider.GetServices<IRuleSource>().Select(s => s.Name).Should().Equal("by hand", "seats", "counted");
    }

    [Fact]
    public void A_rule_class_takes_services_in_its_constructor()
    {
        using var provider = Provided(services => services.AddSingleton(new Blocked("east")).AddFeasibilityNRules(rules => rules.From<Seats>()));

        Meeting.Said((NRulesSource)provider.GetRequiredService<IRuleSource>()).Should()
            .Equal("seats: never seat[east] is north", "seats: never seat[east] is south");
    }

    [Fact]
    public void A_rule_class_that_is_registered_itself_is_the_one_that_is_used()
    {
        using var provider = Provided(services => services.AddSingleton(new Seats(new Blocked("west"))).AddFeasibilityNRules(rules => rules.From<Seats>()));

        Meeting.Said((NRulesSource)provider.GetRequiredService<IRuleSource>()).Should()
            .Equal("seats: never seat[west] is north", "seats: never seat[west] is south");
    }

    [Fact]
    public void A_rule_asks_for_services_of_a_scope_and_each_run_has_its_own()
    {
        using var provider = Provided(services => services.AddScoped<Counter>().AddFeasibilityNRules(rules => rules.From<Counted>()));
        var source = (NRulesSource)provider.GetRequiredService<IRuleSource>();

        Meeting.Said(source).Should().Equal("counted-1: never ceasefire", "counted-2: never talks");
        Meeting.Said(source).Should().Equal("counted-1: never ceasefire", "counted-2: never talks");
    }

    [Fact]
    public void A_service_that_nobody_registered_is_named()
    {
        using var provider = Provided(services => services.AddFeasibilityNRules(rules => rules.From<Counted>()));
        var asking = () => Meeting.Matches((NRulesSource)provider.GetRequiredService<IRuleSource>());

        asking.Should().Throw<RuleSourceException>().WithMessage(
            "The rule 'counted' of 'NRules' failed in its action: It asks for the service FeasibilityEngine.NRules.Tests.RegistrationTests+Counter, which is not registered.");
    }

    [Fact]
    public void A_rule_class_whose_services_are_missing_is_refused_when_the_source_is_asked_for()
    {
        using var provider = Provided(services => services.AddFeasibilityNRules(rules => rules.From<Impossible>()));
        var asking = () => provider.GetRequiredService<IRuleSource>();

        asking.Should().Throw<RuleSourceException>()
            .WithMessage("The rule class '*Impossible' of 'NRules' could not be made: *Counter*")
            .Which.Rule.Should().Be("impossible");
    }

    [Fact]
    public void Missing_arguments_are_refused()
    {
        ((Action)(() => new ServiceCollection().AddFeasibilityNRules(null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => NRulesServiceCollectionExtensions.AddFeasibilityNRules(null!, _ => { }))).Should().Throw<ArgumentNullException>();
    }

    private static ServiceProvider Provided(Action<IServiceCollection> configure)
    {
        var services = new ServiceCollection();
        services.AddSingleton(new Blocked("east"));
        configure(services);
        return services.BuildServiceProvider(validateScopes: true);
    }

    private sealed record Blocked(string Side);

    private sealed class Counter
    {
        private int _count;

        public int Next() => ++_count;
    }

    private sealed class Seats(Blocked blocked) : Rule
    {
        public override void Define()
        {
            PotentialOption seat = null!;
            When().Match(() => seat, o => o.Issue.Name == "seat", o => o.Issue.Key == blocked.Side);
            Then().Do(rule => rule.Never());
        }
    }

    private sealed class Counted : Rule
    {
        public override void Define()
        {
            PotentialAct act = null!;
            Counter counter = null!;
            Dependency().Resolve(() => counter);
            When().Match(() => act);
            Then().Yield(rule => RuleMatch.Never("counted-" + counter.Next(), new[] { act }));
        }
    }

    private sealed class Impossible(Counter counter) : Rule
    {
        public override void Define() => Name("impossible-" + counter.Next());
    }
}
