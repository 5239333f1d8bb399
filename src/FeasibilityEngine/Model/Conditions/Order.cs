namespace FeasibilityEngine.Model.Conditions;

/// <summary><c>ceasefire before talks</c>: in which order two acts are performed.</summary>
public sealed record Order(Reference First, OrderKind Kind, Reference Second) : Condition
{
    /// <summary>The act that it asks for after talks, so that the act may be promised; null where it asks for none.</summary>
    internal Reference? Promised => this switch
    {
        { Kind: OrderKind.After, Second.Name: Act.Talks } => First,
        { Kind: OrderKind.Before, First.Name: Act.Talks } => Second,
        _ => null,
    };
}

/// <summary>How two acts follow each other.</summary>
public enum OrderKind
{
    /// <summary>The first is performed and, if the second is performed too, at an earlier step.</summary>
    Before,

    /// <summary>Both are performed at the same step.</summary>
    With,

    /// <summary>The mirror of <see cref="Before"/>: the second is performed and, if the first is performed too, at an earlier step.</summary>
    After,
}
