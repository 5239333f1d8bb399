using System.CommandLine;
using FeasibilityEngine.Cli.Input;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Cli.Options;

/// <summary>The options of every verb that asks the engine: which question, at which day, under which developments, for how long.</summary>
internal sealed class AskedOptions
{
    /// <summary><c>--question talks|settlement</c>.</summary>
    public Option<Question?> Question { get; } = CommonOptions.Question();

    /// <summary><c>--as-of 2024-06-14</c>.</summary>
    public Option<DateOnly?> AsOf { get; } = CommonOptions.AsOf();

    /// <summary><c>--assume mediator-steps-in front-freezes</c>.</summary>
    public Option<string[]> Assume { get; } = CommonOptions.Assume();

    /// <summary><c>--budget 30s</c>.</summary>
    public Option<TimeSpan?> Budget { get; } = CommonOptions.Budget();

    /// <summary>What was given, with the rest from the defaults.</summary>
    /// <exception cref="UsageException">A development is assumed that the scenario does not have.</exception>
    public AnalysisOptions Read(ParseResult parsed, Scenario scenario, AnalysisOptions defaults) => defaults with
    {
        Question = parsed.GetValue(Question),
        AsOf = parsed.GetValue(AsOf),
        Assume = Developments.Known("--assume", parsed.GetValue(Assume) ?? [], scenario),
        Budget = parsed.GetValue(Budget),
    };
}
