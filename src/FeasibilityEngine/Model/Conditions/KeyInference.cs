namespace FeasibilityEngine.Model.Conditions;

/// <summary>
/// Finds the set that a quantified condition without <c>in</c> means: <c>all t: troops[t] is withdrawn</c> ranges over the set
/// over which <c>troops</c> ranges.
/// </summary>
internal static class KeyInference
{
    /// <summary>
    /// The set that the condition names, else the one set over which the references that use its variable range;
    /// null where there is no such reference or they disagree.
    /// </summary>
    public static string? SetOf(Quantified quantified, Scenario scenario) => SetOf(quantified, name => Over(name, scenario));

    /// <inheritdoc cref="SetOf(Quantified, Scenario)"/>
    /// <param name="quantified">The condition.</param>
    /// <param name="overOf">The set over which a name ranges; null where it ranges over none or is not known.</param>
    public static string? SetOf(Quantified quantified, Func<string, string?> overOf) =>
        quantified.Set ?? (SetsOf(quantified, overOf) is [var only] ? only : null);

    /// <summary>The sets over which the names range that the body uses with the variable, each once, in the order of their use.</summary>
    /// <param name="quantified">The quantifier.</param>
    /// <param name="overOf">The set over which a name ranges; null where it ranges over none or is not known.</param>
    public static IReadOnlyList<string> SetsOf(Quantified quantified, Func<string, string?> overOf) =>
        [.. ReferencesUsing(quantified.Variable, quantified.Body).Select(r => overOf(r.Name)).OfType<string>().Distinct()];

    private static string? Over(string name, Scenario scenario) =>
        scenario.Issues.FirstOrDefault(i => i.Id == name)?.Over
        ?? scenario.Acts.FirstOrDefault(a => a.Id == name)?.Over
        ?? scenario.Facts.FirstOrDefault(f => f.Id == name)?.Over;

    // An inner quantifier of the same name would hide this one, but no sound scenario has one.
    private static IEnumerable<Reference> ReferencesUsing(string variable, Condition body) =>
        ConditionParts.References(body).Where(reference => reference.Key == variable);
}
