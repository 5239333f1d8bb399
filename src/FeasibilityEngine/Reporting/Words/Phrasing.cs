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
    public string Claim(Condition condition) => Told(condition, needed: false).Words;

    /// <summary>The condition as something that is needed: "x to be y".</summary>
    public string Need(Condition condition) => Told(condition, needed: true).Words;

    /// <summary>What the goal needs, as a sentence without its full stop: "talks need x to be y", "talks rule out that both sides cease fire".</summary>
    public string Goal(Condition needs)
    {
        if (needs is Negation { Operand: Occurrence { Of: var of } } && Clause(of) is { } clause)
        {
            return $"{vocabulary.GoalRulesOut} that {clause}";
        }

        var need = Told(needs, needed: true);
        return $"{(need.HasClause ? vocabulary.GoalRequires : vocabulary.GoalNeeds)} {need.Words}";
    }

    /// <summary>What a party asks for, with its verb: "asks for x to be y", "asks that both sides cease fire".</summary>
    public string Asking(Condition needs) => Told(needs, needed: true) is { HasClause: false, Words: var words } ? $"asks for {words}" : $"asks that {Claim(needs)}";

    /// <summary>An act or fact as a clause, where the scenario has words for it: "both sides cease fire".</summary>
    public string? Clause(Reference reference) => _naming.Clause(reference.Name, Keys(reference));

    private string Name(Reference reference) => _naming.Noun(reference.Name, Keys(reference));

    private static IReadOnlyList<string> Keys(Reference reference) => reference.Key is { } key ? [key] : [];

    private Phrase Told(Condition condition, bool needed) =>
        Depth(condition) > DeepestNesting ? AsWritten(condition, needed) : ByShape(condition, needed);

    private static Phrase AsWritten(Condition condition, bool needed) => new($"the condition “{condition}” {(needed ? "to hold" : "holds")}");

    private Phrase ByShape(Condition condition, bool needed) => condition switch
    {
        Constant { Value: true } => new(needed ? "nothing" : "anything is agreed"),
        Constant => new(needed ? "what cannot be" : "nothing can be agreed"),
        OptionCheck check => Option(check, Name(check.Issue), needed),
        Occurrence occurrence => Happens(occurrence.Of.Name, Keys(occurrence.Of), false, needed),
        Negation { Operand: Occurrence occurrence } => Happens(occurrence.Of.Name, Keys(occurrence.Of), true, needed),
        Negation { Operand: OptionCheck check } => Option(check with { Negated = !check.Negated }, Name(check.Issue), needed),
        Negation negation => new((needed ? "it not to be so that " : "it is not so that ") + ByShape(negation.Operand, false).Words, HasClause: true, Denies: true),
        Conjunction conjunction => Joined(Grouped(conjunction.Operands, needed), "and", conjunction.Operands),
        Disjunction disjunction => Joined([.. disjunction.Operands.Select(o => ByShape(o, needed))], "or", disjunction.Operands, "either "),
        Implication { Premise: Implication } or Implication { Consequence: Implication } => AsWritten(condition, needed),
        Implication implication => Wherever(ByShape(implication.Consequence, needed), ByShape(implication.Premise, false)),
        Quantified quantified => Ranging(quantified, needed),
        Counted counted => Counting(counted, needed),
        Order order => Ordered(order, needed),
        _ => new(condition.ToString()),
    };

    private static Phrase Wherever(Phrase consequence, Phrase premise) => Phrase.Of($"{consequence.Words} wherever {premise.Words}", consequence, premise);

    private Phrase Counting(Counted counted, bool needed)
    {
        List<Phrase> operands = [.. counted.Operands.Select(operand => ByShape(operand, false))];
        var words = CountOf(counted) + string.Join("; ", operands.Select(operand => operand.Words));
        return needed ? Phrase.Of("it to be so that " + words, operands) with { HasClause = true } : Phrase.Of(words, operands);
    }

    // "Both sides cease fire before talks begin" where the scenario has words for both; else by their names.
    private Phrase Ordered(Order order, bool needed) => Begins(order.First) is { } first && Begins(order.Second) is { } second
        ? new($"{(needed ? "that " : "")}{first} {Word(order.Kind)} {second}", HasClause: needed)
        : new($"{Name(order.First)}{(needed ? " to come " : " comes ")}{Word(order.Kind)} {Name(order.Second)}");

    private string? Begins(Reference act) => act.Name == Act.Talks ? "talks begin" : Clause(act);

    // "It is not so that a, or b": without the comma, what is denied would seem to reach on to the next statement. "Either a or b, and c":
    // without it, that would be "either a, or b and c".
    private static Phrase Joined(IReadOnlyList<Phrase> phrases, string word, ValueList<Condition> operands, string opening = "")
    {
        List<string> words = [.. phrases.Select(phrase => phrase.Words)];
        var isApart = words.Count > 1 && (phrases.SkipLast(1).Any(phrase => phrase.Denies) || operands.Any(IsCompound));
        return Phrase.Of(opening + (isApart ? string.Join($", {word} ", words) : Text.List(words, word)), phrases);
    }

    private static bool IsCompound(Condition condition) => condition switch
    {
        Negation { Operand: OptionCheck or Occurrence or Order } => false,
        OptionCheck or Occurrence or Order or Constant => false,
        Quantified { Body: var body } => IsCompound(body),
        _ => true,
    };

    // Equal statements about several keys are one statement: "the Russian army in crimea, donetsk and kherson is withdrawn".
    private List<Phrase> Grouped(ValueList<Condition> operands, bool needed)
    {
        var phrases = new List<Phrase>();
        foreach (var group in operands.GroupBy(Shape))
        {
            var first = group.First();
            var keys = group.Select(KeyOf).Where(key => key is not null).Select(key => key!).Distinct().ToList();
            phrases.Add(keys.Count < 2 ? ByShape(first, needed) : first switch
            {
                OptionCheck check => Option(check, _naming.Noun(check.Issue.Name, keys), needed),
                Occurrence occurrence => Happens(occurrence.Of.Name, keys, false, needed),
                Negation { Operand: Occurrence occurrence } => Happens(occurrence.Of.Name, keys, true, needed),
                _ => ByShape(first, needed),
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

    private Phrase Option(OptionCheck check, string name, bool needed)
    {
        var says = vocabulary.Issue(check.Issue.Name)?.Says;
        var options = Text.List(check.Options, "or");
        var answered = says?.TrimEnd() is [.., '?'] ? " answered" : "";
        return check.Negated
            ? new($"{name} {(needed ? "not to be" : "is not")}{answered} {options}")
            : new($"{name} {(needed ? "to be" : "is")}{answered} {options}");
    }

    private Phrase Happens(string id, IReadOnlyList<string> keys, bool negated, bool needed)
    {
        var isFact = vocabulary.Fact(id) is not null;
        if (_naming.Clause(id, keys) is { } clause)
        {
            var claim = !negated ? clause : isFact ? $"it is not so that {clause}" : $"it does not happen that {clause}";
            return new(needed ? "that " + claim : claim, HasClause: needed || negated, Denies: negated);
        }

        var name = _naming.Noun(id, keys);
        var (infinitive, present) = isFact ? ("hold", "holds") : ("take place", id == Act.Talks ? "take place" : "takes place");
        var does = id == Act.Talks ? "do" : "does";
        return new(needed
            ? $"{name} {(negated ? "not to " : "to ")}{infinitive}"
            : negated ? $"{name} {does} not {infinitive}" : $"{name} {present}");
    }

    // Where the body speaks of the variable's key alone, the variable need not be named.
    private Phrase Ranging(Quantified quantified, bool needed)
    {
        var set = quantified.Set ?? SetOf(quantified.Body, quantified.Variable) ?? "key";
        var except = quantified.Except.Count > 0 ? " except " + Text.List(quantified.Except) : "";
        var range = quantified.Quantifier switch
        {
            Quantifier.All => "each",
            Quantifier.Any => "at least one",
            _ => "no",
        };
        if (InPlaceOfKey(quantified, $"{range} {set}{except}", needed) is { } inPlace)
        {
            return inPlace;
        }

        if (quantified is { Quantifier: Quantifier.No, Body: OptionCheck or Occurrence })
        {
            return ByShape(new Negation(WithoutKey(quantified.Body, quantified.Variable)), needed).Then($" for any {set}{except}");
        }

        if (quantified.Body is OptionCheck or Occurrence or Negation { Operand: Occurrence or OptionCheck })
        {
            return ByShape(WithoutKey(quantified.Body, quantified.Variable), needed).Then($" for {range} {set}{except}");
        }

        var body = ByShape(quantified.Body, false);
        return body with { Words = $"{(needed ? "it to be so " : "")}for {range} {set} {quantified.Variable}{except} that {body.Words}", HasClause = true };
    }

    // "the Russian army in each territory is withdrawn"; null where the words have no place for the range.
    private Phrase? InPlaceOfKey(Quantified quantified, string range, bool needed) => quantified.Body switch
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

/// <summary>A condition in words, with what the sentence around it has to know of them: "that both sides cease fire".</summary>
/// <param name="Words">The words.</param>
/// <param name="HasClause">True where a clause of ours with "that" stands in them, so that a goal requires them and does not need them.</param>
/// <param name="Denies">True where they deny a clause, which would seem to reach on to what follows them: "it is not so that …".</param>
internal readonly record struct Phrase(string Words, bool HasClause = false, bool Denies = false)
{
    /// <summary>Words that are made of these.</summary>
    public static Phrase Of(string words, params IReadOnlyList<Phrase> parts) =>
        new(words, parts.Any(part => part.HasClause), parts.Any(part => part.Denies));

    /// <summary>The same with words behind them.</summary>
    public Phrase Then(string words) => this with { Words = Words + words };
}
