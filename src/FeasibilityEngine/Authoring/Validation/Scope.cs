namespace FeasibilityEngine.Authoring.Validation;

/// <summary>The variables that may be used as keys at one place of a condition.</summary>
/// <param name="Variable">The innermost variable.</param>
/// <param name="Set">The set over which it ranges; null where it is not known, so that nothing is said about its use.</param>
/// <param name="Outer">The variables around it.</param>
internal sealed record Scope(string Variable, string? Set, Scope? Outer)
{
    /// <summary>The variable of that name, the innermost one; null where there is none.</summary>
    public static Scope? Find(Scope? scope, string name)
    {
        while (scope is not null && scope.Variable != name)
        {
            scope = scope.Outer;
        }

        return scope;
    }

    /// <summary>The names of all variables.</summary>
    public static IEnumerable<string> Names(Scope? scope)
    {
        for (; scope is not null; scope = scope.Outer)
        {
            yield return scope.Variable;
        }
    }
}
