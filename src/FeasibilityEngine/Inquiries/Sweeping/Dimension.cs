namespace FeasibilityEngine.Inquiries.Sweeping;

/// <summary>One thing that is varied, with the values that it takes.</summary>
/// <param name="name">How the settings of a variant name it: <c>date</c>, <c>development:front-freezes</c>.</param>
internal abstract class Dimension(string name)
{
    /// <summary>How the settings of a variant name it.</summary>
    public string Name => name;

    /// <summary>How many values it takes, at least one.</summary>
    public abstract long Count { get; }

    /// <summary>True where its values change the scenario itself, and not only the day or what is assumed.</summary>
    public virtual bool ChangesScenario => false;

    /// <summary>A value as the settings write it.</summary>
    public abstract string Word(long value);

    /// <summary>The case with that value.</summary>
    public abstract VariantCase Apply(VariantCase to, long value);
}
