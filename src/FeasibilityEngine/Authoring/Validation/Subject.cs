using FeasibilityEngine.Model;

namespace FeasibilityEngine.Authoring.Validation;

/// <summary>An issue, act or fact that conditions can name.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Over">The set over which it ranges, or null.</param>
/// <param name="Declaration">The object of the model that declares it; null for the built-in talks.</param>
internal sealed record Subject(string Id, SubjectKind Kind, string? Over, object? Declaration)
{
    private static readonly ValueList<string> NoOptions = [];

    /// <summary>The options of an issue; empty for anything else.</summary>
    public ValueList<string> Options => Declaration is Issue issue ? issue.Options : NoOptions;

    /// <summary>With its article, for messages.</summary>
    public string KindText => Kind switch
    {
        SubjectKind.Issue => "an issue",
        SubjectKind.Act => "an act",
        _ => "a fact",
    };
}

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
