namespace FeasibilityEngine.RuleSources;

/// <summary>
/// Rules of the world that are written as code instead of in the scenario. A source is asked once per scenario: given everything
/// that a state could hold, it says which of it excludes or implies which. The search then reasons over all hypotheticals at once.
/// </summary>
/// <example>
/// <code>
/// sealed class TerritoryRules : IRuleSource
/// {
///     public string Name => "territory rules";
///
///     public IEnumerable&lt;RuleMatch&gt; Match(Potential potential, CancellationToken cancellationToken) =>
///         from withdrawn in potential.Options
///         where withdrawn.Issue.Name == "troops" &amp;&amp; withdrawn.Option == "withdrawn"
///         from recognised in potential.Options
///         where recognised.Issue == new Reference("status", withdrawn.Issue.Key) &amp;&amp; recognised.Option == "recognised-russian"
///         select RuleMatch.Never("no-withdrawal-from-recognised-territory", withdrawn, recognised)
///             with { Because = "A state does not withdraw from territory recognised as its own." };
/// }
///
/// var analysis = ScenarioAnalyser.Analyse(scenario.WithRulesFrom(new TerritoryRules()));
/// </code>
/// </example>
/// <remarks>
/// A source must give the same matches for the same scenario each time; their order does not matter. It may be asked by several
/// threads at once, for different scenarios or the same.
/// </remarks>
public interface IRuleSource
{
    /// <summary>What messages call the source: <c>territory rules</c>.</summary>
    string Name { get; }

    /// <summary>Every match of every rule. Equal matches count once.</summary>
    /// <param name="potential">Everything that a state of the scenario could hold.</param>
    /// <param name="cancellationToken">Asks to stop; throwing <see cref="OperationCanceledException"/> is the way to obey.</param>
    IEnumerable<RuleMatch> Match(Potential potential, CancellationToken cancellationToken);
}
