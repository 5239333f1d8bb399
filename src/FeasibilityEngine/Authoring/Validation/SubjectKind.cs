namespace FeasibilityEngine.Authoring.Validation;

/// <summary>What a name in a condition stands for.</summary>
internal enum SubjectKind
{
    /// <summary>A question with options.</summary>
    Issue,

    /// <summary>Something done or not done.</summary>
    Act,

    /// <summary>A circumstance.</summary>
    Fact,
}
