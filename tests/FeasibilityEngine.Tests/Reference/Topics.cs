using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>What a drawn condition may talk about.</summary>
/// <param name="Sets">The sets of the scenario.</param>
/// <param name="Issues">The issues.</param>
/// <param name="Acts">The acts, each with the set over which it ranges, if any.</param>
/// <param name="Facts">The facts, likewise.</param>
internal sealed record Topics(
    IReadOnlyList<KeySet> Sets,
    IReadOnlyList<Issue> Issues,
    IReadOnlyList<(string Id, string? Over)> Acts,
    IReadOnlyList<(string Id, string? Over)> Facts)
{
    public bool AreEmpty => Issues.Count + Acts.Count + Facts.Count == 0;

    public Topics OnlyFacts(IEnumerable<Fact> facts) => this with { Issues = [], Acts = [], Facts = [.. facts.Select(fact => (fact.Id, fact.Over))] };

    public Topics WithFacts(IEnumerable<Fact> facts) => this with { Facts = [.. facts.Select(fact => (fact.Id, fact.Over))] };
}
