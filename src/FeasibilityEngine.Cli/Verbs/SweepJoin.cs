using System.Globalization;
using FeasibilityEngine.Cli.Input;
using FeasibilityEngine.Cli.Options;
using FeasibilityEngine.Cli.Output;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Cli.Verbs;

/// <summary><c>sweep --from FILE…</c>: puts together what earlier runs have written.</summary>
internal static class SweepJoin
{
    /// <summary>Writes the summary, or the lines in the order of the variants, and returns the exit code.</summary>
    /// <exception cref="UsageException">The files cannot be read, are of different sweeps, or contradict each other.</exception>
    public static int Run(IReadOnlyList<string> files, SweepFormat form, string? target, Terminal terminal)
    {
        var report = new ReportOutput(target, terminal, files);
        SweepHeader? header = null;
        var first = files[0];
        var variants = new SortedDictionary<long, SweepVariant>();
        foreach (var file in files)
        {
            var found = SweepRecord.Read(file, terminal, (_, variant) =>
            {
                if (variants.TryGetValue(variant.Index, out var other) && other != variant)
                {
                    throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"'{file}' has another result for variant {variant.Index} than the files before it"));
                }

                variants[variant.Index] = variant;
            });
            if (found is null)
            {
                terminal.Say($"'{file}' has no whole line");
                continue;
            }

            if (header is not null && SweepRecord.Difference(found, header) is { } difference)
            {
                throw new UsageException($"'{file}' and '{first}' are of different sweeps: in '{file}', {difference}");
            }

            (header, first) = (header ?? found, header is null ? file : first);
        }

        if (header is null)
        {
            throw new UsageException("there is nothing to put together");
        }

        var tally = new SweepTally(header);
        foreach (var variant in variants.Values)
        {
            tally.Add(variant);
        }

        report.Write(form == SweepFormat.NdJson
            ? string.Concat(variants.Values.Select(SweepLines.Render).Prepend(SweepLines.Render(header)))
            : SweepVerb.Rendered(tally.Summary(), form));
        var missing = header.Total - tally.Found;
        if (missing > 0)
        {
            terminal.Say(string.Create(CultureInfo.InvariantCulture, $"{tally.Found:#,0} of {header.Total:#,0} variants are there"));
        }

        return SweepVerb.CodeOf(tally, missing, interrupted: false);
    }
}
