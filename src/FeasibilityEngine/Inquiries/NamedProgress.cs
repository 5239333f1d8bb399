namespace FeasibilityEngine.Inquiries;

/// <summary>Passes progress on with the name of the analysis in front of the stage, where an inquiry takes several.</summary>
internal sealed class NamedProgress(IProgress<AnalysisProgress> hearer, string name) : IProgress<AnalysisProgress>
{
    /// <inheritdoc/>
    public void Report(AnalysisProgress value) => hearer.Report(value with { Stage = name + value.Stage });
}
