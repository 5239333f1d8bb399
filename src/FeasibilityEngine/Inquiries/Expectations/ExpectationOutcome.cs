namespace FeasibilityEngine.Inquiries.Expectations;

/// <summary>What came of an expectation.</summary>
public enum ExpectationOutcome
{
    /// <summary>All that is expected is the case.</summary>
    Met,

    /// <summary>Something that is expected is proven not to be the case.</summary>
    NotMet,

    /// <summary>The search stopped before it was proven whether all that is expected is the case.</summary>
    NotProven,
}
