using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;

namespace FeasibilityEngine.Reporting.Document;

/// <summary>
/// Words of a report together with what they claim of the scenario. Formats write the words; the laws of words read the claims. Words
/// cannot stand in a report without saying what they claim, if it is nothing.
/// </summary>
internal sealed class Said
{
    private Said(Prose words, ValueList<Claim> claims) => (Words, Claims) = (words, claims);

    /// <summary>No words at all.</summary>
    public static Said Nothing { get; } = Framing(Prose.Empty);

    /// <summary>The words.</summary>
    public Prose Words { get; }

    /// <summary>What they claim; empty for words that only frame others.</summary>
    public ValueList<Claim> Claims { get; }

    /// <summary>True where there is nothing to read.</summary>
    public bool IsEmpty => Words.IsEmpty;

    /// <summary>Words that claim something, all of which has to be so.</summary>
    public static Said Claiming(Prose words, params IEnumerable<Claim> claims) => new(words, claims.ToValueList());

    /// <summary>
    /// Words that claim nothing about what is possible: titles, the scenario's own words, sources, hints at options, a list's opening whose
    /// items claim for themselves.
    /// </summary>
    public static Said Framing(Prose words) => new(words, []);

    /// <summary>The words and claims of all, in order; words that are empty are left out, with nothing between.</summary>
    public static Said Join(string separator, params IEnumerable<Said> parts)
    {
        var present = parts.Where(part => !part.IsEmpty).ToList();
        return new(Prose.Join(separator, present.Select(part => part.Words)), present.SelectMany(part => part.Claims).ToValueList());
    }

    /// <summary>The same claims in words that are made from these.</summary>
    public Said In(Func<Prose, Prose> words) => new(words(Words), Claims);

    /// <summary>These words and the others right behind them.</summary>
    public Said With(Said others) => Join("", this, others);

    /// <summary>The same words, claimed of another of the analyses that the report is about.</summary>
    public Said At(OtherAnalysis place) => new(Words, Claims.Select(claim => (Claim)new Elsewhere(place, claim)).ToValueList());

    /// <summary>The words, for logs and failing tests.</summary>
    public override string ToString() => Words.Plain;
}
