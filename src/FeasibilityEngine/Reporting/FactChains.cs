using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Reporting;

/// <summary>
/// Tells why a fact holds or not, from the event to the fact: "Opinion has hardened (opinion-hardened), because, from 1 April 2022
/// on, war crimes are known (war-crimes-discovered; event: Bucha found) [2].", and then why the rule between them holds.
/// </summary>
internal sealed class FactChains(Vocabulary vocabulary, Phrasing phrasing, Citations citations)
{
    /// <summary>The sentences that tell it.</summary>
    public IReadOnlyList<string> Sentences(string id) => Sentences(id, new HashSet<string>(StringComparer.Ordinal), "");

    /// <summary>The sentences that tell it; what is in <paramref name="told"/> is not told again, and what they tell is added to it.</summary>
    public IReadOnlyList<string> Sentences(string id, ISet<string> told, string opening)
    {
        var rules = new List<string>();
        var main = Text.Capital(opening + Why(id, told, rules) + ".");
        return [main, .. rules];
    }

    /// <summary>Several facts that nothing has established, in one sentence.</summary>
    public string NeverEstablished(IReadOnlyList<string> ids) =>
        $"Nothing has established{By} {Text.List([.. ids.Select(id => $"that {Named(id)}")], "or")}.";

    private string By => vocabulary.AsOf is { } day ? $" by {Vocabulary.Date(day)}" : "";

    private string Why(string id, ISet<string> told, List<string> rules)
    {
        if (vocabulary.Circumstance(id) is not { } circumstance)
        {
            return $"it is not so that {Named(id)}";
        }

        if (!told.Add(id))
        {
            return circumstance.Holds == false ? $"it is not so that {Named(id)}, as told" : $"{Named(id)}, as told";
        }

        return circumstance.Holds switch
        {
            null => OnlyThrough(id),
            true => Holding(id, circumstance, told, rules),
            _ => circumstance.Event is { } ended ? SinceEvent(id, ended, "it is no longer so that ") : $"nothing has established{By} that {Named(id)}",
        };
    }

    private string Holding(string id, Circumstance circumstance, ISet<string> told, List<string> rules)
    {
        if (circumstance.Event is { } happened)
        {
            return SinceEvent(id, happened, "");
        }

        if (circumstance.Development is { } assumed)
        {
            return vocabulary.Development(assumed)?.Says is { } says
                ? $"{Named(id)}, because it is assumed that {Text.Woven(says)} ({assumed})"
                : $"{Named(id)}, because the development {assumed} is assumed";
        }

        if (circumstance.Rule is not { } rule)
        {
            return Named(id);
        }

        var place = rules.Count;
        var premises = Text.List([.. circumstance.Premises.Select(premise => Why(premise, told, rules))]);
        // The rule is told before those further back, nearest to the fact; and once.
        if (told.Add("rule " + rule))
        {
            rules.Insert(place, Reason(rule));
        }

        return premises.Length == 0 ? $"it is always so that {Named(id)}" : $"{Named(id)}, because {premises}";
    }

    private string Reason(string id)
    {
        var rule = vocabulary.Rule(id);
        var mark = rule is null ? "" : citations.Of(rule.Sources);
        return rule?.Because is { } because
            ? $"{Text.Capital(Text.Clause(because))} (rule {id}){mark}."
            : $"That follows by the rule {id}{mark}.";
    }

    private string OnlyThrough(string id)
    {
        var fact = Standings.ReferenceOf(id);
        var ways = vocabulary.Scenario.Rules
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(rule => (rule.Id, Where: rule.WhereItYields(fact)))
            .Where(way => way.Where is not null)
            .Select(way => $"{phrasing.Claim(way.Where!)} (rule {way.Id})")
            .ToList();
        return ways.Count == 0 ? $"nothing brings it about that {Named(id)}" : $"{Named(id)} only where {Text.List(ways, "or where")}";
    }

    private string SinceEvent(string id, string happened, string opening) => vocabulary.Event(happened) is { } told
        ? $"from {Vocabulary.Date(told.On)} on, {opening}{Named(id, $"event: {Text.Clause(told.Name)}")}{citations.Of(told.Sources)}"
        : $"{opening}{Named(id, $"event {happened}")}";

    private string Named(string id, string note = "") =>
        phrasing.Clause(Standings.ReferenceOf(id)) is { } clause
            ? clause + Text.Note(id, note)
            : $"the fact {id} holds{Text.Note(note)}";
}
