using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Sweeping;

/// <summary>What <see cref="SweepOptions.Vary"/> asks for cannot be varied: it is misspelt, or the scenario has no such thing.</summary>
public sealed class VariationException : ArgumentException
{
    internal VariationException(string message)
        : base(message)
    {
    }

    internal VariationException(string message, string variation, int start, int length, IEnumerable<string>? candidates = null)
        : base(message) =>
        (Variation, Start, Length, Candidates) = (variation, start, length, candidates?.ToValueList() ?? []);

    /// <summary>The entry that is wrong.</summary>
    public string Variation { get; } = "";

    /// <summary>Where in it the mistake begins, counted from 0.</summary>
    public int Start { get; }

    /// <summary>How many characters of it are wrong; 0 where something is missing.</summary>
    public int Length { get; }

    /// <summary>The words that can stand there; empty where they are no short list.</summary>
    public ValueList<string> Candidates { get; } = [];
}
