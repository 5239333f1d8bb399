using System.Diagnostics;
using System.Globalization;
using System.Text;
using CsCheck;
using FeasibilityEngine.Fuzzing.Examining;
using FeasibilityEngine.Fuzzing.Inputs;
using FeasibilityEngine.Fuzzing.Reporting;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Fuzzing;

/// <summary>Draws inputs, examines them, and keeps what fails: the input as it was drawn and as small as it could be made.</summary>
internal sealed class Fuzzer : IDisposable
{
    private static readonly TimeSpan ShrinkingTime = TimeSpan.FromSeconds(20);

    private readonly PythonParsers _python = new();
    private readonly Graphviz _graphviz = new();
    private readonly string _folder;
    private readonly TextWriter _log;
    private readonly OutputChecks _outputs;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Watchdog _watchdog;
    private volatile Probe? _probe;
    private string _current = "";

    /// <param name="folder">Where failures are written.</param>
    /// <param name="log">Where they are told.</param>
    /// <param name="hangs">What to do where a question is never answered, after that was told.</param>
    public Fuzzer(string folder, TextWriter log, Action hangs)
    {
        _folder = folder;
        _log = log;
        _outputs = new OutputChecks(_python, _graphviz);
        Directory.CreateDirectory(folder);
        _watchdog = new Watchdog(() => _probe, door =>
        {
            log.WriteLine($"HANGS: {door}, {_current}; the input is {Path.GetFullPath(folder)}/current.*");
            log.Flush();
            hangs();
        });
    }

    public Coverage Coverage { get; } = new();

    /// <summary>The findings: one of each kind, the first.</summary>
    public List<(Failure Failure, FuzzInput Input)> Findings { get; } = [];

    /// <summary>Iterations of a seed until the time is over, or so many. The same iteration of the same seed draws the same input.</summary>
    public void Run(ulong seed, long from, long? most, TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        for (var iteration = from; clock.Elapsed < time && (most is null || iteration < from + most); iteration++)
        {
            var input = InputDraw.Draw(new Dice(new PCG((uint)seed, (ulong)iteration)));
            Coverage.Count("input", input.Origin[..(input.Origin.IndexOf(", ", StringComparison.Ordinal) is >= 0 and var at ? at : input.Origin.Length)].Split('/')[0]
                + (input.Origin.Contains(", ", StringComparison.Ordinal) ? "," + input.Origin[(input.Origin.IndexOf(", ", StringComparison.Ordinal) + 1)..] : ""));
            Examine(input, string.Create(CultureInfo.InvariantCulture, $"--seed {seed} --from {iteration} --most 1 ({input.Origin})"));
        }
    }

    /// <summary>Examines one input and keeps what fails.</summary>
    public IReadOnlyList<Failure> Examine(FuzzInput input, string name)
    {
        _current = name;
        var failures = Failures(input, Coverage);
        foreach (var failure in failures.Where(failure => _known.Add(failure.Signature)))
        {
            Coverage.Count("", "findings, each kind once");
            Findings.Add((failure, input));
            _log.WriteLine($"FOUND: {failure.Signature}\n  at: {failure.Door}\n  by: {name}\n  {failure.Message.ReplaceLineEndings("\n  ")}");
            var small = new Shrinker(candidate => Failures(candidate, new Coverage(), failure.Signature).Any(other => other.Signature == failure.Signature), ShrinkingTime).Shrink(input);
            Keep(failure, input, small, name);
        }

        return failures;
    }

    /// <summary>What the parsers of others were missing for, in words.</summary>
    public string Missing => (_python.Missing ? "There was no Python: its parsers were not asked.\n" : "") + (_graphviz.Missing ? "There was no Graphviz: its parser was not asked.\n" : "");

    private IReadOnlyList<Failure> Failures(FuzzInput input, Coverage coverage, string? wanted = null)
    {
        var probe = new Probe(_outputs, wanted);
        _probe = probe;
        try
        {
            new Examination(probe, coverage, _folder).Examine(input);
        }
        catch (WantedFailureException)
        {
            // It is among the failures.
        }

        _probe = null;
        coverage.Count("", "questions and renderings", probe.Asked);
        return probe.Failures;
    }

    private void Keep(Failure failure, FuzzInput input, FuzzInput small, string name)
    {
        var stem = string.Concat(failure.Signature.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-').Take(70)).Trim('-');
        File.WriteAllBytes(Path.Combine(_folder, $"{stem}.drawn.{input.Extension}"), input.Bytes);
        var told = small.Extension == "yaml" && small.Text is { } text
            ? Encoding.UTF8.GetBytes($"# {failure.Signature.ReplaceLineEndings(" ")}\n# at: {failure.Door}; by {name}\n{text}")
            : small.Bytes;
        File.WriteAllBytes(Path.Combine(_folder, $"{stem}.{small.Extension}"), told);
        File.WriteAllText(Path.Combine(_folder, $"{stem}.txt"), $"{failure.Signature}\nat: {failure.Door}\nby: {name}\n\n{failure.Message}\n");
        _log.WriteLine($"  kept: {Path.Combine(_folder, stem)}.*");
        _log.Flush();
    }

    public void Dispose()
    {
        _watchdog.Dispose();
        _python.Dispose();
        foreach (var file in Directory.GetFiles(_folder, "current.*"))
        {
            File.Delete(file);
        }
    }
}
