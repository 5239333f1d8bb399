namespace FeasibilityEngine.Inquiries;

/// <summary>Passes progress on with the combination of developments under which an analysis is made.</summary>
internal sealed class CombinationProgress(IProgress<AnalysisProgress> hearer, int combination, int combinations) : IProgress<AnalysisProgress>
{
    /// <inheritdoc/>
    public void Report(AnalysisProgress value) => hearer.Report(value with { Combination = combination, Combinations = combinations });
}
