using System.Diagnostics.CodeAnalysis;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Authoring.Language;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring;

/// <summary>Reads conditions in the language of scenario files: <c>all t in territory: troops[t] is withdrawn</c>.</summary>
public static class ConditionText
{
    /// <summary>
    /// Reads a condition. Reading what <see cref="Condition.ToString"/> writes gives an equal condition.
    /// Names are not looked up: a <see cref="ScenarioValidator"/> does that for the whole scenario. Linear in the length of the text.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ScenarioException">The text is no condition; carries one diagnostic with the place in the text.</exception>
    public static Condition Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reading = ConditionParser.Read(text);
        return reading.Value ?? throw new ScenarioException([Describe(text, reading.Problem!)]);
    }

    /// <summary>Reads a condition without throwing: the condition, or the diagnostic that says what is wrong.</summary>
    /// <param name="text">The text.</param>
    /// <param name="condition">The condition; null where the text is none.</param>
    /// <param name="diagnostic">What is wrong, with the place in the text; null where it is a condition.</param>
    /// <returns>True where the text is a condition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static bool TryParse(string text, [NotNullWhen(true)] out Condition? condition, [NotNullWhen(false)] out Diagnostic? diagnostic)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reading = ConditionParser.Read(text);
        condition = reading.Value;
        diagnostic = condition is null ? Describe(text, reading.Problem!) : null;
        return condition is not null;
    }

    private static Diagnostic Describe(string text, ConditionProblem problem) => new()
    {
        Code = problem.Code,
        Severity = Severity.Error,
        Message = problem.Message,
        Span = new SourceText("condition", text).Span(problem.Start, problem.Length),
        Expected = problem.Expected,
        DidYouMean = problem.DidYouMean,
    };
}
