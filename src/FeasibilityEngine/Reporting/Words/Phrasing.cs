using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Reporting.Words;

/// <summary>
/// Puts conditions into words, by their shape: <c>troops[donetsk] is withdrawn</c> becomes the claim "the Russian army in
/// donetsk is withdrawn" and the need "the Russian army in donetsk to be withdrawn". Uses <c>says</c> where the scenario has it.
/// </summary>
internal sealed class Phrasing(Vocabulary vocabulary)
{
    private readonly Naming _naming = new(vocabulary);

    // What holds deeper than this is clearer in the language of scenario files.
    private const int DeepestNesting = 2;

    /// <summary>The condition as something that is so: "x is y".</summary>
    public string Claim(Condition condition) => Write(condition, needed: false);

    /// <summary>The condition as something that is needed: "x to be y".</summary>
    public string Need(Condition condition) => Write(condition, needed: true);

    /// <summary>What the goal needs, as a sentence without its full stop: "talks need x to be y", "talks rule out that both sides cease fire".</summary>
    public string Goal(Condition needs)
    {
        if (needs is Negation { Operand: Occurrence { Of: var of } } && Clause(of) is { } clause)
        {
            return $"{vocabulary.GoalRulesOut} that {clause}";
        }

        var words = Need(needs);
        return HasClause(words) ? $"{vocabulary.GoalRequires} {words}" : $"{vocabulary.GoalNeeds} {words}";
    }

    /// <summary>What a party asks for, with its verb: "asks for x to be y", "asks that both sides cease fire".</summary>
    public string Asking(Condition needs) => Need(needs) is var words && HasClause(words) ? $"asks that {Claim(needs)}" : $"asks for {words}";

    /// <summary>An act or fact as a clause, where the scenario has words for it: "both sides cease fire".</summary>
    public string? Clause(Reference reference) => _naming.Clause(reference.Name, Keys(reference));

    private static bool HasClause(string words) => words.Contains("that ", StringComparison.Ordinal);

    private string Name(Reference reference) => _naming.Noun(reference.Name, Keys(reference));

    private static IReadOnlyList<string> Keys(Reference reference) => reference.Key is { } key ? [key] : [];

    private string Write(Condition condition, bool needed) =>
        Depth(condition) > DeepestNesting ? AsWritten(condition, needed) : Phrase(condition, needed);

    private static string AsWritten(Condition condition, bool needed) => $"the condition “{condition}”" + (needed ? " to hold" : " holds");

    private string Phrase(Condition condition, bool needed) => condition switch
    {
        Constant { Value: true } => needed ? "nothing" : "anything is agreed",
        Constant => needed ? "what cannot be" : "nothing can be agreed",
        OptionCheck check => Option(check, Name(check.Issue), needed),
        Occurrence occurrence => Happens(occurrence.Of.Name, Keys(occurrence.Of), false, needed),
        Negation { Operand: Occurrence occurrence } => Happens(occurrence.Of.Name, Keys(occurrence.Of), true, needed),
        Negation { Operand: OptionCheck check } => Option(check with { Negated = !check.Negated }, Name(check.Issue), needed),
        Negation negation => (needed ? "it not to be so that " : "it is not so that ") + Phrase(negation.Operand, false),
        Conjunction conjunction => Joined(Grouped(conjunction.Operands, needed), "and", conjunction.Operands),
        Disjunction disjunction => "either " + Joined([.. disjunction.Operands.Select(o => Phrase(o, needed))], "or", disjunction.Operands),
        Implication { Premise: Implication } or Implication { Consequence: Implication } => AsWritten(condition, needed),
        Implication implication => $"{Phrase(implication.Consequence, needed)} wherever {Phrase(implication.Premise, false)}",
        Quantified quantified => QuantifiedPhrase(quantified, needed),
        Counted counted => (needed ? "it to be so that " : "") + CountOf(counted)
            + string.Join("; ", counted.Operands.Select(o => Phrase(o, false))),
        Order order => Ordered(order, needed),
        _ => condition.ToString(),
    };

    // "Both sides cease fire before talks begin" where the scenario has words for both; else by their names.
    private string Ordered(Order order, bool needed) => Begins(order.First) is { } first && Begins(order.Second) is { } second
        ? $"{(needed ? "that " : "")}{first} {Word(order.Kind)} {second}"
        : $"{Name(order.First)}{(needed ? " to come " : " comes ")}{Word(order.Kind)} {Name(order.Second)}";

    private string? Begins(Reference act) => act.Name == Act.Talks ? "talks begin" : Clause(act);

    // "It is not so that a, or b": without the comma, what is denied would seem to reach on to the next statement. "Either a or b, and c":
    // without it, that would be "either a, or b and c".
    private static string Joined(IReadOnlyList<string> phrases, string word, ValueList<Condition> operands) =>
        phrases.Count > 1 && (phrases.SkipLast(1).Any(Denies) || operands.Any(IsCompound)) ? string.Join($", {word} ", phrases) : Text.List(phrases, word);

    private static bool IsCompound(Condition condition) => condition switch
    {
        Negation { Operand: OptionCheck or Occurrence or Order } => false,
        OptionCheck or Occurrence or Order or Constant => false,
        Quantified { Body: var body } => IsCompound(body),
        _ => true,
    };

    private static bool Denies(string phrase) =>
        phrase.Contains("not so that ", StringComparison.Ordinal) || phrase.Contains("not to be so that ", StringComparison.Ordinal)
        || phrase.Contains("does not happen that ", StringComparison.Ordinal);

    // Equal statements about several keys are one statement: "the Russian army in crimea, donetsk and kherson is withdrawn".
    private List<string> Grouped(ValueList<Condition> operands, bool needed)
    {
        var phrases = new List<string>();
        foreach (var group in operands.GroupBy(Shape))
        {
            var first = group.First();
            var keys = group.Select(KeyOf).Where(key => key is not null).Select(key => key!).Distinct().ToList();
            phrases.Add(keys.Count < 2 ? Phrase(first, needed) : first switch
            {
                OptionCheck check => Option(check, _naming.Noun(check.Issue.Name, keys), needed),
                Occurrence occurrence => Happens(occurrence.Of.Name, keys, false, needed),
                Negation { Operand: Occurrence occurrence } => Happens(occurrence.Of.Name, keys, true, needed),
                _ => Phrase(first, needed),
            });
        }

        return phrases;
    }

    private static Condition Shape(Condition condition) => condition switch
    {
        OptionCheck { Issue.Key: not null } check => check with { Issue = new Reference(check.Issue.Name, "*") },
        Occurrence { Of.Key: not null } occurrence => new Occurrence(new Reference(occurrence.Of.Name, "*")),
        Negation { Operand: Occurrence operand } => new Negation(Shape(operand)),
        _ => condition,
    };

    private static string? KeyOf(Condition condition) => condition switch
    {
        OptionCheck check => check.Issue.Key,
        Occurrence occurrence => occurrence.Of.Key,
        Negation { Operand: Occurrence operand } => operand.Of.Key,
        _ => null,
    };

    private string Option(OptionCheck check, string name, bool needed)
    {
        var says = vocabulary.Issue(check.Issue.Name)?.Says;
        var options = Text.List(check.Options, "or");
        var answered = says?.TrimEnd() is [.., '?'] ? " answered" : "";
        return check.Negated
            ? $"{name} {(needed ? "not to be" : "is not")}{answered} {options}"
            : $"{name} {(needed ? "to be" : "is")}{answered} {options}";
    }

    private string Happens(string id, IReadOnlyList<string> keys, bool negated, bool needed)
    {
        var isFact = vocabulary.Fact(id) is not null;
        if (_naming.Clause(id, keys) is { } clause)
        {
            var claim = !negated ? clause : isFact ? $"it is not so that {clause}" : $"it does not happen that {clause}";
            return needed ? "that " + claim : claim;
        }

        var name = _naming.Noun(id, keys);
        var (infinitive, present) = isFact ? ("hold", "holds") : ("take place", id == Act.Talks ? "take place" : "takes place");
        var does = id == Act.Talks ? "do" : "does";
        return needed
            ? $"{name} {(negated ? "not to " : "to ")}{infinitive}"
            : negated ? $"{name} {does} not {infinitive}" : $"{name} {present}";
    }

    // Where the body speaks of the variable's key alone, the variable need not be named.
    private string QuantifiedPhrase(Quantified quantified, bool needed)
    {
        var set = quantified.Set ?? SetOf(quantified.Body, quantified.Variable) ?? "key";
        var except = quantified.Except.Count > 0 ? " except " + Text.List(quantified.Except) : "";
        var range = quantified.Quantifier switch
        {
            Quantifier.All => "for each ",
            Quantifier.Any => "for at least one ",
            _ => "for no ",
        };
        if (InPlaceOfKey(quantified, $"{range["for ".Length..]}{set}{except}", needed) is { } inPlace)
        {
            return inPlace;
        }

        if (quantified is { Quantifier: Quantifier.No, Body: OptionCheck or Occurrence })
        {
            return $"{Phrase(new Negation(WithoutKey(quantified.Body, quantified.Variable)), needed)} for any {set}{except}";
        }

        return quantified.Body is OptionCheck or Occurrence or Negation { Operand: Occurrence or OptionCheck }
            ? $"{Phrase(WithoutKey(quantified.Body, quantified.Variable), needed)} {range}{set}{except}"
            : $"{(needed ? "it to be so " : "")}{range}{set} {quantified.Variable}{except} that {Phrase(quantified.Body, false)}";
    }

    // "the Russian army in each territory is withdrawn"; null where the words have no place for the range.
    private string? InPlaceOfKey(Quantified quantified, string range, bool needed) => quantified.Body switch
    {
        OptionCheck check when check.Issue.Key == quantified.Variable && _naming.TakesRange(check.Issue.Name) =>
            Option(check, _naming.Noun(check.Issue.Name, [range]), needed),
        Occurrence { Of: var of } when of.Key == quantified.Variable && _naming.TakesRange(of.Name) => Happens(of.Name, [range], false, needed),
        _ => null,
    };

    private string? SetOf(Condition body, string variable) => body switch
    {
        OptionCheck check when check.Issue.Key == variable => vocabulary.Issue(check.Issue.Name)?.Over,
        Occurrence occurrence when occurrence.Of.Key == variable =>
            vocabulary.Act(occurrence.Of.Name)?.Over ?? vocabulary.Fact(occurrence.Of.Name)?.Over,
        Negation negation => SetOf(negation.Operand, variable),
        Conjunction conjunction => conjunction.Operands.Select(o => SetOf(o, variable)).FirstOrDefault(s => s is not null),
        Disjunction disjunction => disjunction.Operands.Select(o => SetOf(o, variable)).FirstOrDefault(s => s is not null),
        _ => null,
    };

    private static Condition WithoutKey(Condition condition, string variable) => condition switch
    {
        OptionCheck check when check.Issue.Key == variable => check with { Issue = new Reference(check.Issue.Name) },
        Occurrence occurrence when occurrence.Of.Key == variable => new Occurrence(new Reference(occurrence.Of.Name)),
        Negation negation => new Negation(WithoutKey(negation.Operand, variable)),
        _ => condition,
    };

    private static int Depth(Condition condition) => condition switch
    {
        Negation { Operand: OptionCheck or Occurrence } => 0,
        Negation negation => 1 + Depth(negation.Operand),
        Conjunction conjunction => 1 + conjunction.Operands.Max(Depth),
        Disjunction disjunction => 1 + disjunction.Operands.Max(Depth),
        Implication implication => 1 + Math.Max(Depth(implication.Premise), Depth(implication.Consequence)),
        Quantified quantified => 1 + Depth(quantified.Body),
        Counted counted => 1 + counted.Operands.Max(Depth),
        _ => 0,
    };

    private static string CountOf(Counted counted) => counted.Kind switch
    {
        CountKind.Exactly => "exactly one of these holds: ",
        CountKind.AtMost => $"at most {Text.InWords(counted.Number)} of these hold: ",
        _ => $"at least {Text.InWords(counted.Number)} of these hold: ",
    };

    private static string Word(OrderKind kind) => kind switch
    {
        OrderKind.Before => "before",
        OrderKind.With => "at the same time as",
        _ => "after",
    };
}
