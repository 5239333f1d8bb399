using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;

namespace FeasibilityEngine.Reporting.Words;

/// <summary>Says where a party stands, in its own words where the scenario has them.</summary>
internal sealed class Standings(Vocabulary vocabulary, Phrasing phrasing)
{
    /// <summary>Short, to refer to it: "withdrawal-first", with the rung where it is not the first one, be it stated, supposed or conceded.</summary>
    public static string Short(Standing standing) =>
        standing.Id + (standing.IsAct ? (standing.Rung == 0 ? " not performed" : " performed") : standing.Rung > 0 || standing.RungId != Rung.Requires ? $" at {standing.RungId}" : "");

    /// <summary>What to refer to a concession by: "withdrawal-first → ceasefire-first", or the act.</summary>
    public static string Id(Standing standing) => standing.IsAct ? standing.Id : $"{standing.Id} → {standing.RungId}";

    /// <summary>Short, with the party: "Ukraine: withdrawal-first".</summary>
    public string Name(Standing standing) => $"{vocabulary.PartyName(standing.Party)}: {Short(standing)}";

    /// <summary>That the members of a conflict exclude each other, in a few words: "withdrawal-first and recognition clash".</summary>
    public static string Clash(Conflict conflict) => conflict.Positions switch
    {
        [] => RuleWording.LeaveNoState(conflict),
        [{ IsAct: true } act] => $"{Short(act)} is ruled out",
        [var single] => $"{Short(single)} cannot be met",
        var members => $"{Text.List([.. members.Select(Short)])} clash",
    };

    /// <summary>The smaller conflicts to which one is narrowed: "pa and pb clash by themselves (conflict-2 below)".</summary>
    /// <param name="smaller">The conflicts.</param>
    /// <param name="where">What stands behind the id of each; null for no ids.</param>
    public static Prose ClashByThemselves(IEnumerable<Conflict> smaller, string? where) => Prose.Join("; ", smaller.Select(conflict =>
    {
        Prose note = where is null ? Prose.Empty : (Prose)$" ({new Mention(conflict.Id)}{where})";
        return (Prose)$"{Clash(conflict)}{(conflict.Positions.Count == 1 ? " by itself" : " by themselves")}{note}";
    }));

    /// <summary>That conflicts were there before: "pa and pb clashed by themselves".</summary>
    public static string ClashedByThemselves(IEnumerable<Conflict> smaller) => string.Join("; ", smaller.Select(conflict => conflict.Positions switch
    {
        [{ IsAct: true } act] => $"{Short(act)} was ruled out by itself",
        [var single] => $"{Short(single)} could not be met by itself",
        var members => $"{Text.List([.. members.Select(Short)])} clashed by themselves",
    }));

    /// <summary>The position as a sentence: "Ukraine (withdrawal-first): “Ukraine opens talks only after …” [2]".</summary>
    public Prose Sentence(Standing standing)
    {
        var party = vocabulary.PartyName(standing.Party);
        if (standing.IsAct)
        {
            var act = ReferenceOf(standing.Id);
            var what = phrasing.Clause(act) is { } clause ? $": {clause}" : "";
            return $"{party} ({standing.Id}) {(standing.Rung == 0 ? "has not conceded this act so far" : "performs this act")}{what}{Cited(act)}.";
        }

        var position = vocabulary.Position(standing.Id);
        var rung = RungOf(standing);
        var isLower = IsLower(standing);
        var note = Text.Note(
            (position?.Kind == PositionKind.RedLine ? "red line " : "") + standing.Id + (isLower ? $", fallback {standing.RungId}" : ""));
        var cited = Cited(position, rung);
        var stronger = isLower ? " A stronger form of this position would do too." : "";
        return SaysOf(position, rung) is { } words
            ? (Prose)$"{party}{note}: {Quotation.Sentence(words)}{cited}{stronger}"
            : (Prose)$"{party}{note} {(isLower ? "still " : "")}{(rung is null ? $"asks for {standing.Id}" : phrasing.Asking(rung.Accepts))}{cited}.{stronger}";
    }

    /// <summary>The same sentence with what it claims.</summary>
    public Said Tell(Standing standing)
    {
        var position = vocabulary.Position(standing.Id);
        var rung = RungOf(standing);
        // That a stronger form would do too is so of every position: acceptance widens.
        Claim[] claims =
        [
            new StandsAt(standing),
            .. rung is not null && SaysOf(position, rung) is null ? [new AsksFor(standing, rung.Accepts)] : Array.Empty<Claim>(),
        ];
        return Said.Claiming(Sentence(standing), claims);
    }

    /// <summary>What a position that was told in the words of the scenario asks for, all of it: "In full, Ukraine asks for … (withdrawal-first)"; null for others.</summary>
    public Said? InFull(Standing standing) =>
        RungOf(standing) is { } rung && SaysOf(vocabulary.Position(standing.Id), rung) is not null
            ? Said.Claiming($"In full, {vocabulary.PartyName(standing.Party)} {phrasing.Asking(rung.Accepts)} ({standing.Id}).", new StandsAt(standing), new AsksFor(standing, rung.Accepts))
            : null;

    /// <summary>What is asked for, or what would be done, without naming who: "“Ukraine opens talks only after …” [2]".</summary>
    public Prose Words(Standing standing)
    {
        if (standing.IsAct)
        {
            var act = ReferenceOf(standing.Id);
            return $"{Text.Capital(phrasing.Clause(act) ?? standing.Id)}{Cited(act)}.";
        }

        var position = vocabulary.Position(standing.Id);
        var rung = RungOf(standing);
        var cited = Cited(position, rung);
        return SaysOf(position, rung) is { } words ? Quotation.Sentence(words) + cited
            : rung is null ? "–"
            : (Prose)$"{Text.Capital(phrasing.Asking(rung.Accepts))}{cited}.";
    }

    /// <summary>The concession in words: "Ukraine opens talks once a ceasefire holds", "Russia gives up its position …".</summary>
    public Prose Giving(Standing standing)
    {
        var party = vocabulary.PartyName(standing.Party);
        if (standing.IsAct)
        {
            return phrasing.Clause(ReferenceOf(standing.Id)) is { } clause ? By(party, Text.Capital(clause)) : $"{Text.Capital(party)} performs {standing.Id}";
        }

        var rung = RungOf(standing);
        return rung is { Says: { } says } ? By(party, Text.Clause(says))
            : rung is null or { Accepts: Constant { Value: true } } ? (Prose)$"{Text.Capital(party)} gives up {Stated(standing)}"
            : $"{Text.Capital(party)} accepts that {phrasing.Claim(rung.Accepts)}";
    }

    /// <summary>The reference that a name with its key stands for: <c>troops[crimea]</c>.</summary>
    public static Reference ReferenceOf(string name)
    {
        var parts = name.TrimEnd(']').Split('[');
        return new Reference(parts[0], parts.Length > 1 ? parts[1] : null);
    }

    /// <summary>True where the name is that of a position, and not of a priced act.</summary>
    public static bool IsPosition(Scenario scenario, string id) => scenario.Positions.Any(position => position.Id == id);

    private static string By(string party, string words) => Text.BeginsWith(words, party) ? words : $"{Text.Capital(party)}: {words}";

    private Prose Stated(Standing standing) => vocabulary.Position(standing.Id)?.Says is { } says
        ? (Prose)$"its position {new Quotation(Text.Clause(says))}"
        : $"its position {standing.Id}";

    private Prose Cited(Reference act) => Citation.Of(vocabulary.Act(act.Name)?.Sources ?? []);

    // A fallback has sources of its own, or those of its position.
    private static Prose Cited(Position? position, Rung? rung) =>
        position is null ? Prose.Empty : Citation.Of(rung is { Sources.Count: > 0 } ? rung.Sources : position.Sources);

    private bool IsLower(Standing standing) =>
        standing.Rung > 0 || vocabulary.Position(standing.Id) is { Rungs: [var top, ..] } && top.Id != standing.RungId;

    private Rung? RungOf(Standing standing) =>
        vocabulary.Position(standing.Id)?.Rungs.FirstOrDefault(rung => rung.Id == standing.RungId);

    private static string? SaysOf(Position? position, Rung? rung) =>
        rung is null || rung.Id == Rung.Requires ? position?.Says ?? rung?.Says : rung.Says;
}
