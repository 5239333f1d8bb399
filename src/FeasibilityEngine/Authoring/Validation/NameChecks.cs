using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Authoring.Language;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Authoring.Validation;

/// <summary>Checks that names are well formed, free, and given once.</summary>
internal static class NameChecks
{
    /// <summary>Checks every name that the scenario declares.</summary>
    public static void Check(ValidationContext context)
    {
        var scenario = context.Scenario;
        CheckOne(context, scenario.Id, scenario, "id");
        Each(context, "source", scenario.Sources, s => s.Id);
        Each(context, "party", scenario.Parties, p => p.Id);
        Each(context, "set", scenario.Sets, s => s.Id, ReservedWords.IsReserved);
        Subjects(context);
        Each(context, "rule", scenario.Rules, r => r.Id, part: "id");
        Each(context, "event", scenario.Events, e => e.Id, part: "id");
        Each(context, "position", scenario.Positions, p => p.Id);
        Each(context, "development", scenario.Developments, d => d.Id);
        ConcededNames(context);
        foreach (var set in scenario.Sets)
        {
            InList(context, "key", set.Keys, set, ReservedWords.IsReserved);
        }

        foreach (var issue in scenario.Issues)
        {
            InList(context, "option", issue.Options, issue, ReservedWords.IsReservedAsOption);
        }

        foreach (var position in scenario.Positions)
        {
            Each(context, "rung", position.Rungs, r => r.Id, part: "id");
        }
    }

    // Issues, acts and facts share their names, because conditions name them alike.
    private static void Subjects(ValidationContext context)
    {
        var declared = context.Scenario.Issues.Select(i => (i.Id, Declaration: (object)i))
            .Concat(context.Scenario.Acts.Select(a => (a.Id, Declaration: (object)a)))
            .Concat(context.Scenario.Facts.Select(f => (f.Id, Declaration: (object)f)))
            .ToList();
        Each(context, "issue, act or fact", declared, d => d.Id, word => word == Act.Talks || ReservedWords.IsReserved(word), owner: d => d.Declaration);
    }

    // Reports name what is conceded, be it a position or a priced act, by its name alone.
    private static void ConcededNames(ValidationContext context)
    {
        var priced = context.Scenario.Acts.Where(a => a is { Price: not null, Over: null } && a.Id != Unread.Name).ToLookup(a => a.Id);
        foreach (var position in context.Scenario.Positions.Where(p => priced.Contains(p.Id)))
        {
            context.Error(
                DiagnosticCodes.DuplicateName, $"The position '{position.Id}' has the name of a priced act; both can be conceded, by their names.", position,
                expected: "a name of its own", related: priced[position.Id].First());
        }
    }

    private static void Each<T>(
        ValidationContext context, string kind, IEnumerable<T> items, Func<T, string> nameOf, Func<string, bool>? isReserved = null, string? part = null,
        Func<T, object>? owner = null)
        where T : notnull
    {
        var first = new Dictionary<string, object>(items is IReadOnlyCollection<T> { Count: var count } ? count : 0);
        foreach (var item in items)
        {
            var (name, declaration) = (nameOf(item), owner?.Invoke(item) ?? item);
            if (name == Unread.Name)
            {
                continue;
            }

            if (!first.TryAdd(name, declaration))
            {
                context.Error(
                    DiagnosticCodes.DuplicateName, $"The name '{name}' is already that of another {kind}.", declaration, part, "a name of its own",
                    related: first[name]);
            }
            else if (isReserved is null || !Reserved(context, name, isReserved, declaration))
            {
                CheckOne(context, name, declaration, part);
            }
        }
    }

    private static void InList(ValidationContext context, string kind, ValueList<string> names, object owner, Func<string, bool> isReserved)
    {
        if (names.Count == 0)
        {
            context.Error(DiagnosticCodes.EmptyList, $"There is no {kind} in this list.", owner, expected: $"at least one {kind}");
        }

        var repeated = new RepeatedNames(names);
        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i];
            if (name == Unread.Name)
            {
                continue;
            }

            if (repeated.StoodBefore(i))
            {
                context.ErrorInList(DiagnosticCodes.DuplicateName, $"The {kind} '{name}' stands in this list twice.", names, i, owner, $"each {kind} once");
            }
            else if (isReserved(name))
            {
                context.ErrorInList(
                    DiagnosticCodes.ReservedName, $"'{name}' is a word of the condition language and cannot be the name of {English.WithArticle(kind)}.", names, i, owner,
                    "another name");
            }
            else if (!ReservedWords.IsName(name))
            {
                context.ErrorInList(
                    DiagnosticCodes.BadName, $"'{name}' cannot be a name.", names, i, owner, "letters, digits, - and _", Suggest(name));
            }
        }
    }

    private static bool Reserved(ValidationContext context, string name, Func<string, bool> isReserved, object declaration)
    {
        if (!isReserved(name))
        {
            return false;
        }

        context.Error(
            DiagnosticCodes.ReservedName,
            name == Act.Talks ? "'talks' is built in and cannot be declared." : $"'{name}' is a word of the condition language and cannot be a name here.",
            declaration, expected: "another name");
        return true;
    }

    private static void CheckOne(ValidationContext context, string name, object owner, string? part)
    {
        if (name != Unread.Name && !ReservedWords.IsName(name))
        {
            context.Error(DiagnosticCodes.BadName, $"'{name}' cannot be a name.", owner, part, "letters, digits, - and _", Suggest(name));
        }
    }

    // "front line" probably means front-line.
    private static string? Suggest(string name)
    {
        var suggestion = string.Join('-', name.Split([' ', '.', '/', '\''], StringSplitOptions.RemoveEmptyEntries));
        return ReservedWords.IsName(suggestion) ? suggestion : null;
    }
}
