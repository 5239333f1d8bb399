namespace FeasibilityEngine.Model.Conditions;

/// <summary><c>ceasefire before talks</c>: in which order two acts are performed.</summary>
public sealed record Order(Reference First, OrderKind Kind, Reference Second) : Condition;
