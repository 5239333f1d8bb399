namespace FeasibilityEngine.Solving.Sat;

/// <summary>One clause in the watch list of one of its literals.</summary>
/// <param name="Clause">The clause's place in the arena; its complement (<c>~place</c>) where the clause has two literals.</param>
/// <param name="Blocker">
/// Some other literal of the clause: while it is true the clause needs no look. In a clause of two it is the other literal,
/// so the arena is not read at all.
/// </param>
internal readonly record struct Watch(int Clause, int Blocker);
