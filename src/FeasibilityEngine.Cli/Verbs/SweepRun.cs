using System.Globalization;
using FeasibilityEngine.Cli.Options;
using FeasibilityEngine.Cli.Output;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Cli.Verbs;

/// <summary>One run through the variants of a shard.</summary>
/// <param name="Tally">What was found, by this run and by those that it goes on with.</param>
/// <param name="Planned">How many variants the shard has.</param>
/// <param name="Missing">How many of them were not looked at.</param>
/// <param name="CanGoOn">True where a later run can go on with the file.</param>
/// <param name="ReaderHasLeft">True where it ended because nobody reads any more what it writes.</param>
internal sealed record SweepRun(SweepTally Tally, long Planned, long Missing, bool CanGoOn, bool ReaderHasLeft)
{
    /// <summary>Looks at the variants and writes the line of each; null where the scenario was refused, which has been said.</summary>
    /// <exception cref="UsageException">Something cannot be varied so, or the lines cannot be written.</exception>
    public static SweepRun? Of(
        Scenario scenario, SweepOptions options, AnalysisOptions asked, SweepOutput? lines, string? file, Terminal terminal, CancelKey cancelKey)
    {
        // Lines and a line that is redrawn in place do not go together on one screen.
        var screen = terminal with { ErrorIsScreen = terminal.ErrorIsScreen && (lines is null || file is not null || !terminal.OutIsScreen) };
        return QuestionRun.Ask(asked, screen, cancelKey, (told, cancellation) =>
        {
            var sweep = Prepare(scenario, options, told);
            var tally = new SweepTally(sweep.Header);
            var (done, missing) = (new HashSet<long>(), sweep.Planned);
            lines?.Begin(sweep, variant =>
            {
                if (done.Add(variant.Index))
                {
                    tally.Add(variant);
                    missing -= sweep.IsPlanned(variant.Index) ? 1 : 0;
                }
            });
            foreach (var variant in sweep.Variants(done, cancellation))
            {
                tally.Add(variant);
                missing--;
                lines?.Write(variant);
                if (lines?.ReaderHasLeft == true)
                {
                    break;
                }
            }

            lines?.End();
            return new SweepRun(tally, sweep.Planned, missing, lines is not null && file is not null, lines?.ReaderHasLeft == true);
        });
    }

    /// <summary>Says on standard error how far it came, where that is not the end. Whoever has stopped reading knows.</summary>
    public void TellWhatIsMissing(Terminal terminal, bool interrupted)
    {
        if (Missing > 0 && !ReaderHasLeft)
        {
            terminal.Say(string.Create(
                CultureInfo.InvariantCulture,
                $"{(interrupted ? "interrupted" : "the budget was used up")} after {Planned - Missing:#,0} of {Planned:#,0} variants{(CanGoOn ? "; --resume goes on from there" : "")}"));
        }
    }

    private static Sweep Prepare(Scenario scenario, SweepOptions options, AnalysisOptions told)
    {
        try
        {
            return ScenarioAnalyser.PrepareSweep(scenario, options, told);
        }
        catch (VariationException refusal) when (refusal.Variation.Length == 0)
        {
            throw new UsageException("these are more combinations than can be numbered; draw some of them with --samples N");
        }
        catch (VariationException refusal)
        {
            var (entry, start, length) = (refusal.Variation, refusal.Start, refusal.Length);
            throw new UsageException($"--vary does not take '{entry}': {refusal.Message}{Nearest.Hint(entry.Substring(start, length), refusal.Candidates)}")
            {
                Pointer = (entry, start, length),
            };
        }
    }
}
