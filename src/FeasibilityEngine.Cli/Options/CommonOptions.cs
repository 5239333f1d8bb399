using System.CommandLine;
using System.Globalization;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Cli.Options;

/// <summary>The argument and the options that several verbs share, so that they read and behave alike everywhere.</summary>
internal static class CommonOptions
{
    /// <summary><c>FILE</c>, or <c>-</c> for standard input.</summary>
    public static Argument<string> File() => new("FILE")
    {
        Description = "the scenario file, or - for standard input",
    };

    /// <summary><c>A</c>, or <c>A B</c>; one of them can be <c>-</c> for standard input.</summary>
    public static Argument<string[]> Files() => new("FILE")
    {
        Description = "the scenario files, or one file and two days; - for standard input",
        Arity = new ArgumentArity(1, 2),
    };

    /// <summary><c>--question talks|settlement</c>.</summary>
    public static Option<Question?> Question() => Choice.OneAtMost(
        "--question",
        "what to ask: can talks begin, or can a settlement be reached (default: the scenario's question, else talks)",
        ("talks", Model.Question.Talks),
        ("settlement", Model.Question.Settlement));

    /// <summary><c>--as-of 2024-06-14</c>.</summary>
    public static Option<DateOnly?> AsOf() => new("--as-of")
    {
        Description = "the day of the analysis (default: the scenario's as-of, else its latest date)",
        HelpName = "DATE",
        CustomParser = result =>
        {
            var word = result.Tokens[0].Value;
            if (TryDay(word, out var day))
            {
                return day;
            }

            result.AddError(NoDay(word));
            return null;
        },
    };

    /// <summary><c>--as-of 2022-03-29 --as-of 2024-06-14</c>: a day for both sides, or one for each.</summary>
    public static Option<DateOnly[]> Days() => new("--as-of")
    {
        Description = "the day of the analysis; given twice, the day of each side (default: each scenario's own)",
        HelpName = "DATE",
        Arity = ArgumentArity.OneOrMore,
        DefaultValueFactory = _ => [],
        CustomParser = result =>
        {
            var days = new List<DateOnly>();
            foreach (var word in ListWords.Of(result, "--as-of", "DATE"))
            {
                if (TryDay(word, out var day))
                {
                    days.Add(day);
                }
                else
                {
                    result.AddError(NoDay(word));
                }
            }

            return [.. days];
        },
    };

    /// <summary><c>--concede withdrawal-first=ceasefire-first prisoners-released</c>, or with commas.</summary>
    public static Option<Supposition[]> Concede() => new("--concede")
    {
        Description = "the concessions to suppose: a position with its rung, or a priced act",
        HelpName = "POSITION=RUNG",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [],
        CustomParser = result => [.. ListWords.Of(result, "--concede", "POSITION=RUNG").Select(Supposition.Parse)],
    };

    /// <summary><c>--assume mediator-steps-in front-freezes</c>, or with commas.</summary>
    public static Option<string[]> Assume() => new("--assume")
    {
        Description = "the developments to assume, by name",
        HelpName = "NAME",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [],
        CustomParser = result => [.. ListWords.Of(result, "--assume", "NAME").Distinct().Order(StringComparer.Ordinal)],
    };

    /// <summary><c>--explore-developments</c>.</summary>
    public static Option<bool> ExploreDevelopments() => new("--explore-developments")
    {
        Description = "look at every combination of the developments that are not assumed: what they would open, alone and together",
    };

    /// <summary><c>--top 10</c>.</summary>
    public static Option<int?> Top() => new("--top")
    {
        Description = "how many concession sets of each list to work out in full, cheapest first; counts are exact whatever it is",
        HelpName = "N",
        CustomParser = result =>
        {
            var word = result.Tokens[0].Value;
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            {
                return number;
            }

            result.AddError($"--top does not take '{word}', only a whole number from 1 up");
            return null;
        },
    };

    /// <summary><c>--budget 30s</c>.</summary>
    public static Option<TimeSpan?> Budget() => new("--budget")
    {
        Description = "how long to search, as in 500ms, 30s or 2m (default: no limit)",
        HelpName = "TIME",
        CustomParser = result =>
        {
            var word = result.Tokens[0].Value;
            if (Duration.TryParse(word, out var duration))
            {
                return duration;
            }

            result.AddError($"--budget does not take '{word}', only a time as in 500ms, 30s or 2m"
                + (Duration.TryParse(word + "s", out _) ? $"; did you mean '{word}s'?" : ""));
            return null;
        },
    };

    /// <summary><c>--format text|md|html|json</c>.</summary>
    public static Option<ReportFormat> Format() => Format([]);

    /// <summary><c>--format text|md|html|json|dot|mermaid</c>.</summary>
    public static Option<ReportFormat> FormatOrGraph() => Format([("dot", ReportFormat.Dot), ("mermaid", ReportFormat.Mermaid)]);

    /// <summary><c>--watch</c>.</summary>
    public static Option<bool> Watch() => new("--watch")
    {
        Description = "run again whenever the file changes, or what stands in the folder; Ctrl+C ends it with exit code 0",
    };

    /// <summary><c>--no-hints</c>.</summary>
    public static Option<bool> NoHints() => new("--no-hints")
    {
        Description = "leave out hints, which say what a scenario may not mean; errors and warnings are told all the same",
    };

    /// <summary><c>-o FILE</c>.</summary>
    public static Option<string?> Output() => new("--output", "-o")
    {
        Description = "write the report to a file instead of standard output",
        HelpName = "FILE",
    };

    /// <summary><c>--fail-on remote,closed</c>.</summary>
    public static Option<IReadOnlyList<Verdict>> FailOn() => Choice.Several(
        "--fail-on",
        "exit with 1 where the verdict is one of these",
        ("open", Verdict.Open),
        ("openable", Verdict.Openable),
        ("remote", Verdict.Remote),
        ("closed", Verdict.Closed));

    /// <summary><c>--fail-on changed,closed</c>: null stands for <c>changed</c>.</summary>
    public static Option<IReadOnlyList<Verdict?>> FailOnChange() => Choice.Several<Verdict?>(
        "--fail-on",
        "exit with 1 where the verdict changes on any day, or the last one is one of these",
        ("changed", null),
        ("open", Verdict.Open),
        ("openable", Verdict.Openable),
        ("remote", Verdict.Remote),
        ("closed", Verdict.Closed));

    private static Option<ReportFormat> Format((string Word, ReportFormat Value)[] more) => Choice.One(
        "--format",
        "how to write the report",
        [("text", ReportFormat.Text), ("md", ReportFormat.Markdown), ("html", ReportFormat.Html), ("json", ReportFormat.Json), .. more]);

    private static bool TryDay(string word, out DateOnly day) =>
        DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static string NoDay(string word) => $"--as-of does not take '{word}', only a day of the calendar as in 2024-06-14";
}
