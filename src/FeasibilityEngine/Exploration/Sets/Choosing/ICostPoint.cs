namespace FeasibilityEngine.Exploration.Sets.Choosing;

/// <summary>Something that costs each party so much.</summary>
internal interface ICostPoint
{
    /// <summary>A number for each party.</summary>
    decimal[] Costs { get; }
}
