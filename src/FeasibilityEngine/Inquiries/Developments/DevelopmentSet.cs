using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Developments;

/// <summary>A minimal pair: concessions that open the path once these developments have happened.</summary>
/// <param name="Developments">The developments, in the order of their names; empty where the concessions open the path without any.</param>
/// <param name="Set">
/// The concessions, as the analysis under these developments found them. Its id is that of the analysis without developments where
/// there are none (<c>set-3</c>), else <c>set-d1</c> or, among the rungs within reach, <c>reach-d1</c>.
/// </param>
public sealed record DevelopmentSet(ValueList<string> Developments, ConcessionSet Set);
