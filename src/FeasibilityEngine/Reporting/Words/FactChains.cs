using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;

namespace FeasibilityEngine.Reporting.Words;

/// <summary>
/// Tells why a fact holds or not, from the event to the fact: "Opinion has hardened (opinion-hardened), because, from 1 April 2022
/// on, war crimes are known (war-crimes-discovered; event: Bucha found) [2].", and then why the rule between them holds.
/// </summary>
internal sealed class FactChains(Vocabulary vocabulary, Phrasing phrasing)
{
    /// <summary>The sentences that tell it, each thing once, for those who show nothing but text.</summary>
    public IReadOnlyList<string> Sentences(string id) => [.. Tell(id).Select(said => said.Words.Plain)];

    /// <summary>The sentences that tell it, each thing once, with what they claim.</summary>
    public IReadOnlyList<Said> Tell(string id) => Tell(id, new HashSet<string>(StringComparer.Ordinal), "");

    /// <summary>The same sentences; what is in <paramref name="told"/> is not told again, and what they tell is added to it.</summary>
    public IReadOnlyList<Said> Tell(string id, ISet<string> told, string opening)
    {
        var rules = new List<Prose>();
        var claims = new List<Claim>();
        Prose main = $"{opening}{Why(id, told, rules, claims)}.";
        return [Said.Claiming(main.Capital(), claims), .. rules.Select(Said.Framing)];
    }

    /// <summary>Several facts that nothing has established, in one sentence.</summary>
    public Said NeverEstablished(IReadOnlyList<string> ids) => Said.Claiming(
        $"Nothing has established{By} {Text.List([.. ids.Select(id => $"that {Named(id)}")], "or")}.", ids.Select(id => new FactNotEstablished(id)));

    /// <summary>How facts stand that have been told elsewhere: "It is not so that the front is frozen (front-frozen), as told under A.".</summary>
    public Said Again(IReadOnlyList<string> ids, string where)
    {
        var stand = ids.ToLookup(id => vocabulary.Circumstance(id) is { } circumstance ? circumstance.Holds : false);
        var (hold, fail, depend) = (stand[true].ToList(), stand[false].ToList(), stand[null].ToList());
        var told = new List<string>();
        told.AddRange(hold.Select(id => Named(id)));
        told.AddRange(fail.Count == 0 ? [] : [$"it is not so {Text.List([.. fail.Select(id => $"that {Named(id)}")], "or")}"]);
        told.AddRange(depend.Select(id => $"it is left open whether {Named(id)}"));
        return Said.Claiming(
            $"{Text.Capital(Text.List(told))}, {where}.",
            [.. hold.Select(id => new FactStands(id, true)), .. fail.Select(id => new FactStands(id, false))]);
    }

    /// <summary>The facts that keep the condition from holding: not those that stand as it asks.</summary>
    public IReadOnlyList<string> Against(Condition needs) => Against(needs, []);

    /// <summary>The facts that kept it from holding while these, which have turned since, stood the other way.</summary>
    public IReadOnlyList<string> Against(Condition needs, IReadOnlyCollection<string> turned) =>
    [
        .. Hindrances.To(needs, fact => vocabulary.Circumstance(fact.ToString()) is { Holds: true } != turned.Contains(fact.ToString()))
            .Select(fact => fact.ToString()),
    ];

    private string By => vocabulary.AsOf is { } day ? $" by {Vocabulary.Date(day)}" : "";

    // Whatever the sentence says of facts is added to the claims.
    private Prose Why(string id, ISet<string> told, List<Prose> rules, List<Claim> claims)
    {
        if (vocabulary.Circumstance(id) is not { } circumstance)
        {
            claims.Add(new FactStands(id, false));
            return $"it is not so that {Named(id)}";
        }

        if (!told.Add(id))
        {
            claims.AddRange(circumstance.Holds is { } stands ? [new FactStands(id, stands)] : Array.Empty<Claim>());
            return circumstance.Holds == false ? $"it is not so that {Named(id)}, as told" : $"{Named(id)}, as told";
        }

        switch (circumstance.Holds)
        {
            case null:
                return OnlyThrough(id, claims);
            case true:
                return Holding(id, circumstance, told, rules, claims);
            case false when circumstance is { Event: null, Development: { } ending }:
                claims.Add(new FactAssumed(id, ending, false));
                return $"it is no longer so that {Named(id)}, because {Assumed(ending)}";
            default:
                claims.Add(circumstance.Event is { } end ? new FactSinceEvent(id, end, false) : new FactNotEstablished(id));
                return circumstance.Event is { } ended ? SinceEvent(id, ended, "it is no longer so that ") : (Prose)$"nothing has established{By} that {Named(id)}";
        }
    }

    private Prose Holding(string id, Circumstance circumstance, ISet<string> told, List<Prose> rules, List<Claim> claims)
    {
        if (circumstance.Event is { } happened)
        {
            claims.Add(new FactSinceEvent(id, happened, true));
            return SinceEvent(id, happened, "");
        }

        if (circumstance.Development is { } assumed)
        {
            claims.Add(new FactAssumed(id, assumed, true));
            return $"{Named(id)}, because {Assumed(assumed)}";
        }

        if (circumstance.Rule is not { } rule)
        {
            claims.Add(new FactStands(id, true));
            return Named(id);
        }

        claims.Add(new FactDerived(id, rule, circumstance.Premises));
        var place = rules.Count;
        var premises = Prose.List([.. circumstance.Premises.Select(premise => Why(premise, told, rules, claims))]);
        // The rule is told before those further back, nearest to the fact; and once.
        if (told.Add("rule " + rule))
        {
            rules.Insert(place, Reason(rule));
        }

        return circumstance.Premises.Count == 0 ? (Prose)$"it is always so that {Named(id)}" : (Prose)$"{Named(id)}, because {premises}";
    }

    private string Assumed(string development) => vocabulary.Development(development)?.Says is { } says
        ? $"it is assumed that {Text.Woven(says)} ({development})"
        : $"the development {development} is assumed";

    private Prose Reason(string id)
    {
        var rule = vocabulary.Rule(id);
        var cited = Citation.Of(rule?.Sources ?? []);
        return rule?.Because is { } because
            ? (Prose)$"{Text.Capital(Text.Clause(because))} (rule {id}){cited}."
            : (Prose)$"That follows by the rule {id}{cited}.";
    }

    private string OnlyThrough(string id, List<Claim> claims)
    {
        var fact = Standings.ReferenceOf(id);
        var ways = vocabulary.Scenario.Rules
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .SelectMany(rule => WaysOf(rule, fact).Select(where => (rule.Id, Where: where)))
            .ToList();
        claims.Add(new FactOnlyWhere(id, ways.Select(way => way.Where).ToValueList()));
        var told = ways.Select(way => $"{phrasing.Claim(way.Where)} (rule {way.Id})")
            .ToList();
        return told.Count == 0 ? $"nothing brings it about that {Named(id)}" : $"{Named(id)} only where {Text.List(told, "or where")}";
    }

    /// <summary>Where a rule yields a fact: its condition, at the key of the fact where the rule is about keys; of any key where it leaves one open.</summary>
    public static IEnumerable<Condition> WaysOf(Rule rule, Reference fact)
    {
        if (rule.For.Count == 0)
        {
            return rule.WhereItYields(fact) is { } where ? [where] : [];
        }

        return rule.Then
            .Where(then => then.Name == fact.Name && (then.Key == fact.Key || rule.For.Any(binder => binder.Variable == then.Key && !binder.Except.Contains(fact.Key!))))
            .Select(then => rule.For.Where(binder => binder.Variable != then.Key).Reverse().Aggregate(
                then.Key is { } variable && then.Key != fact.Key ? ConditionKeys.Put(rule.Condition, variable, fact.Key!) : rule.Condition,
                (body, binder) => new Quantified(Quantifier.Any, binder.Variable, binder.Set, binder.Except, body)));
    }

    private Prose SinceEvent(string id, string happened, string opening) => vocabulary.Event(happened) is { } told
        ? (Prose)$"from {Vocabulary.Date(told.When)} on, {opening}{Named(id, $"event: {Text.Clause(told.Name)}")}{Citation.Of(told.Sources)}"
        : $"{opening}{Named(id, $"event {happened}")}";

    private string Named(string id, string note = "") =>
        phrasing.Clause(Standings.ReferenceOf(id)) is { } clause
            ? clause + Text.Note(id, note)
            : $"the fact {id} holds{Text.Note(note)}";
}
