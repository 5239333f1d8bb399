namespace FeasibilityEngine.Authoring.Files.Format;

/// <summary>What stands below a key of a scenario file.</summary>
internal enum FileValue
{
    /// <summary>The version of the format.</summary>
    Version,

    /// <summary>A text for readers.</summary>
    Text,

    /// <summary>A name.</summary>
    Name,

    /// <summary>A name, or a list of names.</summary>
    Names,

    /// <summary>A name, or a list of at least one.</summary>
    SomeNames,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A day, a month or a year.</summary>
    Time,

    /// <summary>A day, a month or a year; or in a word that there is none, or none that is known.</summary>
    Tabled,

    /// <summary>A cost or price.</summary>
    Cost,

    /// <summary>A condition over issues, acts, facts and order.</summary>
    Condition,

    /// <summary>A condition over facts.</summary>
    FactCondition,

    /// <summary>A fact with its key, or a list of them.</summary>
    Facts,

    /// <summary>A variable with its set, or a list of them.</summary>
    Variables,

    /// <summary>True or false.</summary>
    TrueOrFalse,

    /// <summary>The kind of a position, or a list of kinds that go together.</summary>
    Kind,

    /// <summary>A question.</summary>
    Question,

    /// <summary>A verdict.</summary>
    Verdict,

    /// <summary>Days with the rungs at which a position is stated.</summary>
    Stated,

    /// <summary>The ladder below the stated rung.</summary>
    Fallbacks,

    /// <summary>A section of the file, told apart by its key.</summary>
    Section,
}
