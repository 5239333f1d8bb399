using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Sweeping;

/// <summary>A variant as it is analysed.</summary>
/// <param name="Scenario">The scenario, with other costs and without what is switched off.</param>
/// <param name="Day">The day.</param>
/// <param name="Assumed">The developments that are switched on or assumed everywhere.</param>
internal sealed record VariantCase(Scenario Scenario, DateOnly? Day, ValueList<string> Assumed);
