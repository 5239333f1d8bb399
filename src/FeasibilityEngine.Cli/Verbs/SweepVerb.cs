using System.CommandLine;
using FeasibilityEngine.Cli.Input;
using FeasibilityEngine.Cli.Options;
using FeasibilityEngine.Cli.Output;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Cli.Verbs;

/// <summary><c>sweep FILE --vary WHAT…</c>: many variants of one scenario, and what is the case in how many of them.</summary>
internal static class SweepVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, CancelKey cancelKey)
    {
        var file = CommonOptions.File();
        file.Arity = ArgumentArity.ZeroOrOne;
        var vary = SweepChoices.Vary();
        var samples = SweepChoices.Samples();
        var seed = SweepChoices.Seed();
        var shard = SweepChoices.Shard();
        var resume = SweepChoices.Resume();
        var from = SweepChoices.From();
        var asked = new AskedOptions();
        var format = Choice.One(
            "--format", "put together, or one line for each variant", ("text", SweepFormat.Text), ("json", SweepFormat.Json), ("ndjson", SweepFormat.NdJson));
        var noHints = CommonOptions.NoHints();
        var output = CommonOptions.Output();
        var command = new Command("sweep", "Looks at many variants of a scenario: with other costs, on other days, with and without developments and positions.")
        {
            file, vary, samples, seed, shard, resume, from, asked.Question, asked.AsOf, asked.Assume, asked.Budget, format, noHints, output,
        };
        command.SetAction(parsed =>
        {
            var form = parsed.GetValue(format);
            var target = parsed.GetValue(output);
            var varied = parsed.GetValue(vary) ?? [];
            if (parsed.GetValue(from) is { Length: > 0 } parts)
            {
                if (parsed.GetValue(file) is not null || varied.Length > 0 || parsed.GetValue(resume))
                {
                    throw new UsageException("--from puts together what is there; leave out FILE, --vary and --resume");
                }

                return SweepJoin.Run(parts, form, target, terminal);
            }

            var sweep = new SweepOptions
            {
                Vary = varied.ToValueList(),
                Samples = parsed.GetValue(samples),
                Seed = parsed.GetValue(seed) ?? 0,
                Shard = parsed.GetValue(shard)?.Shard ?? 1,
                Shards = parsed.GetValue(shard)?.Shards ?? 1,
            };
            if (Mistake() is { } mistake)
            {
                throw new UsageException(mistake);
            }

            var name = parsed.GetValue(file)!;
            using var lines = form == SweepFormat.NdJson ? new SweepOutput(target, parsed.GetValue(resume), terminal, name) : null;
            var report = lines is null ? new ReportOutput(target, terminal, name) : null;
            var reading = ScenarioInput.Read(name, !parsed.GetValue(noHints), terminal);
            DiagnosticOutput.Write(reading.Diagnostics, terminal);
            if (reading.Scenario is not { } scenario)
            {
                return ExitCode.InvalidScenario;
            }

            var options = asked.Read(parsed, scenario, new AnalysisOptions());
            if (SweepRun.Of(scenario, sweep, options, lines, target, terminal, cancelKey) is not { } run)
            {
                return ExitCode.InvalidScenario;
            }

            report?.Write(Rendered(run.Tally.Summary(), form));

            run.TellWhatIsMissing(terminal, cancelKey.Happened);
            return CodeOf(run.Tally, run.Missing, cancelKey.Happened);

            string? Mistake() =>
                parsed.GetValue(file) is null ? "sweep needs a file, or - for standard input" + (varied.Length > 0 ? "; name it before --vary" : "")
                : varied.Length == 0 ? "sweep needs something to vary: --vary cost:POSITION=RUNG:1..5, cost:*:50%..150%, date:FROM..TO, development:NAME or position:ID"
                : parsed.GetValue(seed) is not null && sweep.Samples is null ? "--seed is for variants that are drawn; say how many with --samples N"
                : parsed.GetValue(resume) && (form != SweepFormat.NdJson || target is null or ScenarioInput.StandardInput)
                    ? "--resume goes on with a file of lines: add --format ndjson -o FILE"
                : parsed.GetValue(asked.AsOf) is not null && varied.Any(entry => entry.StartsWith("date:", StringComparison.Ordinal)) ? "the date is varied; leave out --as-of"
                : null;
        });
        return command;
    }

    /// <summary>The summary as text or JSON.</summary>
    internal static string Rendered(SweepSummary summary, SweepFormat form) =>
        form == SweepFormat.Json ? JsonReport.Render(summary) : TextReport.Render(summary);

    /// <summary>The exit code of a sweep.</summary>
    /// <param name="tally">What was found.</param>
    /// <param name="missing">How many variants were not looked at.</param>
    /// <param name="interrupted">True where that was the user's wish.</param>
    internal static int CodeOf(SweepTally tally, long missing, bool interrupted) =>
        missing > 0 && interrupted ? ExitCode.Cancelled
        : tally.Inconsistent > 0 ? ExitCode.InvalidScenario
        : missing > 0 || tally.Incomplete > 0 ? ExitCode.Incomplete
        : ExitCode.Finished;
}
