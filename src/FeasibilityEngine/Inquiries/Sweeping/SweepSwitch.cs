namespace FeasibilityEngine.Inquiries.Sweeping;

/// <summary>A development or position that is switched on in some variants and off in others.</summary>
/// <param name="Name">As the settings name it: <c>development:front-freezes</c>.</param>
/// <param name="On">The variants in which it is on.</param>
/// <param name="Off">The variants in which it is off.</param>
public sealed record SweepSwitch(string Name, SweepVerdicts On, SweepVerdicts Off);
