using FeasibilityEngine.Findings;
using FluentAssertions;

namespace FeasibilityEngine.Assertions;

/// <summary>
/// A minimal conflict that was claimed; its kind and rules can be claimed next, and <c>Which</c> is the conflict itself. Where several
/// conflicts fit the claims so far, each further claim has to hold of one of those that are left.
/// </summary>
public sealed class ConflictConstraint : AndWhichConstraint<AnalysisAssertions, Conflict>
{
    private readonly string _expected;
    private readonly IReadOnlyList<Conflict>? _found;

    /// <param name="parent">What the chain goes on with.</param>
    /// <param name="expected">What was claimed so far: "to have a minimal conflict of a and b".</param>
    /// <param name="found">The conflicts that fit; null where a claim failed already.</param>
    internal ConflictConstraint(AnalysisAssertions parent, string expected, IReadOnlyList<Conflict>? found)
        : base(parent, found ?? [])
    {
        _expected = expected;
        _found = found;
    }

    /// <summary>Claims why the positions cannot stand together: <c>OfKind(ConflictKind.RedLine)</c>.</summary>
    /// <param name="kind">The kind, as the engine derives it.</param>
    /// <param name="because">Why it is expected, in words; <c>because</c> is put before it.</param>
    /// <param name="becauseArgs">What the placeholders of <paramref name="because"/> stand for.</param>
    [CustomAssertion]
    public ConflictConstraint OfKind(ConflictKind kind, string because = "", params object[] becauseArgs)
    {
        var expected = $"{_expected} of the kind {kind}";
        var left = _found?.Where(conflict => conflict.Kind == kind).ToList();
        return And.Narrow(
            expected, _found, left, conflict => $"{conflict.Id} is of the kind {conflict.Kind}: {MessageWords.Meaning(conflict.Kind)}.", [], because, becauseArgs);
    }

    /// <summary>
    /// Claims that the conflict goes through all of these rules, and perhaps others. The rules of a conflict are a minimal group that is
    /// enough; another group may be too.
    /// </summary>
    /// <param name="rules">The names: <c>ThroughRules("no-withdrawal-from-recognised-territory")</c>.</param>
    /// <exception cref="ArgumentException">No name is given, or the scenario has no such rule.</exception>
    [CustomAssertion]
    public ConflictConstraint ThroughRules(params string[] rules) => ThroughRules(rules, "");

    /// <inheritdoc cref="ThroughRules(string[])"/>
    /// <param name="rules">The names.</param>
    /// <param name="because">Why it is expected, in words; <c>because</c> is put before it.</param>
    /// <param name="becauseArgs">What the placeholders of <paramref name="because"/> stand for.</param>
    [CustomAssertion]
    public ConflictConstraint ThroughRules(IEnumerable<string> rules, string because, params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (_found is null)
        {
            return this;
        }

        var names = KnownNames.Rules(And.Subject.Scenario, rules);
        var left = _found.Where(conflict => names.All(name => conflict.Rules.Any(use => use.Rule == name))).ToList();
        return And.Narrow($"{_expected} through {Rules(names)}", _found, left, Through, names, because, becauseArgs);
    }

    /// <summary>Claims that the positions exclude each other by themselves, without any rule.</summary>
    /// <param name="because">Why it is expected, in words; <c>because</c> is put before it.</param>
    /// <param name="becauseArgs">What the placeholders of <paramref name="because"/> stand for.</param>
    [CustomAssertion]
    public ConflictConstraint WithoutRules(string because = "", params object[] becauseArgs)
    {
        var left = _found?.Where(conflict => conflict.Rules.Count == 0).ToList();
        return And.Narrow($"{_expected} without rules", _found, left, Through, [], because, becauseArgs);
    }

    private static string Through(Conflict conflict) => conflict.Rules.Count == 0
        ? $"{conflict.Id} needs no rule: its members exclude each other by themselves."
        : $"{conflict.Id} goes through {Rules([.. conflict.Rules.Select(use => use.Rule)])}.";

    private static string Rules(IReadOnlyList<string> names) => $"the rule{(names.Count == 1 ? "" : "s")} {MessageWords.List(names)}";
}
