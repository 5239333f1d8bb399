using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Language;

/// <summary>
/// Reads the condition language by recursive descent; <c>docs/scenario-file.md</c> has the grammar.
/// Parentheses keep their nesting, a chain <c>a and b and c</c> is one conjunction of three, and reading what
/// <see cref="Condition.ToString"/> writes gives an equal condition. Stops at the first problem.
/// </summary>
internal sealed partial class ConditionParser
{
    /// <summary>How deeply parentheses, <c>not</c>, quantifiers, counts and <c>implies</c> may nest.</summary>
    public const int MaxDepth = 100;

    private const string Term = "a condition, such as 'name', 'name is option', 'not …' or 'all t in set: …'";

    private readonly TokenCursor _tokens;
    private readonly AtomParser _atoms;
    private int _depth;
    private Token? _lastBareName;
    private (OptionCheck Check, int Start)? _lastCheck;

    private readonly bool _suggests;

    private ConditionParser(TokenCursor tokens, bool suggests)
    {
        (_tokens, _suggests) = (tokens, suggests);
        _atoms = new AtomParser(tokens);
    }

    /// <summary>Reads a whole condition. What a problem suggests can be read on: a suggestion that would be refused next is none.</summary>
    public static TextReading<Condition> Read(string text)
    {
        var reading = Read(text, suggests: true);
        return reading.Problem is { } problem ? reading with { Problem = Leading(problem, text) } : reading;
    }

    private static ConditionProblem Leading(ConditionProblem problem, string text) => problem with
    {
        DidYouMean = problem.DidYouMean is not null && problem.LeadsOn(text, followed => Read(followed, suggests: false).Problem) ? problem.DidYouMean : null,
        Otherwise = problem.Otherwise is { } otherwise ? Leading(otherwise, text) : null,
    };

    /// <summary>What a part of a text says by itself; null where it is no condition. Suggests nothing, so that looking for a suggestion ends.</summary>
    public static Condition? ReadPart(string text) => Read(text, suggests: false).Value;

    private static TextReading<Condition> Read(string text, bool suggests)
    {
        var tokens = new TokenCursor(text);
        if (tokens.Next.Kind == TokenKind.End)
        {
            tokens.Report(DiagnosticCodes.NoCondition, "The condition is empty.", tokens.Next, Term);
            return new TextReading<Condition>(null, tokens.Problem, []);
        }

        var parser = new ConditionParser(tokens, suggests);
        var condition = parser.ReadCondition();
        if (condition is not null && tokens.Next.Kind != TokenKind.End)
        {
            parser.UnexpectedAfterTerm("the end of the condition", 0);
        }

        return Finish(tokens, condition);
    }

    /// <summary>Reads a reference alone: <c>occupied[donetsk]</c>.</summary>
    public static TextReading<Reference> ReadReference(string text)
    {
        var tokens = new TokenCursor(text);
        var reference = new AtomParser(tokens).ReadReference("a name, or a name with a key in brackets");
        NeedEnd(tokens, reference is not null, "nothing more");
        return Finish(tokens, reference);
    }

    /// <summary>Reads a rule's variable: <c>t in territory except crimea</c>.</summary>
    public static TextReading<Binder> ReadBinder(string text)
    {
        var tokens = new TokenCursor(text);
        var start = tokens.Next.Start;
        Binder? binder = null;
        if (tokens.NeedName("the name of a variable, as in 't in territory'") is { } variable && tokens.Need("in")
            && tokens.NeedName("the name of a set") is { } set && ReadExcept(tokens) is { } except)
        {
            binder = tokens.Place(new Binder(variable.Text, set.Text, except), start);
            tokens.PlacePart(binder, "variable", variable);
            tokens.PlacePart(binder, "set", set);
        }

        NeedEnd(tokens, binder is not null, "'except', or nothing more");
        return Finish(tokens, binder);
    }

    private static void NeedEnd(TokenCursor tokens, bool readSoFar, string expected)
    {
        if (readSoFar && tokens.Next.Kind != TokenKind.End)
        {
            tokens.Unexpected(expected, ["except"]);
        }
    }

    private static TextReading<T> Finish<T>(TokenCursor tokens, T? value)
        where T : class =>
        tokens.Problem is null
            ? new TextReading<T>(value, null, tokens.Places)
            : new TextReading<T>(null, tokens.Problem, []);

    // condition = disjunction [ "implies" condition ]
    private Condition? ReadCondition()
    {
        if (!Enter())
        {
            return null;
        }

        var start = _tokens.Next.Start;
        var condition = ReadChain("or", () => ReadChain("and", ReadTerm, parts => new Conjunction(parts)), parts => new Disjunction(parts));
        if (condition is not null && _tokens.TryTake("implies"))
        {
            condition = ReadCondition() is { } consequence
                ? _tokens.Place(new Implication(condition, consequence), start)
                : null;
        }

        _depth--;
        return condition;
    }

    private Condition? ReadChain(string joiner, Func<Condition?> readPart, Func<ValueList<Condition>, Condition> join)
    {
        var start = _tokens.Next.Start;
        var parts = new List<Condition>();
        do
        {
            if (readPart() is not { } part)
            {
                return null;
            }

            parts.Add(part);
        }
        while (_tokens.TryTake(joiner));
        return parts.Count == 1 ? parts[0] : _tokens.Place(join(parts.ToValueList()), start);
    }

    private Condition? ReadTerm()
    {
        (_lastBareName, _lastCheck) = (null, null);
        var first = _tokens.Next;
        if (first.Kind == TokenKind.Word && _tokens.AfterNext.Is("of") && _tokens.Ahead(2).Is("(") && SpokenCount.Of(first.Text) is { } count)
        {
            ReportSpokenCount(count);
            return null;
        }

        if (_tokens.TryTake("not"))
        {
            return ReadNestedTerm() is { } operand ? _tokens.Place(new Negation(operand), first.Start) : null;
        }

        if (_tokens.TryTake("("))
        {
            var inner = ReadCondition();
            return inner is not null && NeedClosingParenthesis(first) ? inner : null;
        }

        return first.Text switch
        {
            _ when first.Kind != TokenKind.Word => Fail(),
            "all" or "any" or "no" => ReadQuantified(),
            "exactly" or "at" => ReadCounted(),
            "true" or "false" => _tokens.Place(new Constant(_tokens.Take().Text == "true"), first.Start),
            _ => ReadAtom(first),
        };
    }

    private Condition? ReadNestedTerm()
    {
        if (!Enter())
        {
            return null;
        }

        var term = ReadTerm();
        _depth--;
        return term;
    }

    private Condition? Fail()
    {
        _tokens.Unexpected(Term, []);
        return null;
    }

    private Condition? ReadAtom(Token first)
    {
        var atom = _atoms.Read(Term);
        _lastBareName = atom is Occurrence ? first : null;
        _lastCheck = atom is OptionCheck check ? (check, first.Start) : null;
        return atom;
    }

    private Quantified? ReadQuantified()
    {
        var start = _tokens.Next.Start;
        var quantifier = _tokens.Take().Text switch
        {
            "all" => Quantifier.All,
            "any" => Quantifier.Any,
            _ => Quantifier.No,
        };
        if (_tokens.NeedName("the name of a variable, as in 'all t in territory: …'") is not { } variable)
        {
            return null;
        }

        Token? set = null;
        var except = ValueList.Create<string>([]);
        if (_tokens.TryTake("in"))
        {
            set = _tokens.NeedName("the name of a set");
            if (set is null || ReadExcept(_tokens) is not { } read)
            {
                return null;
            }

            except = read;
        }

        if (!_tokens.TryTake(":"))
        {
            _tokens.Unexpected(set is null ? "'in' or ':'" : "':'", ["in", "except"]);
            return null;
        }

        if (ReadNestedTerm() is not { } body)
        {
            return null;
        }

        var quantified = _tokens.Place(new Quantified(quantifier, variable.Text, set?.Text, except, body), start);
        _tokens.PlacePart(quantified, "variable", variable);
        if (set is { } named)
        {
            _tokens.PlacePart(quantified, "set", named);
        }

        return quantified;
    }

    private static ValueList<string>? ReadExcept(TokenCursor tokens)
    {
        var keys = new List<Token>();
        if (tokens.TryTake("except"))
        {
            do
            {
                if (tokens.NeedName("a key of the set") is not { } key)
                {
                    return null;
                }

                keys.Add(key);
            }
            while (tokens.TryTake(","));
        }

        return AtomParser.PlaceWords(tokens, keys);
    }

    private Counted? ReadCounted()
    {
        var first = _tokens.Take();
        var (kind, number) = (CountKind.Exactly, (int?)null);
        if (first.Text == "at")
        {
            if (!_tokens.Next.Is("most") && !_tokens.Next.Is("least"))
            {
                _tokens.Unexpected("'most' or 'least', as in 'at most 2 of (…)'", ["most", "least"]);
                return null;
            }

            kind = _tokens.Take().Text == "most" ? CountKind.AtMost : CountKind.AtLeast;
        }

        var count = _tokens.Take();
        number = count.Text == "one" ? 1 : NumberOf(count);
        if (number is null || (kind == CountKind.Exactly && number != 1))
        {
            ReportCount(kind, first, count);
            return null;
        }

        var opening = _tokens.AfterNext;
        if (!_tokens.Need("of") || !_tokens.Need("("))
        {
            return null;
        }

        var operands = new List<Condition>();
        do
        {
            if (ReadCondition() is not { } operand)
            {
                return null;
            }

            operands.Add(operand);
        }
        while (_tokens.TryTake(","));
        return _tokens.NeedClosing(opening, ")", "',' or ')'", ReservedWords.Joiners)
            ? _tokens.Place(new Counted(kind, number.Value, operands.ToValueList()), first.Start)
            : null;
    }

    // More than four digits are no count of anything that a condition can list.
    private static int? NumberOf(Token token) =>
        token.Text.Length is > 0 and <= 4 && token.Text.All(char.IsAsciiDigit)
            ? int.Parse(token.Text, System.Globalization.CultureInfo.InvariantCulture)
            : null;

    private bool NeedClosingParenthesis(Token opening)
    {
        if (_tokens.Next.Is(")") || _tokens.Next.Kind == TokenKind.End)
        {
            return _tokens.NeedClosing(opening, ")", "')'");
        }

        UnexpectedAfterTerm("')'", opening.End);
        return false;
    }

    private bool Enter()
    {
        // The whole condition enters too, and is no nesting.
        if (++_depth <= MaxDepth + 1)
        {
            return true;
        }

        _tokens.Report(
            DiagnosticCodes.ConditionTooDeep, $"The condition is nested more than {MaxDepth} levels deep.", _tokens.Next, "a condition with fewer levels");
        return false;
    }
}
