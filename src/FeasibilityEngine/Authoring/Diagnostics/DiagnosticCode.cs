namespace FeasibilityEngine.Authoring.Diagnostics;

/// <summary>One entry of <see cref="DiagnosticCodes.All"/>: what a code stands for, whatever the scenario.</summary>
/// <param name="Code">The code, such as <c>FE0401</c>. A code never changes its meaning.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Description">What is wrong, in one line.</param>
/// <param name="Fix">What mends it, in one line.</param>
public sealed record DiagnosticCode(string Code, Severity Severity, string Description, string Fix)
{
    /// <summary>The page about the code, from the root of the repository: <c>docs/diagnostics/FE0401.md</c>.</summary>
    public string HelpPage => $"docs/diagnostics/{Code}.md";
}
