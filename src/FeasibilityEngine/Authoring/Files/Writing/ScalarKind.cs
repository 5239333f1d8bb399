namespace FeasibilityEngine.Authoring.Files.Writing;

/// <summary>What a value is.</summary>
internal enum ScalarKind
{
    /// <summary>Words, names and conditions: quoted in YAML where they would be misread, and in JSON always.</summary>
    Text,

    /// <summary>A day: never quoted in YAML, always in JSON.</summary>
    Day,

    /// <summary>A number, <c>true</c> or <c>false</c>: never quoted.</summary>
    Literal,
}
