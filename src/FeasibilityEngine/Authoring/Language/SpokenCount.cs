using System.Globalization;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Language;

/// <summary>
/// What English counts with a word before <c>of</c> and the condition language does not: <c>none of (a, b)</c> is <c>at most 0 of (a, b)</c>,
/// and <c>all of (a, b)</c> is <c>a and b</c>.
/// </summary>
/// <param name="Expected">What the condition language has for it, as the message says.</param>
/// <param name="Meant">What is meant of these conditions; null where nobody can tell.</param>
internal sealed record SpokenCount(string Expected, Func<ValueList<Condition>, Condition?> Meant)
{
    private static readonly SpokenCount None = new("'at most 0 of (…)'", operands => new Counted(CountKind.AtMost, 0, operands));
    private static readonly SpokenCount Any = new("'at least 1 of (…)'", operands => new Counted(CountKind.AtLeast, 1, operands));
    private static readonly SpokenCount All = new("'… and …'", operands => operands.Count == 1 ? operands[0] : new Conjunction(operands));
    private static readonly SpokenCount One = new("'at least 1 of (…)', where several may hold, or 'exactly one of (…)'", _ => null);

    private static readonly Dictionary<string, SpokenCount> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["none"] = None,
        ["no"] = None,
        ["neither"] = None,
        ["any"] = Any,
        ["some"] = Any,
        ["all"] = All,
        ["both"] = All,
        ["every"] = All,
        ["each"] = All,
        ["either"] = One,
    };

    /// <summary>What a word before <c>of</c> counts; null for other words.</summary>
    public static SpokenCount? Of(string word) => Words.TryGetValue(word, out var count) ? count : NumberOf(word) switch
    {
        null => null,
        0 => None,
        1 => One,
        { } number => new SpokenCount(
            $"'at least {number} of (…)' or 'at most {number} of (…)'",
            operands => operands.Count == number ? new Counted(CountKind.AtLeast, number, operands) : null),
    };

    private static int? NumberOf(string word) =>
        SpokenForms.NumberOf(word) ?? (word.Length <= 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null);
}
