namespace FeasibilityEngine.Authoring.Diagnostics;

/// <summary>
/// Where the parts of a scenario were written, so that diagnostics about its meaning can show the place.
/// Reading a file makes one; a scenario made in C# may do without.
/// </summary>
public interface ILocations
{
    /// <summary>
    /// The place of an object of the model, compared by reference: a position, a rule, a condition or a part of one.
    /// </summary>
    /// <param name="owner">The object, for example a <see cref="Model.Position"/>, or a list of names in it.</param>
    /// <param name="part">
    /// A part of it, by the key that a scenario file uses (<c>party</c>, <c>until</c>, <c>available when</c>),
    /// or the index in a list (<c>0</c>, <c>1</c>); null for the object itself.
    /// </param>
    /// <returns>The place, or null where it is not known.</returns>
    SourceSpan? Find(object owner, string? part = null);
}
