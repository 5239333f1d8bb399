using System.Security.Cryptography;
using System.Text;

namespace FeasibilityEngine.Model;

/// <summary>
/// A fingerprint of what a scenario says, for programs that keep results: equal for scenarios that state the same in any order
/// of declarations, different (but for the limits of SHA-256) where anything is stated differently.
/// </summary>
public static class ScenarioHash
{
    /// <summary>The SHA-256 of the scenario's canonical text, as 64 lower-case hexadecimal digits. Linear in the scenario's size.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> is null.</exception>
    public static string Of(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CanonicalText.Of(scenario))));
    }
}
