using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words.Narrating;

namespace FeasibilityEngine.Reporting.Words;

/// <summary>Tells of what kind a conflict is: as a title, in a note, in a word of a table.</summary>
internal static class ConflictKinds
{
    /// <summary>The title of a conflict, with what it claims.</summary>
    public static Said Title(Conflict conflict, Vocabulary vocabulary) => Said.Claiming(
        conflict.Kind switch
        {
            ConflictKind.RedLine => "Against a red line",
            ConflictKind.CircularOrder when conflict.Circle.Count == 0 => "No order of the acts suits all",
            ConflictKind.CircularOrder => CircleTelling.Title(conflict, vocabulary).Words,
            ConflictKind.Internal when conflict.Positions.All(member => member.IsAct) => $"Acts that {vocabulary.PartyName(conflict.Positions[0].Party)} has not conceded",
            ConflictKind.Internal when HasAct(conflict) => $"Needing an act that {vocabulary.PartyName(conflict.Positions[0].Party)} itself has not conceded",
            ConflictKind.Internal => $"Positions of {vocabulary.PartyName(conflict.Positions[0].Party)} that exclude each other",
            ConflictKind.Unobtainable => "Asking for what nobody can bring about",
            ConflictKind.SelfExcluding => "Asking for what excludes itself",
            ConflictKind.ActNotConceded => "Needing an act that is not conceded",
            _ => conflict is { Positions.Count: 0, Rules.Count: 1 } ? "A rule that excludes every state"
                : conflict.Positions.Count == 0 ? "Rules that exclude each other" : "Positions that exclude each other",
        },
        [.. Claims(conflict), .. conflict.Circle.Count > 0 ? CircleTelling.Title(conflict, vocabulary).Claims : []]);

    /// <summary>The kind of a conflict in a note, with what it claims.</summary>
    public static Said Note(Conflict conflict) => Said.Claiming(Words(conflict.Kind), Claims(conflict));

    /// <summary>What it claims of a conflict to be of its kind.</summary>
    public static IReadOnlyList<Claim> Claims(Conflict conflict) => conflict.Kind switch
    {
        ConflictKind.RedLine => [new AgainstRedLine(conflict.Positions)],
        ConflictKind.CircularOrder => [new NoOrderSuits(conflict.Positions, RulesOf(conflict))],
        ConflictKind.Internal => [new OfOneParty(conflict.Positions, conflict.Positions[0].Party), .. HasAct(conflict) ? [new ActNotConceded(conflict.Positions)] : Array.Empty<Claim>()],
        ConflictKind.Unobtainable => [new NobodyBringsAbout(conflict.Positions[0])],
        ConflictKind.SelfExcluding => [new ExcludesItself(conflict.Positions[0])],
        ConflictKind.ActNotConceded => [new ActNotConceded(conflict.Positions)],
        _ when conflict.Positions.Count > 0 => [new PositionsOnly(conflict.Positions)],
        _ => [new Through([], RulesOf(conflict), WithinReach: false)],
    };

    /// <summary>The kind of a conflict in a note.</summary>
    public static string Words(ConflictKind kind) => kind switch
    {
        ConflictKind.RedLine => "against a red line",
        ConflictKind.CircularOrder => "no order of the acts suits all",
        ConflictKind.Internal => "within one party",
        ConflictKind.Unobtainable => "nobody can bring it about",
        ConflictKind.SelfExcluding => "it excludes itself",
        ConflictKind.ActNotConceded => "an act is not conceded",
        _ => "they exclude each other",
    };

    private static bool HasAct(Conflict conflict) => conflict.Positions.Any(member => member.IsAct);

    private static ValueList<string> RulesOf(Conflict conflict) => conflict.Rules.Select(use => use.Rule).ToValueList();
}
