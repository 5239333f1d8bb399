using FeasibilityEngine.RuleSources;

namespace FeasibilityEngine.NRules.Loading;

/// <summary>
/// Refuses rules that ask what rules of the set do not say. The engine answers such questions with what stands there at the moment, so
/// that the answer depends on the order of the rules, and a rule that yields what it negates makes and unmakes its match for ever.
/// </summary>
internal static class Monotone
{
    /// <summary>Refuses what the rules show of it before they run; <see cref="Running.RuleRun"/> refuses the rest.</summary>
    /// <exception cref="RuleSourceException">There is such a rule.</exception>
    public static void Check(LoadedRules rules)
    {
        var added = rules.All.SelectMany(rule => AddedFacts.In(rule.Definition).Select(type => (rule, type))).ToList();
        foreach (var (rule, type) in added)
        {
            if (typeof(PotentialStatement).IsAssignableFrom(type))
            {
                throw rules.Failure.YieldsStatements(rule.Name, type);
            }
        }

        foreach (var rule in rules.All)
        {
            foreach (var asked in AskedAbsence.In(rule.Definition).OrderBy(t => t.FullName, StringComparer.Ordinal))
            {
                if (asked == typeof(RuleMatch))
                {
                    throw rules.Failure.Negates(rule.Name, asked, "rules state as they run");
                }

                if (added.Find(a => Meets(asked, a.type)) is { rule: { } adding })
                {
                    throw rules.Failure.Negates(rule.Name, asked, adding == rule ? "it yields itself" : $"the rule '{adding.Name}' yields");
                }
            }
        }
    }

    /// <summary>Whether a fact of one type may be a fact of the other. A fact of type object says nothing before the rules run.</summary>
    private static bool Meets(Type asked, Type added) => added != typeof(object) && (asked.IsAssignableFrom(added) || added.IsAssignableFrom(asked));
}
