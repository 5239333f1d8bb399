using System.CommandLine;
using System.Globalization;
using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Cli.Options;

/// <summary>The options that say which of very many concession sets to choose.</summary>
internal static class SetChoices
{
    // As many as costs have: a number with more would be cut off, down to nothing.
    private const int MostDecimals = 9;

    /// <summary><c>--order cheapest|even|front|random</c>.</summary>
    public static Option<SetOrder> Order() => Choice.One(
        "--order",
        "which sets: the cheapest, those with the smallest largest burden, one for each point of the Pareto front, or some drawn at random",
        ("cheapest", SetOrder.Cheapest),
        ("even", SetOrder.Even),
        ("front", SetOrder.Front),
        ("random", SetOrder.Random));

    /// <summary><c>--cap south=4 --cap north=2.5</c>, or with commas.</summary>
    public static Option<PartyCost[]> Caps() => new("--cap")
    {
        Description = "what a party may pay at the most; sets that cost it more are left out",
        HelpName = "PARTY=COST",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [],
        CustomParser = result =>
        {
            var caps = new List<PartyCost>();
            foreach (var word in ListWords.Of(result, "--cap", "PARTY=COST"))
            {
                if (word.Split('=') is [{ Length: > 0 } party, var number]
                    && number.Length - 1 - (number.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? point : number.Length - 1) <= MostDecimals
                    && decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var most))
                {
                    caps.Add(new PartyCost(party, most));
                }
                else
                {
                    result.AddError($"--cap does not take '{word}', only a party and a cost from 0 up with at most nine digits after the point, as in south=4");
                }
            }

            return [.. caps];
        },
    };

    /// <summary><c>--seed 7</c>.</summary>
    public static Option<ulong?> Seed() => new("--seed")
    {
        Description = "where --order random begins to draw; the same seed draws the same sets (default: 1)",
        HelpName = "N",
        CustomParser = result =>
        {
            var word = result.Tokens[0].Value;
            if (ulong.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
            {
                return seed;
            }

            result.AddError($"--seed does not take '{word}', only a whole number from 0 up");
            return null;
        },
    };

    /// <summary><c>--within-reach</c>.</summary>
    public static Option<bool> WithinReach() => new("--within-reach")
    {
        Description = "only concessions that can be given at that day",
    };

    /// <summary><c>--format text|json</c>.</summary>
    public static Option<ReportFormat> Format() => Choice.One(
        "--format", "how to write the report", ("text", ReportFormat.Text), ("json", ReportFormat.Json));
}
