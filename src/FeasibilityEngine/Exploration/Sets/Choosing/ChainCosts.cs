using FeasibilityEngine.Exploration.Compiling;

namespace FeasibilityEngine.Exploration.Sets.Choosing;

/// <summary>The costs of the scenario: of everyone, or of one party only.</summary>
/// <param name="chains">The chains that are searched.</param>
/// <param name="party">The party that counts; null for all.</param>
internal sealed class ChainCosts(IReadOnlyList<Chain> chains, string? party = null) : ILevelCosts
{
    /// <inheritdoc/>
    public decimal At(int chain, int level) =>
        party is null || chains[chain].Ladder.Party.Id == party ? chains[chain].CostAt(level) : 0;
}
