namespace FeasibilityEngine.Reporting.Json.Forms;

/// <summary>The only values that a member can have, where its type has more.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class OnlyAttribute(params object[] values) : Attribute
{
    /// <summary>Strings, numbers or booleans.</summary>
    public IReadOnlyList<object> Values => values;
}

/// <summary>Exactly one of these members is there, by their names in JSON.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ExactlyOneOfAttribute(params string[] members) : Attribute
{
    /// <summary>The names.</summary>
    public IReadOnlyList<string> Members => members;
}

/// <summary>The finished text of the object gets one more member, which is made of all that stands before it: its check.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class EndsInCheckAttribute : Attribute;
