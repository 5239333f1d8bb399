using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Checking;

/// <summary>What <see cref="CheckInquiry"/> found.</summary>
/// <param name="Diagnostics">Warnings and hints, in the order of the positions; empty where there is nothing to be said.</param>
/// <param name="NotProven">Of how many rungs it was not found out whether anything fulfils them; 0 where the check is whole.</param>
public sealed record CheckFindings(ValueList<Diagnostic> Diagnostics, int NotProven)
{
    /// <summary>True where every rung was looked at to the end.</summary>
    public bool IsComplete => NotProven == 0;
}
