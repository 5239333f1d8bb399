using System.Globalization;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Authoring.Language;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Authoring.Validation;

/// <summary>What the checks of one scenario share: what is declared, where it stands, and what was found so far.</summary>
internal sealed class ValidationContext
{
    // Past this many errors nobody reads on, and comparing every name with every other takes long.
    private const int MostSuggestions = 200;

    private readonly ILocations? _locations;
    private readonly DiagnosticList _diagnostics;
    private readonly bool _subjectsAreKnown;

    /// <summary>Collects what the scenario declares; of two with one name, the first.</summary>
    public ValidationContext(Scenario scenario, ILocations? locations, DiagnosticList diagnostics)
    {
        _diagnostics = diagnostics;
        Scenario = scenario;
        _locations = locations;
        Subjects[Act.Talks] = new Subject(Act.Talks, SubjectKind.Act, null, null);
        foreach (var issue in scenario.Issues)
        {
            Subjects.TryAdd(issue.Id, new Subject(issue.Id, SubjectKind.Issue, issue.Over, issue));
        }

        foreach (var act in scenario.Acts)
        {
            Subjects.TryAdd(act.Id, new Subject(act.Id, SubjectKind.Act, act.Over, act));
        }

        foreach (var fact in scenario.Facts)
        {
            Subjects.TryAdd(fact.Id, new Subject(fact.Id, SubjectKind.Fact, fact.Over, fact));
        }

        foreach (var set in scenario.Sets)
        {
            Sets.TryAdd(set.Id, new HashSet<string>(set.Keys));
        }

        Keys = scenario.Sets.SelectMany(s => s.Keys).ToHashSet();
        _subjectsAreKnown = !Subjects.ContainsKey(Unread.Name);
    }

    /// <summary>The scenario.</summary>
    public Scenario Scenario { get; }

    /// <summary>Issues, acts and facts by name, <c>talks</c> among them.</summary>
    public Dictionary<string, Subject> Subjects { get; } = [];

    /// <summary>The keys of each set.</summary>
    public Dictionary<string, HashSet<string>> Sets { get; } = [];

    /// <summary>The keys of all sets.</summary>
    public HashSet<string> Keys { get; }

    /// <summary>The names of issues, acts and facts that a position or rule mentions.</summary>
    public HashSet<string> Mentioned { get; } = [];

    /// <summary>The sources that are cited.</summary>
    public HashSet<string> Cited { get; } = [];

    /// <summary>How many errors were found, those of reading among them.</summary>
    public int ErrorCount => _diagnostics.ErrorCount;

    /// <summary>False where a name may be declared in a part of the file that could not be read.</summary>
    public bool IsMissing(string name) => _subjectsAreKnown && name != Unread.Name && !Subjects.ContainsKey(name);

    /// <summary>The set with these keys; null where it is not declared or not all its keys are known.</summary>
    public HashSet<string>? KnownKeys(string? set) =>
        set is not null && Sets.TryGetValue(set, out var keys) && !keys.Contains(Unread.Name) ? keys : null;

    /// <summary>Notes an error at an object or a part of it.</summary>
    public void Error(
        string code, string message, object owner, string? part = null, string? expected = null, string? didYouMean = null, object? related = null) =>
        Note(Severity.Error, code, message, Find(owner, part), expected, didYouMean, related);

    /// <summary>Notes an error at an item of a list, or at the list's owner where the item's place is not known.</summary>
    public void ErrorInList(
        string code, string message, object list, int index, object owner, string? expected = null, string? didYouMean = null) =>
        Note(Severity.Error, code, message, _locations?.Find(list, index.ToString(CultureInfo.InvariantCulture)) ?? Find(owner, null), expected, didYouMean);

    /// <summary>Notes a warning at an object or a part of it.</summary>
    public void Warning(string code, string message, object owner, string? part = null, string? expected = null, object? related = null) =>
        Note(Severity.Warning, code, message, Find(owner, part), expected, related: related);

    /// <summary>Notes a hint at an object or a part of it.</summary>
    public void Hint(string code, string message, object owner, string? part = null, string? expected = null) =>
        Note(Severity.Hint, code, message, Find(owner, part), expected);

    /// <summary>Checks that a cost or price can be added up without a digit lost.</summary>
    /// <param name="cost">The number.</param>
    /// <param name="what">What it is, to begin a sentence: <c>The price of 'visit'</c>.</param>
    /// <param name="owner">What has it.</param>
    /// <param name="part">The key under which it stands.</param>
    /// <returns>True where it can.</returns>
    public bool CheckCost(decimal cost, string what, object owner, string part)
    {
        if (cost < 0)
        {
            Error(DiagnosticCodes.NegativeCost, $"{what} is below zero.", owner, part, "zero or more");
        }
        else if (cost > Costs.Largest)
        {
            Error(DiagnosticCodes.BadNumber, $"{what} is too large to be added up.", owner, part, "at most 1000000000000");
        }
        else if (!Costs.IsKept(cost))
        {
            Error(DiagnosticCodes.CostTooFine, $"{what} has more than {Costs.Decimals} digits after the point.", owner, part, Costs.Expected);
        }
        else
        {
            return true;
        }

        return false;
    }

    /// <summary>The name that was probably meant.</summary>
    public string? Nearest(string name, IEnumerable<string> candidates) =>
        ErrorCount > MostSuggestions ? null : NearestName.To(name, candidates.Where(c => c != Unread.Name));

    /// <summary>Checks that each name of a list is declared.</summary>
    public void NeedDeclared(string code, string kind, ValueList<string> names, IReadOnlyCollection<string> declared, object owner)
    {
        if (declared.Contains(Unread.Name))
        {
            return;
        }

        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] != Unread.Name && !declared.Contains(names[i]))
            {
                ErrorInList(
                    code, $"The {kind} '{names[i]}' is not declared.", names, i, owner, $"a declared {kind}", Nearest(names[i], declared));
            }
        }
    }

    /// <summary>Checks that a set is declared.</summary>
    public void NeedSet(string? set, object owner, string? part)
    {
        if (set is not null && set != Unread.Name && !Sets.ContainsKey(set) && !Sets.ContainsKey(Unread.Name))
        {
            Error(DiagnosticCodes.UndeclaredSet, $"The set '{set}' is not declared.", owner, part, "a declared set", Nearest(set, Sets.Keys));
        }
    }

    /// <summary>Checks that each key is one of the set.</summary>
    public void NeedKeys(ValueList<string> keys, string? set, object owner)
    {
        if (KnownKeys(set) is { } known)
        {
            for (var i = 0; i < keys.Count; i++)
            {
                if (keys[i] != Unread.Name && !known.Contains(keys[i]))
                {
                    ErrorInList(
                        DiagnosticCodes.UndeclaredKey, $"'{keys[i]}' is not a key of the set '{set}'.", keys, i, owner, "a key of the set", Nearest(keys[i], known));
                }
            }
        }
    }

    private void Note(
        Severity severity, string code, string message, SourceSpan? span, string? expected, string? didYouMean = null, object? related = null) =>
        _diagnostics.Add(new Diagnostic
        {
            Code = code,
            Severity = severity,
            Message = message,
            Span = span,
            Expected = expected,
            DidYouMean = didYouMean,
            Related = related is null ? null : _locations?.Find(related),
        });

    private SourceSpan? Find(object owner, string? part) =>
        part is null ? _locations?.Find(owner) : _locations?.Find(owner, part) ?? _locations?.Find(owner);
}
