namespace FeasibilityEngine.Cli.Input;

/// <summary>A line of a file of lines.</summary>
/// <param name="Number">Which one, from 1.</param>
/// <param name="Start">Where it starts in its stream, in bytes.</param>
/// <param name="Bytes">How many bytes it has, without its end.</param>
/// <param name="Text">The text, without its end.</param>
/// <param name="End">How it ends: a line feed, a carriage return and a line feed, or nothing where it was cut off.</param>
internal sealed record SweepLine(int Number, long Start, int Bytes, string Text, string End)
{
    /// <summary>How a whole line ends.</summary>
    public const string LineFeed = "\n";

    /// <summary>How it ends after some programs, and on some systems, have touched it.</summary>
    public const string CarriageReturn = "\r\n";

    /// <summary>True for a last line whose end is missing, as when a machine stops.</summary>
    public bool IsCutOff => End.Length == 0;
}
