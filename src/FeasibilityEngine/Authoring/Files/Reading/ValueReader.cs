using System.Globalization;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Authoring.Language;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Files.Reading;

/// <summary>
/// Reads single values: names, texts, dates, numbers, conditions. A value that cannot be read gives one diagnostic;
/// one that already has a diagnostic gives none.
/// </summary>
internal sealed partial class ValueReader(DiagnosticSink sink, Locations locations)
{
    private static readonly HashSet<string> LooksLikeValue = new(StringComparer.OrdinalIgnoreCase)
    {
        "yes", "no", "on", "off", "true", "false", "null",
    };

    private ValueList<Issue> _issues = [];

    /// <summary>Where diagnostics go.</summary>
    public DiagnosticSink Sink => sink;

    /// <summary>Where the places of what is read are noted.</summary>
    public Locations Locations => locations;

    /// <summary>Says which issues there are, so that no other name is taken for one in a suggestion.</summary>
    public ValueList<Issue> Know(ValueList<Issue> issues)
    {
        _issues = issues;
        return issues;
    }

    /// <summary>The value as a text; null with a diagnostic where it is a list, a map or nothing.</summary>
    public ScalarNode? Scalar(ReadNode node, string what, string expected)
    {
        if (node.IsUnread)
        {
            return null;
        }

        if (node is not ScalarNode scalar)
        {
            sink.Error(DiagnosticCodes.WrongType, $"{what} cannot be {node.Kind}.", node, expected);
            return null;
        }

        if (scalar.IsNothing || string.IsNullOrWhiteSpace(scalar.Value))
        {
            sink.Error(DiagnosticCodes.NoValue, $"{what} has no value.", node, expected);
            return null;
        }

        return scalar;
    }

    /// <summary>A text for readers, without spaces around it.</summary>
    public string? Text(ReadNode node, string what) => Scalar(node, what, "a text")?.Value.Trim();

    /// <summary>
    /// A name as written; <see cref="Unread.Name"/> where it cannot be read. A plain name that looks like a number or
    /// a yes/no value gets a warning: <c>no</c> is the name <c>no</c>, not false.
    /// </summary>
    public string Name(ReadNode node, string what, bool inConditions = false)
    {
        // "null" and "~" are nothing elsewhere; the first can be a name.
        if (node is ScalarNode { IsPlain: true, Value: "null", IsUnread: false } written)
        {
            WarnOfValue(written, inConditions);
            return written.Value;
        }

        if (Scalar(node, what, "a name") is not { } scalar)
        {
            return Unread.Name;
        }

        WarnOfValue(scalar, inConditions);
        return scalar.Value;
    }

    /// <summary>
    /// Warns of a plain name that other readers of YAML take for a value of another type. Where it is a word of the condition
    /// language and names something in conditions, it gets an error later and needs no warning beside it.
    /// </summary>
    public void WarnOfValue(ScalarNode node, bool inConditions)
    {
        if (node.IsPlain && !node.IsUnread && !(inConditions && ReservedWords.IsReserved(node.Value)) && node.Value is { Length: > 0 and <= 40 } name
            && (LooksLikeValue.Contains(name) || LooksLikeNumber(name)))
        {
            sink.Warning(
                DiagnosticCodes.LooksLikeValue, $"'{name}' looks like a value that is not a text; it is read as the name '{name}'.", node, "the name in quotes",
                $"'{name}'");
        }
    }

    /// <summary>A decimal number.</summary>
    public decimal? Number(ReadNode node, string what)
    {
        if (Scalar(node, what, "a number") is not { } scalar)
        {
            return null;
        }

        switch (NumberText.Read(scalar.Value, out var number))
        {
            case NumberForm.Kept:
                if (scalar.IsPlain && StartsWithZero(scalar.Value))
                {
                    var plain = number.ToString("0.#########", CultureInfo.InvariantCulture);
                    sink.Warning(
                        DiagnosticCodes.LeadingZero, $"'{Short(scalar)}' starts with a zero; it is read as {plain}, but other readers of YAML may take it for another number.",
                        node, "the number without the zero", plain);
                }

                return number;
            case NumberForm.TooFine:
                sink.Error(DiagnosticCodes.CostTooFine, $"'{Short(scalar)}' has more than {Costs.Decimals} digits after the point.", node, Costs.Expected);
                return null;
            case NumberForm.None when DecimalComma.IsIn(scalar.Value):
                sink.Error(
                    DiagnosticCodes.BadNumber, $"'{Short(scalar)}' is not a number that can be read: decimals stand after a point, and nothing stands between thousands.", node,
                    "a number such as 1.5 or 1500", DecimalComma.Meant(scalar.Value));
                return null;
            default:
                sink.Error(DiagnosticCodes.BadNumber, $"'{Short(scalar)}' is not a number that can be read.", node, "a number such as 3 or 2.5, at most 1000000000000");
                return null;
        }
    }

    /// <summary>One of a few words.</summary>
    public T? Choice<T>(ReadNode node, string what, IReadOnlyList<(string Word, T Value)> choices)
        where T : struct
    {
        var expected = string.Join(", ", choices.Select(c => c.Word));
        if (Scalar(node, what, expected) is not { } scalar)
        {
            return null;
        }

        foreach (var (word, value) in choices)
        {
            if (word == scalar.Value)
            {
                return value;
            }
        }

        sink.Error(
            DiagnosticCodes.BadChoice, $"{what} cannot be '{Short(scalar)}'.", node, expected, NearestName.To(scalar.Value, choices.Select(c => c.Word)));
        return null;
    }

    /// <summary>A condition; <see cref="Unread.Condition"/> where it cannot be read.</summary>
    public Condition Condition(ReadNode node, string what)
    {
        if (node is ScalarNode { IsUnread: false, IsPlain: false } quoted && string.IsNullOrWhiteSpace(quoted.Value))
        {
            return Read(quoted, ConditionParser.Read, null) ?? Unread.Condition;
        }

        return Scalar(node, what, "a condition") is { } scalar
            ? Read(scalar, ConditionParser.Read, null) ?? Unread.Condition
            : Unread.Condition;
    }

    /// <summary>A reference to a fact: <c>occupied[donetsk]</c>.</summary>
    public Reference? Reference(ReadNode node, string what) =>
        Scalar(node, what, "the name of a fact") is { } scalar ? Read(scalar, ConditionParser.ReadReference, DiagnosticCodes.BadReference) : null;

    /// <summary>A rule's variable: <c>t in territory</c>.</summary>
    public Binder? Binder(ReadNode node) =>
        Scalar(node, "'for'", "a variable, such as 't in territory'") is { } scalar
            ? Read(scalar, ConditionParser.ReadBinder, DiagnosticCodes.BadBinder)
            : null;

    /// <summary>The values of a list, or a single value as a list of one.</summary>
    public static IReadOnlyList<ReadNode> OneOrMany(ReadNode node) => node is ListNode list ? list.Items : [node];

    /// <summary>Names, one or a list; each with its place.</summary>
    public ValueList<string> Names(ReadNode node, string what, bool inConditions = false)
    {
        var nodes = OneOrMany(node);
        var names = nodes.Select(n => Name(n, what, inConditions)).ToList();
        if (node is ListNode { IsUnread: true })
        {
            names.Add(Unread.Name);
        }

        return Placed(names, nodes);
    }

    /// <summary>References, one or a list; each with its place.</summary>
    public ValueList<Reference> References(ReadNode node, string what) =>
        OneOrMany(node).Select(n => Reference(n, what)).OfType<Reference>().ToValueList();

    private ValueList<string> Placed(IReadOnlyList<string> names, IReadOnlyList<ReadNode> nodes)
    {
        var list = names.ToValueList();
        for (var i = 0; i < nodes.Count; i++)
        {
            locations.Add(list, i.ToString(CultureInfo.InvariantCulture), nodes[i]);
        }

        return list;
    }

    private T? Read<T>(ScalarNode node, Func<string, TextReading<T>> read, string? code)
        where T : class
    {
        var reading = read(node.Value);
        if (reading.Problem is { } problem)
        {
            var known = problem.Beside(_issues);
            sink.Error(code is null ? known : known with { Code = code }, node);
            return null;
        }

        foreach (var place in reading.Places)
        {
            var start = node.OffsetOf(place.Start, sink.Source.Text);
            var end = node.OffsetOf(place.Start + place.Length - 1, sink.Source.Text) + 1;
            locations.Add(place.Owner, place.Part, start, end - start);
        }

        return reading.Value;
    }

    private static bool LooksLikeNumber(string name) =>
        (char.IsAsciiDigit(name[0]) || name[0] is '-' or '+' or '.')
        && name.All(c => char.IsAsciiHexDigit(c) || c is '-' or '+' or '.' or '_' or ':' or 'x' or 'o');

    // 010 is eight for some readers; 0, 0.5 and 0e3 are the same for all.
    private static bool StartsWithZero(string number) => number.TrimStart('+', '-') is ['0', >= '0' and <= '9', ..];

    private static string Short(ScalarNode node) => node.Value.Length <= 60 ? node.Value : node.Value[..60] + "…";
}
