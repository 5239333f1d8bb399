using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.RegularExpressions;

namespace FeasibilityEngine.Cli.Options;

/// <summary>Options that take several words, with spaces or commas between them, or both: <c>a b</c>, <c>a,b</c>, <c>a, b</c>.</summary>
internal static partial class ListWords
{
    // The options that do not take every word that follows, since it may be a file: only what they can mean.
    private const string FailOn = "--fail-on";
    private const string AsOf = "--as-of";

    private static readonly HashSet<string> Verdicts = new(StringComparer.Ordinal) { "changed", "open", "openable", "remote", "closed" };

    /// <summary>The words that an option was given; an error where there are none.</summary>
    /// <param name="result">What was given.</param>
    /// <param name="name">The name of the option.</param>
    /// <param name="help">What a word stands for.</param>
    public static IReadOnlyList<string> Of(ArgumentResult result, string name, string help)
    {
        var words = Split(result.Tokens.Select(token => token.Value));
        if (words.Count == 0)
        {
            result.AddError($"{name} needs a value: {help}");
        }

        return words;
    }

    /// <summary>
    /// The entries of <c>--vary</c>: a word that begins with a number belongs to the entry before it, since costs and days are lists with
    /// commas of their own.
    /// </summary>
    public static IReadOnlyList<string> Entries(ArgumentResult result, string name, string help)
    {
        var entries = new List<string>();
        foreach (var word in Of(result, name, help))
        {
            if (entries.Count > 0 && (char.IsAsciiDigit(word[0]) || word[0] == '.'))
            {
                entries[^1] += "," + word;
            }
            else
            {
                entries.Add(word);
            }
        }

        return entries;
    }

    /// <summary>
    /// The same command line, in which the words of options that take one argument at a time are one argument: after <c>--fail-on</c>
    /// verdicts, and after <c>--as-of</c> of <c>compare</c> days.
    /// </summary>
    public static IReadOnlyList<string> Joined(IReadOnlyList<string> args)
    {
        var joined = new List<string>();
        for (var i = 0; i < args.Count; i++)
        {
            joined.Add(args[i]);
            var (name, hasValue) = args[i].Split(['=', ':'], 2) is [var before, _] ? (before, true) : (args[i], false);
            if (name == FailOn || (name == AsOf && args[0] == "compare"))
            {
                if (!hasValue && i + 1 < args.Count)
                {
                    joined.Add(args[++i]);
                }

                while (i + 1 < args.Count && Continues(joined[^1], args[i + 1], name))
                {
                    joined[^1] += "," + args[++i];
                }
            }
        }

        return joined;
    }

    private static bool Continues(string before, string next, string name) =>
        !next.StartsWith('-')
        && (before.EndsWith(',') || next.StartsWith(',') || (Split([next]) is { Count: > 0 } words && words.All(word => name == FailOn ? Verdicts.Contains(word) : IsDay(word))));

    private static bool IsDay(string word) => DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static List<string> Split(IEnumerable<string> arguments) =>
        [.. arguments.SelectMany(argument => Between().Split(AroundEquals().Replace(argument, "="))).Where(word => word.Length > 0)];

    [GeneratedRegex(@"[\s,]+", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    // "a = b" in quotes is one word.
    [GeneratedRegex(@"\s*=\s*", RegexOptions.CultureInvariant)]
    private static partial Regex AroundEquals();
}
