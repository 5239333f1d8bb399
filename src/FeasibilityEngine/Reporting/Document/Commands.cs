namespace FeasibilityEngine.Reporting.Document;

/// <summary>The commands that the library's own sentences name between backticks, so that formats can set these, and only these, as code.</summary>
internal static class Commands
{
    private static readonly string[] Known = ["`--format json`", "`--top N`", "`feasibility timeline`", "`feasibility analyse`"];

    /// <summary>The command with its backticks that stands at that place; null for none.</summary>
    public static string? At(string words, int at) => Array.Find(Known, command => string.CompareOrdinal(words, at, command, 0, command.Length) == 0);
}
