using System.Globalization;

namespace FeasibilityEngine.Fuzzing;

/// <summary>What a run is asked for.</summary>
/// <param name="For">How long it goes on.</param>
/// <param name="Seed">What its draws depend on.</param>
/// <param name="From">The first iteration.</param>
/// <param name="Most">How many iterations at the most; null for no limit.</param>
/// <param name="Folder">Where failures and figures are written.</param>
/// <param name="Files">Files to examine instead of drawing, or with <paramref name="IsTable"/> figures to put together.</param>
/// <param name="IsTable">True where only the table of figures is wanted.</param>
internal sealed record FuzzOptions(TimeSpan For, ulong Seed, long From, long? Most, string Folder, IReadOnlyList<string> Files, bool IsTable)
{
    public const string Usage = """
        usage: FeasibilityEngine.Fuzzing [--for 10m] [--seed N] [--from ITERATION] [--most N] [--out FOLDER]
               FeasibilityEngine.Fuzzing --replay FILE… [--out FOLDER]     examines files, such as those of the corpus
               FeasibilityEngine.Fuzzing --table FIGURES.json…             puts the figures of several runs together
        """;

    /// <summary>Reads a command line.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static FuzzOptions Parse(string[] args)
    {
        var options = new FuzzOptions(TimeSpan.FromMinutes(10), 1, 0, null, "artifacts/fuzzing", [], false);
        for (var at = 0; at < args.Length; at++)
        {
            string Value() => ++at < args.Length ? args[at] : throw new FormatException($"{args[^1]} needs a value");
            switch (args[at])
            {
                case "--for":
                    options = options with { For = Time(Value()) };
                    break;
                case "--seed":
                    options = options with { Seed = ulong.Parse(Value(), CultureInfo.InvariantCulture) };
                    break;
                case "--from":
                    options = options with { From = long.Parse(Value(), CultureInfo.InvariantCulture) };
                    break;
                case "--most":
                    options = options with { Most = long.Parse(Value(), CultureInfo.InvariantCulture) };
                    break;
                case "--out":
                    options = options with { Folder = Value() };
                    break;
                case "--table" or "--replay":
                    options = options with { IsTable = args[at] == "--table", Files = args[(at + 1)..].TakeWhile(word => !word.StartsWith("--", StringComparison.Ordinal)).ToList() };
                    at += options.Files.Count;
                    break;
                default:
                    throw new FormatException($"'{args[at]}' is not known");
            }
        }

        return options;
    }

    private static TimeSpan Time(string word)
    {
        var number = double.Parse(word.AsSpan(0, Math.Max(0, word.Length - 1)), CultureInfo.InvariantCulture);
        return word[^1] switch
        {
            's' => TimeSpan.FromSeconds(number),
            'm' => TimeSpan.FromMinutes(number),
            'h' => TimeSpan.FromHours(number),
            _ => throw new FormatException($"'{word}' is no time as in 30s, 10m or 1h"),
        };
    }
}
