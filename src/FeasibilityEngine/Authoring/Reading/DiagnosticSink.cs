using FeasibilityEngine.Authoring.Language;

namespace FeasibilityEngine.Authoring.Reading;

/// <summary>Collects the diagnostics of one reading, up to a limit, and gives them in the order of their places.</summary>
internal sealed class DiagnosticSink(SourceText source, int limit)
{
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>The text that is read.</summary>
    public SourceText Source { get; } = source;

    /// <summary>True where no more diagnostics are kept; making them would only take time.</summary>
    public bool IsFull => _diagnostics.Count > limit;

    /// <summary>True once an error was collected.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Collects an error about a value, and marks the value so that later checks say nothing about it.</summary>
    public void Error(string code, string message, Node node, string? expected = null, string? didYouMean = null, Node? related = null)
    {
        node.IsUnread = true;
        Error(code, message, node.Start, node.Length, expected, didYouMean, related);
    }

    /// <summary>Collects an error about some characters.</summary>
    public void Error(
        string code, string message, int start, int length, string? expected = null, string? didYouMean = null, Node? related = null)
    {
        if (IsFull)
        {
            return;
        }

        Add(new Diagnostic(
            code, Severity.Error, message, Source.Span(start, length), expected, didYouMean,
            related is null ? null : Source.Span(related.Start, related.Length)));
    }

    /// <summary>Collects an error about a condition in a value.</summary>
    public void Error(ConditionProblem problem, ScalarNode node)
    {
        node.IsUnread = true;
        var start = node.OffsetOf(problem.Start, Source.Text);
        var end = node.OffsetOf(problem.Start + problem.Length - 1, Source.Text) + 1;
        Error(problem.Code, problem.Message, start, end - start, problem.Expected, problem.DidYouMean);
    }

    /// <summary>Collects a warning about a value.</summary>
    public void Warning(string code, string message, Node node, string? expected = null, string? didYouMean = null)
    {
        if (!IsFull)
        {
            Add(new Diagnostic(code, Severity.Warning, message, Source.Span(node.Start, node.Length), expected, didYouMean));
        }
    }

    /// <summary>Collects a diagnostic.</summary>
    public void Add(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Severity == Severity.Error;
        if (_diagnostics.Count < limit)
        {
            _diagnostics.Add(diagnostic);
        }
        else if (_diagnostics.Count == limit)
        {
            HasErrors = true;
            _diagnostics.Add(new Diagnostic(
                DiagnosticCodes.TooManyDiagnostics, Severity.Error, "There are more diagnostics than these; they are not shown."));
        }
    }

    /// <summary>All diagnostics, by place; those of one place in the order in which they were found, those without a place last.</summary>
    public IReadOnlyList<Diagnostic> InOrder() =>
        [.. _diagnostics.OrderBy(d => d.Span?.Line ?? int.MaxValue).ThenBy(d => d.Span?.Column ?? int.MaxValue)];
}
