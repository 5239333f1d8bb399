using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Exploration.Conflicts;
using FeasibilityEngine.Exploration.Sets;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Solving.Formulas;

namespace FeasibilityEngine.Exploration.Verdicts;

/// <summary>
/// What parties accept that are supposed to stand further down, counting of the rungs they went down only those that can be given at
/// the as-of date. A party that goes down past a rung that is out of reach accepts what that rung asks for only hypothetically.
/// </summary>
internal sealed class SupposedReach
{
    private readonly CompiledScenario _compiled;
    private readonly Func<Ladder, GroundRung, Formula> _accepts;
    private readonly Dictionary<string, Formula> _first;

    /// <param name="compiled">The scenario.</param>
    /// <param name="accepts">What a rung by itself asks for.</param>
    public SupposedReach(CompiledScenario compiled, Func<Ladder, GroundRung, Formula> accepts)
    {
        _compiled = compiled;
        _accepts = accepts;
        _first = compiled.Ground.Ladders.Where(ladder => ladder.Supposed.Any(rung => !rung.WithinReach)).ToDictionary(
            ladder => ladder.Id,
            ladder => compiled.Pool.Or([.. ladder.Supposed.Where(rung => rung.WithinReach).Select(rung => accepts(ladder, rung))]),
            StringComparer.Ordinal);
    }

    /// <summary>True where a party went down past a rung that is out of reach, or to one.</summary>
    public bool Matters => _first.Count > 0;

    /// <summary>True where each concession that is supposed can be given at the as-of date.</summary>
    public bool IsWithinReach => CanBeGiven(ladder => ladder.Supposed[^1].WithinReach);

    /// <summary>True where each concession that is supposed can be given at the as-of date, or the party can go further down to a rung that can.</summary>
    public bool CanBeWithinReach => CanBeGiven(ladder => ladder.Supposed[^1].WithinReach || ladder.Rungs.Skip(1).Any(rung => rung.WithinReach));

    private bool CanBeGiven(Func<Ladder, bool> can) => _compiled.Ground.Ladders.All(ladder => ladder.Supposed.Count == 0 || can(ladder))
        && _compiled.Ground.SupposedActs.All(act => act.Rungs[^1].WithinReach);

    /// <summary>What each rung by itself asks for, down which the party is supposed to have gone or can go, where that makes a difference.</summary>
    public IEnumerable<Formula> PartsOf(Ladder ladder) =>
        _first.ContainsKey(ladder.Id) ? ladder.Supposed.Concat(ladder.Rungs.Skip(1)).Select(rung => _accepts(ladder, rung)) : [];

    /// <summary>The member as it accepts then; the same one where that makes no difference.</summary>
    public Member Of(Member member)
    {
        if (!_first.TryGetValue(member.Chain.Ladder.Id, out var first))
        {
            return member;
        }

        var accepts = new Formula[member.Chain.Rungs.Length];
        accepts[0] = first;
        for (var level = 1; level < accepts.Length; level++)
        {
            accepts[level] = _compiled.Pool.Or([accepts[level - 1], _accepts(member.Chain.Ladder, member.Chain.Ladder.Rungs[member.Chain.Rungs[level]])]);
        }

        return member with { Chain = member.Chain with { Accepts = accepts } };
    }

    /// <summary>
    /// The supposed concessions of a set that cannot be given at the as-of date, and the rungs out of reach on which its witness rests
    /// because a party that went down past them accepts it for nothing else.
    /// </summary>
    public IEnumerable<(Ladder Ladder, int Supposed)> RestsOn(FoundSet set)
    {
        foreach (var act in _compiled.Ground.SupposedActs.Where(act => !act.Rungs[^1].WithinReach))
        {
            yield return (act, act.Rungs.Count - 1);
        }

        var holds = new FormulaEvaluation(variable => _compiled.Space.Value(variable, set.Witness.Decided));

        // A party that goes further down gives that rung instead, and a minimal set rests on no stronger one.
        foreach (var member in set.Standing.Where(member => member.Level == 0 && _first.ContainsKey(member.Chain.Ladder.Id)))
        {
            var ladder = member.Chain.Ladder;
            var isMet = holds.Of(Of(member).Accepts);
            for (var given = 1; given < ladder.Supposed.Count; given++)
            {
                var rests = !isMet && !ladder.Supposed[given].WithinReach && holds.Of(_accepts(ladder, ladder.Supposed[given]));
                isMet |= rests;
                if (rests || (given == ladder.Supposed.Count - 1 && !ladder.Supposed[given].WithinReach))
                {
                    yield return (ladder, given);
                }
            }
        }
    }
}
