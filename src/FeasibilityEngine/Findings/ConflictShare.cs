using System.Numerics;

namespace FeasibilityEngine.Findings;

/// <summary>How many minimal conflicts a position or priced act is a member of.</summary>
/// <param name="Member">The position or act, where it stands.</param>
/// <param name="Conflicts">In how many; one or more.</param>
public sealed record ConflictShare(Standing Member, BigInteger Conflicts);
