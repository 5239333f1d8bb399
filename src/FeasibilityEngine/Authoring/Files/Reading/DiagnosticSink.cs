using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Authoring.Language;

namespace FeasibilityEngine.Authoring.Files.Reading;

/// <summary>Collects the diagnostics of one reading, up to a limit, and gives them in the order of their places.</summary>
internal sealed class DiagnosticSink(SourceText source, int limit, bool hints = true)
{
    /// <summary>The text that is read.</summary>
    public SourceText Source { get; } = source;

    /// <summary>What was found so far.</summary>
    public DiagnosticList Diagnostics { get; } = new(limit, hints);

    /// <summary>True where no more diagnostics are told; making them would only take time.</summary>
    public bool IsFull => Diagnostics.IsFull;

    /// <summary>True once an error was collected.</summary>
    public bool HasErrors => Diagnostics.ErrorCount > 0;

    /// <summary>Collects an error about a value, and marks the value so that later checks say nothing about it.</summary>
    public void Error(string code, string message, ReadNode node, string? expected = null, string? didYouMean = null, ReadNode? related = null)
    {
        node.IsUnread = true;
        Error(code, message, node.Start, node.Length, expected, didYouMean, related);
    }

    /// <summary>Collects an error about some characters.</summary>
    public void Error(
        string code, string message, int start, int length, string? expected = null, string? didYouMean = null, ReadNode? related = null)
    {
        if (IsFull)
        {
            return;
        }

        Diagnostics.Add(new Diagnostic
        {
            Code = code,
            Severity = Severity.Error,
            Message = message,
            Span = Source.Span(start, length),
            Expected = expected,
            DidYouMean = didYouMean,
            Related = related is null ? null : Source.Span(related.Start, related.Length),
        });
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
    public void Warning(string code, string message, ReadNode node, string? expected = null, string? didYouMean = null)
    {
        if (!IsFull)
        {
            Diagnostics.Add(new Diagnostic
            {
                Code = code,
                Severity = Severity.Warning,
                Message = message,
                Span = Source.Span(node.Start, node.Length),
                Expected = expected,
                DidYouMean = didYouMean,
            });
        }
    }

    /// <summary>All diagnostics, by place; those of one place in the order in which they were found, those without a place last.</summary>
    public IReadOnlyList<Diagnostic> InOrder() =>
        [.. Diagnostics.Told().OrderBy(d => d.Span?.Line ?? int.MaxValue).ThenBy(d => d.Span?.Column ?? int.MaxValue)];
}
