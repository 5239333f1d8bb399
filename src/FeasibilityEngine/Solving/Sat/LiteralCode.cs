namespace FeasibilityEngine.Solving.Sat;

/// <summary>
/// Literals as the solver stores them: variables count from 0, 2x says that x is true and 2x + 1 that it is false,
/// so a literal is an index and its complement is <c>code ^ 1</c> (MiniSat: Eén and Sörensson 2003).
/// </summary>
internal static class LiteralCode
{
    /// <summary>From the oracle's signed form: 1 becomes 0, -1 becomes 1, 2 becomes 2.</summary>
    public static int FromSigned(int literal) => literal > 0 ? (literal - 1) << 1 : ((-literal - 1) << 1) | 1;

    /// <summary>To the oracle's signed form: 0 becomes 1, 1 becomes -1, 2 becomes 2.</summary>
    public static int ToSigned(int code) => (code & 1) == 0 ? (code >> 1) + 1 : -((code >> 1) + 1);
}
