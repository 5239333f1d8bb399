using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Reporting;

/// <summary>Says where a party stands, in its own words where the scenario has them.</summary>
internal sealed class Standings(Vocabulary vocabulary, Phrasing phrasing)
{
    /// <summary>Short, to refer to it: "Ukraine: withdrawal-first", with the rung where it is not the stated one.</summary>
    public string Name(Standing standing) =>
        $"{vocabulary.PartyName(standing.Party)}: {standing.Id}"
        + (standing.IsAct ? (standing.Rung == 0 ? " not performed" : " performed") : standing.Rung > 0 ? $" at {standing.RungId}" : "");

    /// <summary>The position as a sentence: "Ukraine (withdrawal-first; source: …): “Ukraine opens talks only after …”".</summary>
    public string Sentence(Standing standing)
    {
        var party = vocabulary.PartyName(standing.Party);
        if (standing.IsAct)
        {
            return standing.Rung == 0
                ? $"As things stand, {ActName(standing.Id)} does not take place: it happens only as a concession of {party} ({standing.Id})."
                : $"{party} performs {ActName(standing.Id)} ({standing.Id}).";
        }

        var position = vocabulary.Position(standing.Id);
        var rung = RungOf(standing);
        var redLine = position?.Kind == PositionKind.RedLine ? "red line " : "";
        var below = standing.Rung > 0 ? $", fallback {standing.RungId}" : "";
        var note = Text.Note(redLine + standing.Id + below, position is null ? "" : vocabulary.Cited(rung is { Sources.Count: > 0 } ? rung.Sources : position.Sources));
        var words = SaysOf(position, rung);
        var stronger = standing.Rung > 0 ? " A stronger form of this position would do too." : "";
        return words is not null
            ? $"{party}{note}: {Text.QuotedSentence(words)}{stronger}"
            : $"{party}{note} {(standing.Rung > 0 ? "still asks" : "asks")} for {(rung is null ? standing.Id : phrasing.Need(rung.Accepts))}.{stronger}";
    }

    /// <summary>The concession as what would have to be given, without the party: "fall back to “A ceasefire comes first”".</summary>
    public string Giving(Standing standing)
    {
        if (standing.IsAct)
        {
            return $"perform {ActName(standing.Id)}";
        }

        var rung = RungOf(standing);
        return rung is { Says: { } says } ? $"fall back to {Text.Quoted(Text.Clause(says))}"
            : rung is null or { Accepts: Constant { Value: true } } ? $"give up {Stated(standing)}"
            : $"accept that {phrasing.Claim(rung.Accepts)}";
    }

    /// <summary>What to refer to a concession by: "withdrawal-first, rung ceasefire-first" or the act.</summary>
    public static string Id(Standing standing) => standing.IsAct ? standing.Id : $"{standing.Id}, rung {standing.RungId}";

    private string Stated(Standing standing)
    {
        var position = vocabulary.Position(standing.Id);
        return position?.Says is { } says ? $"its position {Text.Quoted(Text.Clause(says))}" : $"its position {standing.Id}";
    }

    private string ActName(string id)
    {
        var parts = id.TrimEnd(']').Split('[');
        return phrasing.Name(new Reference(parts[0], parts.Length > 1 ? parts[1] : null));
    }

    private Rung? RungOf(Standing standing) =>
        vocabulary.Position(standing.Id)?.Rungs.FirstOrDefault(rung => rung.Id == standing.RungId);

    private static string? SaysOf(Position? position, Rung? rung) =>
        rung is null || rung.Id == Rung.Requires ? position?.Says ?? rung?.Says : rung.Says;
}
