using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace FeasibilityEngine.Reporting.Document;

/// <summary>
/// Running words of a report as parts in a row, each of which says what it is. Written as an interpolated string, in which what is
/// written out is words, and what is inserted stays what it is: <c>$"{name} is told in {new Mention("conflict-3")}{Citation.Of(sources)}."</c>
/// </summary>
/// <remarks>Immutable once the interpolated string is read. An insertion that is a string is words, whatever is in it.</remarks>
[InterpolatedStringHandler]
[DebuggerDisplay("{Plain}")]
internal sealed class Prose : IFormattable
{
    // As they were written; words that follow words are put together only where somebody reads the parts.
    private readonly List<Inline> _parts;
    private IReadOnlyList<Inline>? _read;

    /// <summary>Begins an interpolated string.</summary>
    public Prose(int literalLength, int formattedCount) => _parts = new List<Inline>((2 * formattedCount) + Math.Min(literalLength, 1));

    private Prose(List<Inline> parts) => _parts = parts;

    /// <summary>No words.</summary>
    public static Prose Empty { get; } = new([]);

    /// <summary>The parts in reading order. Words that follow words are one part.</summary>
    public IReadOnlyList<Inline> Parts => _read ??= Together();

    /// <summary>True where there is nothing to read.</summary>
    public bool IsEmpty => _parts.Count == 0;

    /// <summary>The same as text for those who see nothing else: sources by their ids, as <c>[speech]</c>.</summary>
    public string Plain => _parts is [PlainWords only] ? only.Text : string.Concat(_parts.Select(PlainOf));

    /// <summary>The same as text without its sources, for a picture.</summary>
    public string Uncited => string.Concat(_parts.Where(part => part is not Citation).Select(PlainOf));

    /// <summary>Words as prose.</summary>
    public static implicit operator Prose(string words) => words.Length == 0 ? Empty : new Prose([new PlainWords(words)]);

    /// <summary>One part as prose.</summary>
    public static implicit operator Prose(Inline part) => new([part]);

    /// <summary>The one and then the other.</summary>
    public static Prose operator +(Prose first, Prose second) => first.IsEmpty ? second : second.IsEmpty ? first : new Prose([.. first._parts, .. second._parts]);

    /// <summary>All in order, with the words between.</summary>
    public static Prose Join(string separator, params IEnumerable<Prose> items)
    {
        var parts = new List<Inline>();
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
            {
                if (separator.Length > 0)
                {
                    parts.Add(new PlainWords(separator));
                }
            }

            parts.AddRange(item._parts);
            isFirst = false;
        }

        return new Prose(parts);
    }

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static Prose List(IReadOnlyList<Prose> items, string last = "and") => items.Count < 2
        ? Join("", items)
        : $"{Join(", ", items.SkipLast(1))} {last} {items[^1]}";

    /// <summary>Adds what is written out.</summary>
    public void AppendLiteral(string words) => Add(new PlainWords(words));

    /// <summary>Adds words.</summary>
    public void AppendFormatted(string? words) => Add(new PlainWords(words ?? ""));

    /// <summary>Adds a letter.</summary>
    public void AppendFormatted(char letter) => Add(new PlainWords(letter.ToString()));

    /// <summary>Adds a number in digits, as it is.</summary>
    public void AppendFormatted(int number) => Add(new PlainWords(number.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Adds a part.</summary>
    public void AppendFormatted(Inline part) => Add(part);

    /// <summary>Adds other prose, whose parts stay what they are.</summary>
    public void AppendFormatted(Prose prose) => prose._parts.ForEach(Add);

    /// <summary>With a capital first letter, where it begins with words.</summary>
    public Prose Capital() => _parts is [PlainWords { Text: [var first, ..] } words, .. var rest]
        ? new Prose([new PlainWords(char.ToUpperInvariant(first) + words.Text[1..]), .. rest])
        : this;

    /// <summary>The words, for logs and failing tests.</summary>
    public override string ToString() => Plain;

    /// <summary>Prose does not go into a string unnoticed: there, a citation or a mention would become mere words.</summary>
    /// <exception cref="NotSupportedException">Always: what is meant is <see cref="Plain"/>, or that the whole is prose.</exception>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        throw new NotSupportedException($"In a string these words would no longer be what they are: {Plain}");

    private static string PlainOf(Inline part) => part switch
    {
        PlainWords words => words.Text,
        Quotation quotation => $"“{quotation.Text}”",
        Citation citation => $" [{string.Join(", ", citation.Sources)}]",
        Mention mention => mention.Name,
        ReasonMention reason => $"see {reason.Label} below",
        Code code => $"`{code.Text}`",
        _ => throw new UnreachableException($"A bug: {part.GetType().Name} is not known here."),
    };

    private void Add(Inline part)
    {
        if (part is not PlainWords { Text.Length: 0 })
        {
            _parts.Add(part);
        }
    }

    private List<Inline> Together()
    {
        var parts = new List<Inline>();
        for (var i = 0; i < _parts.Count;)
        {
            var words = _parts.Skip(i).TakeWhile(part => part is PlainWords).Select(part => ((PlainWords)part).Text).ToList();
            parts.Add(words.Count > 1 ? new PlainWords(string.Concat(words)) : _parts[i]);
            i += Math.Max(1, words.Count);
        }

        return parts;
    }
}
