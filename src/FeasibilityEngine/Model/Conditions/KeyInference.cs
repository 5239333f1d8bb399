namespace FeasibilityEngine.Model.Conditions;

/// <summary>
/// Finds the set of a quantifier that names none: in <c>all t: troops[t] is withdrawn</c>, <c>t</c> ranges over the set
/// over which <c>troops</c> does.
/// </summary>
internal static class KeyInference
{
    /// <summary>
    /// The set over which the quantifier ranges; null where it names none and its body does not use the variable with
    /// names that all range over one set.
    /// </summary>
    public static string? SetOf(Quantified quantified, Scenario scenario)
    {
        if (quantified.Set is not null)
        {
            return quantified.Set;
        }

        return SetsOf(quantified, name =>
            scenario.Issues.FirstOrDefault(i => i.Id == name)?.Over
            ?? scenario.Acts.FirstOrDefault(a => a.Id == name)?.Over
            ?? scenario.Facts.FirstOrDefault(f => f.Id == name)?.Over) is [var only] ? only : null;
    }

    /// <summary>The sets over which the names range that the body uses with the variable, each once, in the order of their use.</summary>
    /// <param name="quantified">The quantifier.</param>
    /// <param name="overOf">The set over which a name ranges; null where it ranges over none or is not known.</param>
    public static IReadOnlyList<string> SetsOf(Quantified quantified, Func<string, string?> overOf)
    {
        var sets = new List<string>();
        foreach (var reference in UsesOf(quantified.Variable, quantified.Body))
        {
            if (overOf(reference.Name) is { } set && !sets.Contains(set))
            {
                sets.Add(set);
            }
        }

        return sets;
    }

    private static IEnumerable<Reference> UsesOf(string variable, Condition condition) => condition switch
    {
        OptionCheck check => Where(variable, check.Issue),
        Occurrence occurrence => Where(variable, occurrence.Of),
        Order order => [.. Where(variable, order.First), .. Where(variable, order.Second)],
        Negation negation => UsesOf(variable, negation.Operand),
        Conjunction conjunction => conjunction.Operands.SelectMany(o => UsesOf(variable, o)),
        Disjunction disjunction => disjunction.Operands.SelectMany(o => UsesOf(variable, o)),
        Implication implication => UsesOf(variable, implication.Premise).Concat(UsesOf(variable, implication.Consequence)),
        Counted counted => counted.Operands.SelectMany(o => UsesOf(variable, o)),
        // An inner quantifier over the same variable means another key.
        Quantified inner when inner.Variable != variable => UsesOf(variable, inner.Body),
        _ => [],
    };

    private static Reference[] Where(string variable, Reference reference) => reference.Key == variable ? [reference] : [];
}
