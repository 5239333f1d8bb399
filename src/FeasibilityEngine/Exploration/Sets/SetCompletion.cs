using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Exploration.Conflicts;
using FeasibilityEngine.Exploration.Witnesses;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration.Sets;

/// <summary>
/// Works concession sets out in full: where each ladder stands, the plainest state that all accept, the path to it, and the conflict that
/// returns without each concession. What sets share is worked out once.
/// </summary>
/// <param name="compiled">The scenario.</param>
/// <param name="list">The searches of the list that the sets are of.</param>
/// <param name="budget">Ends it early.</param>
internal sealed class SetCompletion(CompiledScenario compiled, ListSearch list, SearchBudget budget)
{
    // How many choices of components to keep worked out, since sets share them: some kilobytes each.
    private const int KeptChoices = 2_000;

    private static readonly Reference Talks = new(Act.Talks);

    private readonly Dictionary<(int Component, int Choice, int UntilTalks, int After), IReadOnlyDictionary<Reference, int>?> _paths = [];
    private readonly Dictionary<string, int> _choices = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Component, int Choice), (int UntilTalks, int After)?> _lengths = [];
    private readonly Dictionary<(int Component, int Choice), CompletedPart?> _parts = [];

    /// <summary>The sets in full, each worked out when it is asked for: the first does not wait for the others. Ends where the budget runs out, but not before the first.</summary>
    /// <param name="sets">The sets, each as a set of every component.</param>
    public IEnumerable<FoundSet> Of(IEnumerable<ComponentSet[]> sets)
    {
        var isFirst = true;
        foreach (var set in sets)
        {
            if ((!isFirst && budget.IsSpent()) || WorkOut(set) is not { } found)
            {
                yield break;
            }

            isFirst = false;
            yield return found;
        }
    }

    /// <summary>The set in full; null where the budget ran out.</summary>
    private FoundSet? WorkOut(ComponentSet[] set)
    {
        if (_choices.Count > KeptChoices)
        {
            Forget();
        }

        var picks = Array.ConvertAll(set, NumberOf);
        var standing = new Member[list.Chains.Count];
        var witnesses = new List<PartialState>();
        var otherwise = new Dictionary<string, FoundConflict>(StringComparer.Ordinal);
        for (var component = 0; component < picks.Length; component++)
        {
            var ladders = list.Components[component].Ladders;
            if (PartOf(component, picks[component], [.. ladders.Select((ladder, i) => new Member(list.Chains[ladder], set[component].Levels[i]))]) is not { } part)
            {
                return null;
            }

            for (var i = 0; i < ladders.Count; i++)
            {
                standing[ladders[i]] = part.Standing[i];
            }

            witnesses.Add(part.Witness);
            foreach (var (ladder, conflict) in part.Otherwise)
            {
                otherwise[ladder] = conflict;
            }
        }

        if (Path(picks, witnesses, standing) is not { } steps)
        {
            return null;
        }

        var ordered = steps.Where(s => compiled.Order.IsOrdered(s.Key)).ToDictionary(s => s.Key, s => s.Value - steps[Talks]);
        var found = new FoundSet(standing, compiled.Whole(PartialState.Merge(witnesses) with { Steps = ordered }), steps, otherwise);
        return found with { RestsOn = [.. compiled.Supposed.RestsOn(found)] };
    }

    private void Forget()
    {
        _choices.Clear();
        _parts.Clear();
        _lengths.Clear();
        _paths.Clear();
    }

    /// <summary>A number that equal choices of a component share, so that each is worked out once.</summary>
    private int NumberOf(ComponentSet choice)
    {
        var levels = string.Join(' ', choice.Levels);
        if (!_choices.TryGetValue(levels, out var number))
        {
            _choices.Add(levels, number = _choices.Count);
        }

        return number;
    }

    /// <summary>
    /// The path of a whole set: talks begin in the step in which the slowest component can have them begin, and the others find
    /// their steps around that; null where the budget ran out.
    /// </summary>
    private Dictionary<Reference, int>? Path(int[] picks, List<PartialState> witnesses, Member[] standing)
    {
        var (untilTalks, after) = (1, 0);
        for (var i = 0; i < picks.Length; i++)
        {
            if (!_lengths.TryGetValue((i, picks[i]), out var length))
            {
                _lengths.Add((i, picks[i]), length = list.Of(i).PathLength(witnesses[i], Of(i)));
            }

            if (length is not { } needed)
            {
                return null;
            }

            (untilTalks, after) = (Math.Max(untilTalks, needed.UntilTalks), Math.Max(after, needed.After));
        }

        var steps = new Dictionary<Reference, int> { [Talks] = untilTalks };
        for (var i = 0; i < picks.Length; i++)
        {
            var key = (i, picks[i], untilTalks, after);
            if (!_paths.TryGetValue(key, out var part))
            {
                _paths.Add(key, part = list.Of(i).Path(witnesses[i], Of(i), untilTalks, after));
            }

            if (part is null)
            {
                return null;
            }

            foreach (var (act, step) in part)
            {
                steps.Add(act, step);
            }
        }

        return steps;

        IEnumerable<Member> Of(int component) => list.Components[component].Ladders.Select(l => standing[l]);
    }

    private CompletedPart? PartOf(int component, int choice, IReadOnlyList<Member> standing)
    {
        if (!_parts.TryGetValue((component, choice), out var part))
        {
            var shown = Shown(component, standing);
            if (shown is not null && list.Of(component).Witness(shown) is { } witness)
            {
                var otherwise = new Dictionary<string, FoundConflict>(StringComparer.Ordinal);
                for (var i = 0; i < standing.Count; i++)
                {
                    if (standing[i].Level > 0 && list.Of(component).Otherwise(standing, i) is { } conflict)
                    {
                        otherwise.Add(standing[i].Chain.Ladder.Id, conflict);
                    }
                }

                part = new CompletedPart(shown, witness, otherwise);
            }

            _parts.Add((component, choice), part);
        }

        return part;
    }

    /// <summary>
    /// The members as the witness is to suit them: where it can, without resting on a supposed concession that is out of reach. Null where
    /// the budget ran out.
    /// </summary>
    private IReadOnlyList<Member>? Shown(int component, IReadOnlyList<Member> standing)
    {
        if (!compiled.Supposed.Matters)
        {
            return standing;
        }

        Member[] given = [.. standing.Select(compiled.Supposed.Of)];
        return list.Of(component).CanStand(given) switch
        {
            Answer.Possible => given,
            Answer.Impossible => standing,
            _ => null,
        };
    }

    /// <summary>What is worked out of one component, for each of its choices once.</summary>
    private sealed record CompletedPart(IReadOnlyList<Member> Standing, PartialState Witness, Dictionary<string, FoundConflict> Otherwise);
}
