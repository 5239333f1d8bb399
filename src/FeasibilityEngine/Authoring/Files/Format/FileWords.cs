using FeasibilityEngine.Model;

namespace FeasibilityEngine.Authoring.Files.Format;

/// <summary>The words that stand for a choice, one table for each.</summary>
internal static class FileWords
{
    /// <summary>Kinds of positions.</summary>
    public static IReadOnlyList<(string Word, PositionKind Value)> Kinds { get; } =
    [
        ("precondition", PositionKind.Precondition), ("demand", PositionKind.Demand), ("red line", PositionKind.RedLine),
        ("red-line", PositionKind.RedLine),
    ];

    /// <summary>Kinds that one position can have together.</summary>
    public static IReadOnlyList<(string Word, PositionKind Value)> JointKinds { get; } =
        [("precondition", PositionKind.Precondition), ("demand", PositionKind.Demand)];

    /// <summary>Questions.</summary>
    public static IReadOnlyList<(string Word, Question Value)> Questions { get; } = [("talks", Question.Talks), ("settlement", Question.Settlement)];

    /// <summary>Verdicts.</summary>
    public static IReadOnlyList<(string Word, Verdict Value)> Verdicts { get; } =
    [
        ("open", Verdict.Open), ("openable", Verdict.Openable), ("remote", Verdict.Remote), ("closed", Verdict.Closed),
        ("inconsistent", Verdict.Inconsistent), ("unknown", Verdict.Unknown),
    ];

    /// <summary>What stands in place of the day on which something was put forward.</summary>
    public static IReadOnlyList<(string Word, Tabling Value)> Tablings { get; } = [("never", Tabling.Never), ("unknown", Tabling.DayUnknown)];

    /// <summary>True and false.</summary>
    public static IReadOnlyList<(string Word, bool Value)> TrueOrFalse { get; } = [("true", true), ("false", false)];
}
