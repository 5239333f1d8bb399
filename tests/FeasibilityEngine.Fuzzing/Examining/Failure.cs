namespace FeasibilityEngine.Fuzzing.Examining;

/// <summary>Something that must not be.</summary>
/// <param name="Door">Where it was asked: <c>analysis of talks as html</c>.</param>
/// <param name="Kind">What must not be, without what differs from input to input: failures of one door and kind are one finding.</param>
/// <param name="Message">All that is known of it.</param>
internal sealed record Failure(string Door, string Kind, string Message)
{
    public string Signature => $"{Kind}";
}
