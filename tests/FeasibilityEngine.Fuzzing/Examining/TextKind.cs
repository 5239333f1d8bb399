namespace FeasibilityEngine.Fuzzing.Examining;

/// <summary>As what a text is checked.</summary>
internal enum TextKind
{
    Plain,
    Html,
    Json,
    JsonLines,
    Xml,
    Dot,
    Mermaid,
}
