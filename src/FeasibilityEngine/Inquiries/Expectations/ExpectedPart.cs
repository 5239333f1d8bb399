using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Expectations;

/// <summary>Which part of an expectation is meant.</summary>
public enum ExpectedPart
{
    /// <summary><see cref="Expectation.Verdict"/>.</summary>
    Verdict,

    /// <summary><see cref="Expectation.Because"/>.</summary>
    Because,
}
