using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Rechecking;

/// <summary>Reads the steps of a path, and checks that they perform what the witness says is performed.</summary>
internal static class PathCheck
{
    /// <summary>The step of each performed act, counted from that of talks.</summary>
    /// <param name="set">The set with its witness and steps.</param>
    /// <param name="acts">The names of all acts, talks among them.</param>
    /// <exception cref="RecheckException">
    /// The steps do not perform exactly the acts of the witness, each once; or a step is empty or marked wrongly as one after talks.
    /// </exception>
    public static IReadOnlyDictionary<string, int> StepsOf(ConcessionSet set, IEnumerable<string> acts)
    {
        var talks = set.Steps.TakeWhile(s => s.Acts.All(a => a.Act != Act.Talks)).Count();
        var steps = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < set.Steps.Count; i++)
        {
            if (set.Steps[i].Acts.Count == 0 || set.Steps[i].AfterTalks != i > talks)
            {
                throw new RecheckException($"step {i + 1} of {set.Id} is empty, or wrongly said to come before or after talks.");
            }

            foreach (var act in set.Steps[i].Acts)
            {
                if (!steps.TryAdd(act.Act, i - talks))
                {
                    throw new RecheckException($"the steps of {set.Id} perform '{act.Act}' twice.");
                }
            }
        }

        var values = set.Witness.ToDictionary(w => w.Name, w => w.Value, StringComparer.Ordinal);
        var performed = acts.Where(a => a == Act.Talks || values.GetValueOrDefault(a) == "true").ToHashSet(StringComparer.Ordinal);
        return performed.SetEquals(steps.Keys)
            ? steps
            : throw new RecheckException($"the steps of {set.Id} do not perform what its witness says.");
    }
}
