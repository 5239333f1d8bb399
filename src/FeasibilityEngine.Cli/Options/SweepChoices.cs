using System.CommandLine;
using System.Globalization;

namespace FeasibilityEngine.Cli.Options;

/// <summary>The options that only <c>sweep</c> has.</summary>
internal static class SweepChoices
{
    /// <summary><c>--vary cost:withdrawal-first=ceasefire-first:1..5 date:events</c>.</summary>
    public static Option<string[]> Vary() => new("--vary")
    {
        Description = "what to vary: cost:POSITION=RUNG:1..5, cost:*:50%..150%, date:FROM..TO/30d, date:events, development:NAME, position:ID; "
            + "* stands for all that are not named",
        HelpName = "WHAT",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [],
        CustomParser = result => [.. ListWords.Entries(result, "--vary", "WHAT")],
    };

    /// <summary><c>--samples 1000</c>.</summary>
    public static Option<long?> Samples() => new("--samples")
    {
        Description = "draw so many variants at random (default: every combination)",
        HelpName = "N",
        CustomParser = result =>
        {
            var word = result.Tokens[0].Value;
            if (long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 1_000_000_000_000)
            {
                return number;
            }

            result.AddError($"--samples does not take '{word}', only a whole number from 1 to 1000000000000");
            return null;
        },
    };

    /// <summary><c>--seed 7</c>.</summary>
    public static Option<ulong?> Seed() => new("--seed")
    {
        Description = "what the drawn variants depend on, besides their index (default: 0)",
        HelpName = "S",
        CustomParser = result =>
        {
            var word = result.Tokens[0].Value;
            if (ulong.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return number;
            }

            result.AddError($"--seed does not take '{word}', only a whole number from 0 to {ulong.MaxValue}");
            return null;
        },
    };

    /// <summary><c>--shard 2/8</c>.</summary>
    public static Option<(int Shard, int Shards)?> Shard() => new("--shard")
    {
        Description = "look at one shard of the variants only: 1/8 to 8/8",
        HelpName = "I/N",
        CustomParser = result =>
        {
            var word = result.Tokens[0].Value;
            if (word.Split('/') is [var first, var second]
                && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var shard)
                && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var shards)
                && shard >= 1 && shard <= shards)
            {
                return (shard, shards);
            }

            result.AddError($"--shard does not take '{word}', only a shard of so many, as in 2/8");
            return null;
        },
    };

    /// <summary><c>--resume</c>.</summary>
    public static Option<bool> Resume() => new("--resume")
    {
        Description = "go on with the file that -o names: leave out the variants that are in it",
    };

    /// <summary><c>--from a.ndjson b.ndjson</c>.</summary>
    public static Option<string[]> From() => new("--from")
    {
        Description = "in place of FILE: put together what --format ndjson has written, such as the shards of a sweep",
        HelpName = "NDJSON",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [],
    };
}
