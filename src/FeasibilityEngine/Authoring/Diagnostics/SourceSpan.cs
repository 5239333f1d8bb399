namespace FeasibilityEngine.Authoring.Diagnostics;

/// <summary>A place in a scenario file, within one line.</summary>
/// <param name="File">The file as the user named it; <c>-</c> for standard input.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column of the first character, counted from 1 in UTF-16 code units.</param>
/// <param name="Length">How many characters; at least 1.</param>
/// <param name="LineText">The line itself, without its end; shortened where it is very long.</param>
/// <param name="LeftOut">How many characters of the line stand before <paramref name="LineText"/>; 0 unless the line is very long.</param>
public sealed record SourceSpan(string File, int Line, int Column, int Length, string LineText, int LeftOut = 0);
