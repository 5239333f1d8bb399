using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;

namespace FeasibilityEngine.Reporting.Words.Narrating;

/// <summary>One telling of one derivation. Remembers what has been told, so that nothing is told twice.</summary>
internal sealed class Narration(
    Conflict conflict, Vocabulary vocabulary, Phrasing phrasing, Standings standings, FactChains chains, bool withinReach)
{
    // A statement that is used so many statements later, or twice, is no longer in the reader's ear.
    private const int Earshot = 2;

    private readonly List<Said> _sentences = [];
    private readonly DerivationGrounds _grounds = new(conflict);
    private readonly HashSet<string> _told = [];
    private readonly Dictionary<DerivationStep, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly NarrationOrder _order = new(conflict.Derivation);
    private int _lastNumber;

    public IReadOnlyList<Said> Tell()
    {
        var steps = conflict.Derivation.Steps;
        if (steps is [{ Cases.Count: 0 } only] && only.Positions.Count + only.Rules.Count > 1)
        {
            TellTogether(only);
        }
        else
        {
            TellScope(conflict.Derivation, [], "");
        }

        return _sentences;
    }

    private void TellTogether(DerivationStep step)
    {
        foreach (var position in step.Positions)
        {
            TellPosition(position);
        }

        foreach (var rule in step.Rules)
        {
            TellRule(rule, opposes: false);
        }

        Add($"Taken together these leave no possible state, so {Outcome()}.", Outcomes());
        _sentences.Add(Said.Framing("How was not worked out step by step."));
    }

    private void TellScope(Derivation derivation, List<DerivationStep> outer, string label)
    {
        var steps = derivation.Steps;
        var before = outer.Concat(steps).ToList();
        var skipped = false;
        // The first step of a case repeats what the case assumes.
        for (var i = label.Length == 0 ? 0 : 1; i < steps.Count; i++)
        {
            var step = steps[i];
            var references = step.Steps.Select(s => before[s + outer.Count]).ToList();
            if (step.Concludes is null)
            {
                TellContradiction(step, references, before.Take(before.Count - 1).ToList(), label);
            }
            else if (!skipped && _order.IsLink(step) && i + 1 < steps.Count && _order.IsLink(steps[i + 1]) && steps[i + 1].Concludes is not null
                && references.All(r => !_numbers.ContainsKey(r)) && _order.UsersOf(step) is [var user] && ReferenceEquals(user, steps[i + 1]))
            {
                TellReasons(step, contradicts: false);
                skipped = true;
            }
            else
            {
                skipped = false;
                TellReasons(step, contradicts: false);
                i = TellConclusion(steps, i, references);
            }
        }
    }

    // What one position asks for is said in one sentence, however many statements it makes. Returns the last step told.
    private int TellConclusion(ValueList<DerivationStep> steps, int first, List<DerivationStep> references)
    {
        var last = first;
        while (NarrationOrder.IsPlain(steps[first]) && last + 1 < steps.Count && steps[last + 1].Concludes is not null
            && NarrationOrder.IsPlain(steps[last + 1]) && steps[last + 1].Positions.SequenceEqual(steps[first].Positions))
        {
            last++;
        }

        var told = Enumerable.Range(first, last - first + 1).Select(i => steps[i]).ToList();
        var needs = told.Count == 1 ? told[0].Concludes! : new Conjunction(told.Select(step => step.Concludes!).ToValueList());
        var number = "";
        var numbered = told.Any(step => _order.NeedsNumber(step, Earshot));
        if (!numbered && NarrationOrder.IsPlain(steps[first]) && IsAct(steps[first].Positions[0]))
        {
            return last; // that an act is not conceded has just been said
        }

        if (numbered)
        {
            _lastNumber++;
            told.ForEach(step => _numbers[step] = _lastNumber);
            number = $" ({_lastNumber})";
        }

        var needed = conflict.Positions.Count == 0 ? $"every state needs {phrasing.Need(needs)}" : phrasing.Goal(needs);
        Add($"So{With(references)} {needed}{number}.", told.Select(step => Needed(step, step.Concludes!)));
        return last;
    }

    private void TellContradiction(DerivationStep step, List<DerivationStep> references, List<DerivationStep> before, string label)
    {
        TellReasons(step, contradicts: step.Cases.Count == 0);
        if (step.Cases.Count == 0)
        {
            if (label.Length == 0)
            {
                Add($"So{With(references)} {Outcome()}.", [Needed(step, Condition.False), .. Outcomes()]);
            }
            else
            {
                Add($"So{With(references)} case {label} fails.", [Needed(step, Condition.False)]);
            }

            return;
        }

        var count = step.Cases.Count;
        var cases = count == 1 ? "there is only one case" : $"there are {Text.InWords(count)} cases";
        var needed = step.Positions.Count == 0 ? $"{Text.Capital(Numbered(references) is { } numbered ? $"{numbered}, {cases}" : cases)}."
            : count == 1 ? $"So{With(references)} {cases}."
            : $"So{With(references)} {Needs} one of {Text.InWords(count)} things.";
        Add(needed, [Needed(step, new Disjunction(step.Cases.Select(c => c.Condition).ToValueList()), beforeCases: true)]);
        for (var i = 0; i < count; i++)
        {
            var inner = label.Length == 0 ? $"{i + 1}" : $"{label}.{i + 1}";
            _sentences.Add(Said.Framing($"Case {inner}: suppose that {phrasing.Claim(step.Cases[i].Condition)}."));
            TellScope(step.Cases[i].Derivation, before, inner);
        }

        var all = count == 1 ? "The only case fails" : count == 2 ? "Both cases fail" : $"All {Text.InWords(count)} cases fail";
        if (label.Length == 0)
        {
            Add($"{all}, so {Outcome()}.", [Needed(step, Condition.False), .. Outcomes()]);
        }
        else
        {
            Add($"{all}, so case {label} fails.", [Needed(step, Condition.False)]);
        }
    }

    private void TellReasons(DerivationStep step, bool contradicts)
    {
        foreach (var position in step.Positions)
        {
            TellPosition(position);
        }

        foreach (var rule in step.Rules)
        {
            TellRule(rule, opposes: contradicts && _sentences.Count > 0);
        }

        // What stands first opposes nothing that was said.
        var opening = contradicts && step.Rules.Count == 0 && _sentences.Count > 0 ? "But " : "";
        foreach (var fact in step.Facts)
        {
            if (_told.Add("fact " + fact))
            {
                _sentences.AddRange(chains.Tell(fact, new HashSet<string>(StringComparer.Ordinal), opening));
                opening = opening.Length > 0 ? "And " : "";
            }
            else if (step.Positions.Count + step.Rules.Count == 0)
            {
                _sentences.Add(Said.Framing($"What was said of {fact} decides here too."));
            }
        }
    }

    private void TellPosition(string id)
    {
        var standing = conflict.Positions.FirstOrDefault(member => member.Id == id);
        if (standing is null)
        {
            return;
        }

        // What was told in the words of the scenario is told again as what it asks for, part by part: one of these is what decides here.
        _sentences.Add(_told.Add("position " + id) ? standings.Tell(standing)
            : _told.Add("in full " + id) && standings.InFull(standing) is { } asked ? asked
            : Said.Claiming($"What {id} asks for decides here too.", new StandsAt(standing)));
    }

    private void TellRule(string id, bool opposes)
    {
        if (!_told.Add("rule " + id))
        {
            Add($"The same rule applies again ({id}).", [RuleSays(id)]);
            return;
        }

        var rule = vocabulary.Rule(id);
        var words = rule?.Because is not { } because ? Instance(id, rule) : opposes ? Text.Inside(because) : Text.Clause(because);
        Prose told = $"{(opposes ? "But " : "")}{words}{Text.Note($"rule {id}")}{Citation.Of(rule?.Sources ?? [])}.";
        Add(told.Capital(), [RuleSays(id)]);
    }

    private RuleSays RuleSays(string id) => new(id, conflict.Rules.FirstOrDefault(use => use.Rule == id)?.Instances ?? []);

    private string Instance(string id, Rule? rule)
    {
        var instances = conflict.Rules.FirstOrDefault(use => use.Rule == id)?.Instances ?? [];
        var claims = string.Join("; or that ", instances.Take(3).Select(instance => phrasing.Claim(AsWritten(instance, rule))));
        if (claims.Length == 0)
        {
            return "a rule of the scenario applies";
        }

        return rule?.Form switch
        {
            RuleForm.Always => $"it always has to be so that {claims}",
            RuleForm.When => $"where {claims}, {Text.List(rule.Then.Select(then => phrasing.Claim(new Occurrence(then))).ToList())}",
            _ => $"it can never be so that {claims}",
        };
    }

    // An instance says what every state has to fulfil; a rule says of what it is never so, or what follows.
    private static Condition AsWritten(Condition instance, Rule? rule) => (rule?.Form, instance) switch
    {
        (RuleForm.Never, Negation negation) => negation.Operand,
        (RuleForm.When, Implication implication) => implication.Premise,
        _ => instance,
    };

    private string With(List<DerivationStep> references) => Numbered(references) is { } numbered ? $", {numbered}," : "";

    // "With (1) and (2)"; null where none of the statements has a number.
    private string? Numbered(List<DerivationStep> references)
    {
        var numbers = references.Where(_numbers.ContainsKey).Select(step => _numbers[step]).Distinct().Order().Select(n => $"({n})").ToList();
        return numbers.Count == 0 ? null : $"with {Text.List(numbers)}";
    }

    private bool IsAct(string id) => conflict.Positions.Any(member => member.Id == id && member.IsAct);

    private string Needs => conflict.Positions.Count == 0 ? "every state needs" : vocabulary.GoalNeeds;

    private void Add(Prose words, IEnumerable<Claim> claims) => _sentences.Add(Said.Claiming(words, claims));

    // What a step concludes follows from all that stands behind it, and from nothing else.
    private Needs Needed(DerivationStep step, Condition condition, bool beforeCases = false)
    {
        var (positions, rules, facts, supposed) = beforeCases ? _grounds.BeforeCases(step) : _grounds.Of(step);
        return new Needs(
            condition, conflict.Positions.Where(member => positions.Contains(member.Id)).ToValueList(), rules, facts, supposed, withinReach);
    }

    private IEnumerable<Claim> Outcomes() =>
    [
        .. conflict.Positions.Count == 0 ? [] : new Claim[] { new MinimalConflict(conflict.Positions, withinReach) },
        .. conflict.Positions.Count == 1 ? [new CannotBeMet(conflict.Positions[0], withinReach)] : Array.Empty<Claim>(),
        new Through(conflict.Positions, conflict.Rules.Select(use => use.Rule).ToValueList(), withinReach),
    ];

    private string Outcome() => conflict.Positions.Count switch
    {
        0 => RuleWording.LeaveNoState(conflict),
        1 when conflict.Positions[0].IsAct => "without this act no state is possible",
        _ when conflict.Positions.All(member => member.IsAct) => "without at least one of these acts no state is possible",
        1 => "this position cannot be met by anything that is agreed",
        2 => "the two cannot stand together",
        var n => $"the {Text.InWords(n)} cannot stand together",
    };
}
