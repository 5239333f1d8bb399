using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Language;

/// <summary>
/// Stands where a value could not be read, so that the rest of a scenario can still be checked in the same pass.
/// Checks say nothing about it; a scenario that holds it is never handed out.
/// </summary>
internal static class Unread
{
    /// <summary>A name that could not be read. In a list of declarations: the list is incomplete.</summary>
    public const string Name = "\0";

    /// <summary>A condition that could not be read; compared by reference.</summary>
    public static Condition Condition { get; } = new Constant(true);

    /// <summary>True for the condition that could not be read.</summary>
    public static bool Is(Condition condition) => ReferenceEquals(condition, Condition);
}
