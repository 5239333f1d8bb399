namespace FeasibilityEngine.Model;

/// <summary>
/// A concession that a question supposes to have been made: <c>withdrawal-first=ceasefire-first</c> supposes that the party now
/// stands at that rung, <c>aircraft-grounded=performed</c> that a priced act has been conceded and is free to be performed.
/// </summary>
/// <param name="Id">The name of the position, or of the priced act with its key.</param>
/// <param name="Rung">The name of the rung; <see cref="Performed"/> for an act.</param>
public sealed record Supposition(string Id, string Rung)
{
    /// <summary>The rung of a priced act that is conceded.</summary>
    public const string Performed = "performed";

    /// <summary>The rung of a priced act that is not conceded.</summary>
    public const string NotPerformed = "not-performed";

    /// <summary>
    /// Reads <c>position=rung</c>, <c>act=performed</c>, or an act alone: <c>flag[east]</c> is short for <c>flag[east]=performed</c>.
    /// Whether there is such a position, act or rung is not looked at.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Supposition Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split('=', 2, StringSplitOptions.TrimEntries);
        return new Supposition(parts[0], parts.Length == 1 ? Performed : parts[1]);
    }

    /// <summary>As <see cref="Parse"/> reads it: <c>withdrawal-first=ceasefire-first</c>.</summary>
    public override string ToString() => $"{Id}={Rung}";
}
