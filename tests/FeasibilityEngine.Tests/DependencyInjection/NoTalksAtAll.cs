using FeasibilityEngine.Model;
using FeasibilityEngine.RuleSources;

namespace FeasibilityEngine.Tests.DependencyInjection;

/// <summary>A rule that no state fulfils, since talks take place in every one.</summary>
internal sealed class NoTalksAtAll : IRuleSource
{
    public string Name => "no talks";

    public IEnumerable<RuleMatch> Match(Potential potential, CancellationToken cancellation) =>
        potential.Acts.Where(a => a.Act.Name == Act.Talks).Select(talks => RuleMatch.Never("no-talks-at-all", talks));
}
