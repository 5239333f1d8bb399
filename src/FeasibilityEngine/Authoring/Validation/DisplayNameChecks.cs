namespace FeasibilityEngine.Authoring.Validation;

/// <summary>
/// Warns where reports could not tell two things apart: parties by their names, issues, acts, facts and developments by what they are in
/// words, which stand in sentences without the name of the file. Only where there are no errors.
/// </summary>
internal static class DisplayNameChecks
{
    /// <summary>Checks the names that readers see.</summary>
    public static void Check(ValidationContext context)
    {
        var scenario = context.Scenario;
        Each(context, "parties", scenario.Parties, party => (party.Id, party.Name, null), "name");
        Each(context, "issues", scenario.Issues, issue => (issue.Id, issue.Says, issue.Over), "says");
        Each(context, "acts", scenario.Acts, act => (act.Id, act.Says, act.Over), "says");
        Each(context, "facts", scenario.Facts, fact => (fact.Id, fact.Says, fact.Over), "says");
        Each(context, "developments", scenario.Developments, development => (development.Id, development.Says, null), "says");
    }

    private static void Each<T>(ValidationContext context, string kind, IEnumerable<T> items, Func<T, (string Id, string? Words, string? Over)> namesOf, string part)
        where T : notnull
    {
        var alike = items
            .Select(item => (Item: item, Names: namesOf(item)))
            .Where(item => item.Names.Words is not null)
            .GroupBy(item => (UnusualCharacters.Seen(item.Names.Words!), item.Names.Over))
            .Where(group => group.Count() > 1);
        foreach (var group in alike)
        {
            var ids = group.Take(6).Select(item => $"'{item.Names.Id}'").ToList();
            var more = group.Count() > ids.Count ? ", …" : "";
            var named = group.Key.Item1.Length <= 60 ? group.Key.Item1 : group.Key.Item1[..60] + "…";
            context.Warning(
                DiagnosticCodes.SameDisplayName,
                $"The {kind} {(more.Length > 0 ? string.Join(", ", ids) + more : $"{string.Join(", ", ids.SkipLast(1))} and {ids[^1]}")} are {(group.Count() == 2 ? "both" : "all")} '{named}' for readers, who cannot tell them apart.",
                group.ElementAt(1).Item, part, "words of its own for each", group.First().Item);
        }
    }
}
