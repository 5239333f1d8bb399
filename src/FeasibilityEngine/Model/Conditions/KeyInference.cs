namespace FeasibilityEngine.Model.Conditions;

/// <summary>
/// Finds the set that a quantified condition without <c>in</c> means: <c>all t: troops[t] is withdrawn</c> ranges over the set
/// over which <c>troops</c> ranges.
/// </summary>
internal static class KeyInference
{
    /// <summary>
    /// The set that the condition names, else the one set over which every reference that uses its variable ranges;
    /// null where there is no such reference or they disagree.
    /// </summary>
    public static string? SetOf(Quantified quantified, Scenario scenario)
    {
        if (quantified.Set is not null)
        {
            return quantified.Set;
        }

        string? found = null;
        foreach (var reference in ReferencesUsing(quantified.Variable, quantified.Body))
        {
            var set = Over(reference.Name, scenario);
            if (set is null || (found is not null && found != set))
            {
                return null;
            }

            found = set;
        }

        return found;
    }

    private static string? Over(string name, Scenario scenario) =>
        scenario.Issues.FirstOrDefault(i => i.Id == name)?.Over
        ?? scenario.Acts.FirstOrDefault(a => a.Id == name)?.Over
        ?? scenario.Facts.FirstOrDefault(f => f.Id == name)?.Over;

    private static IEnumerable<Reference> ReferencesUsing(string variable, Condition condition) => condition switch
    {
        OptionCheck check => check.Issue.Key == variable ? [check.Issue] : [],
        Occurrence occurrence => occurrence.Of.Key == variable ? [occurrence.Of] : [],
        Order order => new[] { order.First, order.Second }.Where(r => r.Key == variable),
        Negation negation => ReferencesUsing(variable, negation.Operand),
        Conjunction conjunction => conjunction.Operands.SelectMany(o => ReferencesUsing(variable, o)),
        Disjunction disjunction => disjunction.Operands.SelectMany(o => ReferencesUsing(variable, o)),
        Counted counted => counted.Operands.SelectMany(o => ReferencesUsing(variable, o)),
        Implication implication => ReferencesUsing(variable, implication.Premise).Concat(ReferencesUsing(variable, implication.Consequence)),
        // An inner quantifier of the same name hides this one.
        Quantified inner => inner.Variable == variable ? [] : ReferencesUsing(variable, inner.Body),
        _ => [],
    };
}
