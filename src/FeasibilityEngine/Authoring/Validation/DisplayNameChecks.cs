using System.Text;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Authoring.Validation;

/// <summary>
/// Warns where reports could not tell two things apart: parties by their names, issues, acts, facts and developments by what they are in
/// words, which stand in sentences without the name of the file. And where two names of the file look the same, as <c>café</c> does whether
/// its accent is typed with the letter or after it. Only where there are no errors.
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

        // A party without a name for readers goes by the name in the file, of which the words above are.
        Names(context, "party", scenario.Parties.Where(party => party.Name != party.Id), party => party.Id);
        Names(context, "set", scenario.Sets, set => set.Id);
        Names<(string Id, object Declaration)>(
            context, "issue, act or fact",
            [.. scenario.Issues.Select(issue => (issue.Id, (object)issue)), .. scenario.Acts.Select(act => (act.Id, (object)act)), .. scenario.Facts.Select(fact => (fact.Id, (object)fact))],
            subject => subject.Id, subject => subject.Declaration);
        Names(context, "rule", scenario.Rules, rule => rule.Id);
        Names(context, "position", scenario.Positions, position => position.Id);
        Names(context, "development", scenario.Developments, development => development.Id);
        foreach (var set in scenario.Sets)
        {
            Names(context, "key", set.Keys, key => key, _ => set);
        }

        foreach (var issue in scenario.Issues.Where(issue => !IsPlain(issue.Options)))
        {
            Names(context, "option", issue.Options, option => option, _ => issue);
        }

        foreach (var position in scenario.Positions)
        {
            Names(context, "fallback", position.Rungs, rung => rung.Id);
        }
    }

    private static bool IsPlain(ValueList<string> names)
    {
        var isPlain = true;
        for (var i = 0; i < names.Count && isPlain; i++)
        {
            isPlain = Ascii.IsValid(names[i]);
        }

        return isPlain;
    }

    private static void Names<T>(ValidationContext context, string kind, IEnumerable<T> items, Func<T, string> nameOf, Func<T, object>? placeOf = null)
        where T : notnull
    {
        // What is written in ASCII alone looks like nothing else, and is nearly everything.
        var accented = items.Select((item, index) => (Item: item, Index: index, Name: nameOf(item))).Where(item => !Ascii.IsValid(item.Name));
        foreach (var group in accented.GroupBy(item => UnusualCharacters.Seen(item.Name)).Where(group => group.Count() > 1))
        {
            var other = group.MinBy(item => UnusualCharacters.In(item.Name).Count);
            foreach (var (item, index, name) in group.Where(item => item.Name != other.Name))
            {
                context.Warning(
                    DiagnosticCodes.SameDisplayName, $"The {kind} '{name}' looks like '{other.Name}', and is another one.", placeOf?.Invoke(item) ?? item,
                    expected: "one way to write it, or another name", related: placeOf?.Invoke(other.Item) ?? other.Item);
            }
        }
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
            var shown = group.Select(item => UnusualCharacters.Shown(item.Names.Words!)).MinBy(words => UnusualCharacters.In(words).Count)!;
            var named = shown.Length <= 60 ? shown : shown[..60] + "…";
            var unusual = group.Select(item => UnusualCharacters.In(item.Names.Words!)).ToList();
            var differs = unusual.Exists(runes => !runes.SequenceEqual(unusual[0]))
                ? $" Not all are written alike: there is {UnusualCharacters.List([.. unusual.SelectMany(runes => runes).Distinct()])}."
                : "";
            context.Warning(
                DiagnosticCodes.SameDisplayName,
                $"The {kind} {(more.Length > 0 ? string.Join(", ", ids) + more : $"{string.Join(", ", ids.SkipLast(1))} and {ids[^1]}")} are {(group.Count() == 2 ? "both" : "all")} '{named}' for readers, who cannot tell them apart.{differs}",
                group.ElementAt(1).Item, part, "words of its own for each", group.First().Item);
        }
    }
}
