using System.Globalization;
using FeasibilityEngine.Assembling.Deriving;
using FeasibilityEngine.Exploration.Conflicts;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Assembling;

/// <summary>Names conflicts, each once, with their kind, their rules and how they come about.</summary>
internal sealed class ConflictAssembly(GroundScenario ground, CancellationToken cancellation)
{
    // How many of the conflicts that return without a concession are derived step by step.
    private const int ExplainedReturns = 200;

    private readonly Deriver _deriver = new(ground);
    private readonly Dictionary<string, Conflict> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Every conflict that was named, in that order.</summary>
    public List<(FoundConflict Found, Conflict Conflict, bool WithinReachOnly)> All { get; } = [];

    /// <summary>Where a member stands.</summary>
    public static Standing Standing(Member member) => new()
    {
        Id = member.Chain.Ladder.Id,
        IsAct = member.Chain.Ladder.Act is not null,
        Party = member.Chain.Ladder.Party.Id,
        Rung = member.Rung,
        RungId = member.Chain.Ladder.Rungs[member.Rung].Id,
    };

    /// <summary>
    /// Conflicts that are answers by themselves, with their derivations, numbered in the order in which they are told: those that have a
    /// number already in its order, then the others.
    /// </summary>
    /// <param name="conflicts">The conflicts.</param>
    /// <param name="prefix">What their names begin with, where they have none yet.</param>
    /// <param name="first">Conflicts that a report tells before these. Those of them that are among these come first.</param>
    public ValueList<Conflict> Explained(IEnumerable<FoundConflict> conflicts, string prefix, IEnumerable<FoundConflict>? first = null)
    {
        var toldFirst = (first ?? []).Select(Key).ToHashSet(StringComparer.Ordinal);
        var known = All.Select((named, at) => (Key(named.Found), at)).ToDictionary(StringComparer.Ordinal);
        var drafts = conflicts.Select(found => (Found: found, Conflict: _named.GetValueOrDefault(Key(found)) ?? Draft(found, Derive))).ToList();
        return drafts.GroupBy(draft => (Known: known.GetValueOrDefault(Key(draft.Found), int.MaxValue), IsLater: !toldFirst.Contains(Key(draft.Found))))
            .OrderBy(part => part.Key)
            .SelectMany(part => TellingOrder.Of(part, draft => draft.Conflict))
            .Select(draft => Named(draft.Found, withinReachOnly: false, prefix, draft.Conflict))
            .ToValueList();
    }

    /// <summary>
    /// The conflict that returns without a concession, under the name that it got when it was first met. There can be very many
    /// of them: the first <see cref="ExplainedReturns"/> are derived, the others are told by their members and rules.
    /// </summary>
    public Conflict Named(FoundConflict found, bool withinReachOnly) => _named.GetValueOrDefault(Key(found)) ?? Named(
        found, withinReachOnly, "returning", Draft(found, _counts.GetValueOrDefault("returning") < ExplainedReturns ? Derive : Deriver.Unexplained));

    // The same members at the same rungs accept less where rungs between are out of reach, so those are told apart.
    private static string Key(FoundConflict found) => string.Join(' ', found.Members.Select(m => m.Name));

    private Conflict Named(FoundConflict found, bool withinReachOnly, string prefix, Conflict draft)
    {
        var key = Key(found);
        if (!_named.TryGetValue(key, out var conflict))
        {
            var number = _counts[prefix] = _counts.GetValueOrDefault(prefix) + 1;
            conflict = draft with { Id = $"{prefix}-{number.ToString(CultureInfo.InvariantCulture)}" };
            _named.Add(key, conflict);
            All.Add((found, conflict, withinReachOnly));
        }

        return conflict;
    }

    // Without a name so far.
    private static Conflict Draft(FoundConflict found, Func<IReadOnlyList<ConflictMember>, IReadOnlyList<GroundRule>, Derivation> derive) => new()
    {
        Id = "",
        Kind = Kind(found),
        Positions = found.Members.Select(Standing).ToValueList(),
        Rules = found.Rules.GroupBy(r => r.Rule.Id).Select(g => new RuleUse(g.Key, g.Select(Instance).ToValueList())).ToValueList(),
        Derivation = derive(found.Members.Select(m => new ConflictMember(m.Chain.Ladder, m.Rung, m.Accepted)).ToList(), found.Rules),
        Circle = (found.Circle ?? []).Select(l => new OrderDemand(
            l.First.ToString(),
            l.Strictly ? OrderDemandKind.Before : l.Together ? OrderDemandKind.Together : OrderDemandKind.NoLater,
            l.Second.ToString(),
            l.Members.Select(m => m.Chain.Ladder.Id).ToValueList())
        { ThroughRules = l.ThroughRules }).ToValueList(),
    };

    // Once time is up, a conflict is still named with its members and rules, but no longer explained step by step.
    private Derivation Derive(IReadOnlyList<ConflictMember> members, IReadOnlyList<GroundRule> rules) =>
        cancellation.IsCancellationRequested ? Deriver.Unexplained(members, rules) : _deriver.Derive(members, rules);

    private static ConflictKind Kind(FoundConflict found) => found switch
    {
        { Circle: not null } => ConflictKind.CircularOrder,
        { Members: [{ Chain.Ladder.Act: null }] } => found.NeedsUnobtainable ? ConflictKind.Unobtainable : ConflictKind.SelfExcluding,
        { Members: [var first, _, ..] members } when members.All(m => m.Chain.Ladder.Party.Id == first.Chain.Ladder.Party.Id) => ConflictKind.Internal,
        { Members: var members } when members.Any(m => m.Chain.Ladder.Kind == PositionKind.RedLine) => ConflictKind.RedLine,
        // A performed act excludes nothing, so an act that is a member has not been performed.
        { Members: var members } when members.Any(m => m.Chain.Ladder.Act is not null) => ConflictKind.ActNotConceded,
        _ => ConflictKind.Exclusive,
    };

    private static Condition Instance(GroundRule rule) => rule switch
    {
        { Then: { } then } => rule.Condition.Implies(new Occurrence(then)),
        { Rule.Form: RuleForm.Never } => !rule.Condition,
        _ => rule.Condition,
    };
}
