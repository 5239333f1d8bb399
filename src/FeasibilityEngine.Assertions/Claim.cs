using FluentAssertions;
using FluentAssertions.Execution;

namespace FeasibilityEngine.Assertions;

/// <summary>One thing that a test claims of its subject.</summary>
internal static class Claim
{
    /// <summary>
    /// Fails where it does not hold, with <c>Expected analysis to be open because …, but it is remote.</c> Within an assertion scope the
    /// test goes on; the answer says whether to.
    /// </summary>
    /// <param name="holds">Whether it holds.</param>
    /// <param name="subject">What the subject is called where the test has no name for it.</param>
    /// <param name="expected">What was expected: <c>to be open</c>.</param>
    /// <param name="found">What is the case, with a full stop; asked for where it does not hold.</param>
    /// <param name="because">The reason that the test gives.</param>
    /// <param name="becauseArgs">What its placeholders stand for.</param>
    [CustomAssertion]
    public static bool Check(bool holds, string subject, string expected, Func<string> found, string because, object[] becauseArgs)
    {
        Execute.Assertion
            .BecauseOf(because, becauseArgs)
            .ForCondition(holds)
            .FailWith(() => new FailReason($"Expected {{context:{subject}}} {Escaped(expected)}{{reason}}, but {Escaped(found())}"));
        return holds;
    }

    // The message is a format: braces of the scenario are doubled. A doubled {reason} would still be taken for the placeholder.
    private static string Escaped(string text) => text
        .Replace("{reason}", "{ reason }", StringComparison.Ordinal)
        .Replace("{", "{{", StringComparison.Ordinal)
        .Replace("}", "}}", StringComparison.Ordinal);
}
