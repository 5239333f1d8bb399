using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting;

/// <summary>
/// Tells a conflict in plain sentences that can be read aloud: who insists on what, what talks therefore need, and why that cannot be.
/// In the manner of PubGrub's reports: what is used again later gets a number, chains are told in every second step.
/// </summary>
internal sealed class Sentences
{
    private readonly Vocabulary _vocabulary;
    private readonly Phrasing _phrasing;
    private readonly Standings _standings;
    private readonly FactChains _chains;

    public Sentences(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _phrasing = new Phrasing(vocabulary);
        _standings = new Standings(vocabulary, _phrasing);
        _chains = new FactChains(vocabulary);
    }

    /// <summary>The whole explanation, one sentence an item.</summary>
    public ValueList<string> Explain(Conflict conflict) =>
        new Narration(conflict, _vocabulary, _phrasing, _standings, _chains).Tell();

    /// <summary>The conflict in one clause, to say what returns: "“…” would exclude …, because a state does not …".</summary>
    public string InOneClause(Conflict conflict)
    {
        var names = conflict.Positions.Select(_standings.Name).ToList();
        var reasons = conflict.Rules
            .Select(use => _vocabulary.Rule(use.Rule)?.Because)
            .Where(because => because is not null)
            .Select(because => Text.Inside(because!))
            .Distinct()
            .ToList();
        var why = reasons.Count == 0 ? "" : ", because " + Text.List(reasons);
        return names.Count switch
        {
            0 => $"the rules would leave no possible state{why}",
            1 => $"{names[0]} could not be met{why}",
            _ => $"{Text.List(names)} could not stand together{why}",
        };
    }
}
