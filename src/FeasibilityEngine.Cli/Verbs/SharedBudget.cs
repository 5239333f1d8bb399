using FeasibilityEngine.Inquiries.Expectations;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Cli.Verbs;

/// <summary>One <c>--budget</c> for questions that are asked one after the other. Its time runs from when it is made.</summary>
internal sealed class SharedBudget(AnalysisOptions options)
{
    private readonly long _start = options.Clock.GetTimestamp();

    /// <summary>The findings with the whole budget as the reason, where what was left of it was one.</summary>
    public ExpectationFindings ToldFor(ExpectationFindings findings) => options.Budget is not { } budget ? findings : findings with
    {
        Results = findings.Results.Select(result => result with { Analysis = result.Analysis with { Interruptions = Told(result.Analysis.Interruptions, budget) } }).ToValueList(),
    };

    /// <summary>The same options with what is left of the budget. A question that gets nothing ends at once and says so.</summary>
    public AnalysisOptions Rest(AnalysisOptions next)
    {
        var left = options.Budget - options.Clock.GetElapsedTime(_start);
        return next with { Budget = left <= TimeSpan.Zero ? TimeSpan.FromTicks(1) : left };
    }

    private static ValueList<Interruption> Told(ValueList<Interruption> interruptions, TimeSpan budget) => interruptions
        .Select(cut => cut.Kind == InterruptionKind.BudgetUsedUp ? cut with { Budget = budget } : cut)
        .ToValueList();
}
