using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Reporting.Words.Narrating;

/// <summary>In which order the statements of a derivation are told, cases included, and which later ones use them.</summary>
internal sealed class NarrationOrder
{
    private readonly Dictionary<DerivationStep, int> _places = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<DerivationStep, List<DerivationStep>> _users = new(ReferenceEqualityComparer.Instance);

    public NarrationOrder(Derivation derivation) => Visit(derivation, []);

    /// <summary>The statements that use this one.</summary>
    public IReadOnlyList<DerivationStep> UsersOf(DerivationStep step) => _users.GetValueOrDefault(step) ?? [];

    /// <summary>True where a statement is used twice, or so late that the reader needs to be reminded of it.</summary>
    public bool NeedsNumber(DerivationStep step, int earshot) =>
        UsersOf(step) is var users && (users.Count > 1 || users.Any(user => _places[user] - _places[step] > earshot + PlainBetween(step, user)));

    /// <summary>True for a statement that follows from nothing but one position: it is told together with others of that position.</summary>
    public static bool IsPlain(DerivationStep step) =>
        step is { Positions.Count: 1, Rules.Count: 0, Facts.Count: 0, Steps.Count: 0, Cases.Count: 0 };

    /// <summary>True for a link of a chain: a statement that follows from one rule and one earlier statement.</summary>
    public bool IsLink(DerivationStep step) =>
        step is { Positions.Count: 0, Rules.Count: 1, Facts.Count: 0, Steps.Count: 1, Cases.Count: 0 } && UsersOf(step).Count == 1;

    // Statements of one position are one sentence, so they do not lengthen the way.
    private int PlainBetween(DerivationStep first, DerivationStep last)
    {
        var between = _places.Where(place => place.Value > _places[first] && place.Value < _places[last] && IsPlain(place.Key)).ToList();
        return between.Count - between.Select(place => place.Key.Positions[0]).Distinct().Count();
    }

    private void Visit(Derivation derivation, List<DerivationStep> outer)
    {
        var before = outer.Concat(derivation.Steps).ToList();
        foreach (var step in derivation.Steps)
        {
            _places[step] = _places.Count;
            foreach (var used in step.Steps)
            {
                var premise = before[used + outer.Count];
                (_users.TryGetValue(premise, out var users) ? users : _users[premise] = []).Add(step);
            }

            foreach (var c in step.Cases)
            {
                Visit(c.Derivation, before.Take(before.Count - 1).ToList());
            }
        }
    }
}
