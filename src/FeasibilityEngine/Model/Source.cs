namespace FeasibilityEngine.Model;

/// <summary>Where a statement can be read: <c>s13: { text: Putin names ceasefire demands, date: 2024-06-14, url: … }</c>.</summary>
/// <param name="Id">The name by which positions, rules and events cite it.</param>
/// <param name="Text">What a reader sees: title, publication, speaker.</param>
/// <param name="Date">When it was published or said, where known.</param>
/// <param name="Url">Where it can be found, where known. Never opened by the engine.</param>
public sealed record Source(string Id, string Text, DateOnly? Date = null, string? Url = null)
{
    /// <summary>How exactly the day is known: with <c>date: 1986</c> to the year.</summary>
    public Precision DatePrecision { get; init; }

    internal SourceTime? When => SourceTime.Of(Date, DatePrecision);
}
