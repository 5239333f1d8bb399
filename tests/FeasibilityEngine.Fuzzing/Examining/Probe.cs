using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace FeasibilityEngine.Fuzzing.Examining;

/// <summary>Asks at the doors of the engine, and writes down what must not be: an exception that is not documented, an answer that comes too late, a harmful text.</summary>
/// <param name="outputs">What checks texts.</param>
/// <param name="wanted">The kind of failure with which the examination may end, because nothing else is looked for.</param>
internal sealed partial class Probe(OutputChecks outputs, string? wanted = null)
{
    /// <summary>What an answer may take beyond its budget, in processor time, so that other programs do not matter: garbage collection and compilation are in it.</summary>
    public static readonly TimeSpan Allowance = TimeSpan.FromSeconds(2);

    private readonly List<Failure> _failures = [];

    /// <summary>What was found since the probe was made.</summary>
    public IReadOnlyList<Failure> Failures => _failures;

    /// <summary>How often a door was asked.</summary>
    public long Asked { get; private set; }

    /// <summary>The longest that a door took beyond its budget, in processor time.</summary>
    public TimeSpan Latest { get; private set; }

    /// <summary>The door that is being asked, for whoever waits in vain.</summary>
    public string Door { get; private set; } = "";

    /// <summary>When that door was asked, in the processor time of this process.</summary>
    public TimeSpan Since { get; private set; }

    public void Fail(string door, string kind, string message)
    {
        _failures.Add(new Failure(door, kind, message));
        if (kind == wanted)
        {
            throw new WantedFailureException();
        }
    }

    /// <summary>The answer at a door; null where it threw, which is written down: no input that is offered here is documented to throw.</summary>
    /// <param name="door">Where.</param>
    /// <param name="call">The question.</param>
    /// <param name="budget">The budget that was given with it; zero for what has none, such as reading and rendering.</param>
    public T? Ask<T>(string door, Func<T> call, TimeSpan budget)
        where T : class
    {
        Begin(door);
        try
        {
            return call();
        }
        catch (Exception thrown) when (thrown is not (OutOfMemoryException or WantedFailureException))
        {
            Fail(door, $"{thrown.GetType().Name} {Place(thrown)}", thrown.ToString());
            return null;
        }
        finally
        {
            End(door, budget);
        }
    }

    /// <summary>A question that is documented to be refused with that exception; anything else is written down.</summary>
    public void Refuse<T>(string door, Action call)
        where T : Exception
    {
        Begin(door);
        try
        {
            call();
            Fail(door, $"{door}: not refused", $"no {typeof(T).Name}");
        }
        catch (T refused)
        {
            Characters(door, refused.Message);
        }
        catch (Exception thrown) when (thrown is not (OutOfMemoryException or WantedFailureException))
        {
            Fail(door, $"{thrown.GetType().Name} {Place(thrown)}", thrown.ToString());
        }
        finally
        {
            End(door, TimeSpan.Zero);
        }
    }

    /// <summary>What a renderer writes, checked; null where it threw.</summary>
    public string? Render(string door, TextKind kind, Func<string> render)
    {
        var text = Ask(door, render, TimeSpan.Zero);
        if (text is not null)
        {
            Check(door, kind, text);
        }

        return text;
    }

    public void Check(string door, TextKind kind, string text)
    {
        if (outputs.Check(kind, text) is { } wrong)
        {
            Fail(door, $"{kind}: {Quoted().Replace(wrong, "…")}", wrong);
        }
    }

    /// <summary>What another parser reads in the YAML and in the JSON of one scenario is the same.</summary>
    public void Same(string yaml, string json)
    {
        if (outputs.Differ(yaml, json) is { } wrong)
        {
            Fail("writing", "writing: YAML and JSON hold different things", wrong);
        }
    }

    public void Characters(string door, string text)
    {
        if (OutputChecks.Characters(text) is { } wrong)
        {
            Fail(door, $"{door}: {Quoted().Replace(wrong, "…")}", wrong);
        }
    }

    private void Begin(string door)
    {
        Asked++;
        Since = Environment.CpuUsage.TotalTime;
        Door = door;
    }

    private void End(string door, TimeSpan budget)
    {
        var late = Environment.CpuUsage.TotalTime - Since - budget;
        Latest = late > Latest ? late : Latest;
        Door = "";
        if (late > Allowance)
        {
            var verb = door.Split(' ')[0];
            Fail(door, $"{verb}: late", string.Create(
                CultureInfo.InvariantCulture, $"{late.TotalSeconds:0.0} s of processor time beyond a budget of {budget.TotalSeconds:0.0} s"));
        }
    }

    // The innermost methods of the engine: two inputs that fail in one place are one finding.
    private static string Place(Exception thrown)
    {
        var inner = thrown;
        while (inner.InnerException is { } next)
        {
            inner = next;
        }

        var frames = new StackTrace(inner).GetFrames()
            .Select(frame => frame.GetMethod()).OfType<System.Reflection.MethodBase>()
            .Where(method => method.DeclaringType?.Namespace is { } space && space.StartsWith("FeasibilityEngine", StringComparison.Ordinal))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}").Distinct().Take(2);
        return "in " + string.Join(" from ", frames);
    }

    [GeneratedRegex("[“\"'].*[”\"']|[0-9]+|https?:.*$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Quoted();
}
