namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>One rung, counted from the stated one.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Cost">What standing here costs instead of at the stated rung, which the party gave before at no cost.</param>
/// <param name="Accepts">What this rung itself asks for.</param>
/// <param name="TabledLater">It is formulated only on that later day; null where that is not so.</param>
/// <param name="NeverTabled">True where nobody has formulated it.</param>
/// <param name="Untenable">True where its <c>available when</c> does not hold.</param>
internal sealed record ReferenceRung(string Id, decimal Cost, Func<World, bool> Accepts, DateOnly? TabledLater = null, bool NeverTabled = false, bool Untenable = false)
{
    /// <summary>The same, of a state as such: for a red line, without the states before it.</summary>
    public Func<World, bool> Asks { get; init; } = Accepts;

    public bool WithinReach => TabledLater is null && !NeverTabled && !Untenable;
}
