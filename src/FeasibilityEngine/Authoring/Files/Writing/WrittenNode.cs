using FeasibilityEngine.Model;

namespace FeasibilityEngine.Authoring.Files.Writing;

/// <summary>A piece of a scenario file before it is put down as YAML or JSON.</summary>
internal abstract record WrittenNode;

/// <summary>One value.</summary>
/// <param name="Text">As it reads, without any quotes.</param>
/// <param name="Kind">What the value is, which decides on its quotes.</param>
internal sealed record Scalar(string Text, ScalarKind Kind) : WrittenNode;

/// <summary>What a value is.</summary>
internal enum ScalarKind
{
    /// <summary>Words, names and conditions: quoted in YAML where they would be misread, and in JSON always.</summary>
    Text,

    /// <summary>A day, a month or a year: never quoted in YAML, always in JSON.</summary>
    Day,

    /// <summary>A number, <c>true</c> or <c>false</c>: never quoted.</summary>
    Literal,
}

/// <summary>Several pieces in order. Those of single values stand on one line in YAML.</summary>
internal sealed record Sequence(ValueList<WrittenNode> Items) : WrittenNode;
