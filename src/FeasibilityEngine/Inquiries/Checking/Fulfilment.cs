namespace FeasibilityEngine.Inquiries.Checking;

/// <summary>Whether any state fulfils what stands on a rung, and whether any does not.</summary>
internal enum Fulfilment
{
    /// <summary>Some states fulfil it and some do not, as is usual.</summary>
    Open,

    /// <summary>Every state fulfils it, whatever the rules say.</summary>
    Always,

    /// <summary>No state fulfils it, whatever the constraints say.</summary>
    ExcludesItself,

    /// <summary>Some states fulfil it, but none that the constraints allow.</summary>
    ExcludedByRules,

    /// <summary>That was not found out.</summary>
    NotProven,
}
