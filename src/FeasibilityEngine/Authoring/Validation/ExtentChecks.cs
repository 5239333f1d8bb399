using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Validation;

/// <summary>
/// Checks how much a scenario says once every key stands in the place of its variable: <c>for: [t in s, u in s]</c> over
/// a thousand keys is a million rules. Only where there are no other errors.
/// </summary>
internal static class ExtentChecks
{
    // So much takes two gigabytes and some ten seconds before any search begins, and nothing could interrupt that.
    private const long MostAtoms = 1_000_000;

    /// <summary>Finds what takes the scenario over the limit: the first declaration, rule or position with which it is too much.</summary>
    public static void Check(ValidationContext context)
    {
        long all = 0;
        foreach (var (atoms, what, id, owner) in Extents(context))
        {
            all += atoms;
            if (all > MostAtoms)
            {
                context.Error(
                    DiagnosticCodes.TooMuchToGround,
                    FormattableString.Invariant($"With {what}'{id}', the scenario names more than {MostAtoms} issues, acts and facts once every key is put in."),
                    owner,
                    expected: "smaller sets, or fewer variables over large ones");
                return;
            }
        }
    }

    private static IEnumerable<(long Atoms, string What, string Id, object Owner)> Extents(ValidationContext context)
    {
        var scenario = context.Scenario;
        var keys = scenario.Sets.ToDictionary(s => s.Id, s => s.Keys.Count);
        foreach (var subject in context.Subjects.Values.Where(s => s.Declaration is not null))
        {
            yield return (Times(Math.Max(1, subject.Options.Count), subject.Over is { } set ? keys[set] : 1), "", subject.Id, subject.Declaration!);
        }

        foreach (var rule in scenario.RulesApart)
        {
            var one = AtomsOf(rule.Condition, keys, context) + rule.Then.Count;
            yield return (rule.For.Aggregate(one, (atoms, binder) => Times(atoms, keys[binder.Set] - binder.Except.Count)), "the rule ", rule.Id, rule);
        }

        foreach (var position in scenario.Positions)
        {
            foreach (var rung in position.Rungs)
            {
                yield return (AtomsOf(rung.Accepts, keys, context), "the position ", position.Id, rung);
            }
        }
    }

    private static long AtomsOf(Condition condition, Dictionary<string, int> keys, ValidationContext context)
    {
        if (condition is Quantified quantified)
        {
            return Times(AtomsOf(quantified.Body, keys, context), keys[SetOf(quantified, context)] - quantified.Except.Count);
        }

        var parts = ConditionParts.Of(condition);
        var atoms = parts.Count == 0 ? 1L : 0;
        for (var i = 0; i < parts.Count; i++)
        {
            atoms += AtomsOf(parts[i], keys, context);
        }

        return atoms;
    }

    // By itself, since what it hands on is made on entry, and most conditions have no quantifier.
    private static string SetOf(Quantified quantified, ValidationContext context) =>
        KeyInference.SetOf(quantified, name => context.Subjects.GetValueOrDefault(name)?.Over)!;

    // Past the limit the exact number does not matter.
    private static long Times(long atoms, int keys) => Math.Min(Math.Max(0, keys) * Math.Min(atoms, MostAtoms + 1), MostAtoms + 1);
}
