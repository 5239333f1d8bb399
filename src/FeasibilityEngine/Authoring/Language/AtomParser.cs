using System.Globalization;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Language;

/// <summary>Reads the smallest conditions: <c>status[t] is deferred</c>, <c>ceasefire</c>, <c>ceasefire before talks</c>.</summary>
internal sealed class AtomParser(TokenCursor tokens)
{
    /// <summary>Reads an atom; <paramref name="expected"/> says what may stand there, for the message.</summary>
    public Condition? Read(string expected)
    {
        var start = tokens.Next.Start;
        if (ReadReference(expected) is not { } reference)
        {
            return null;
        }

        if (SpokenAtoms.Report(tokens, reference, start))
        {
            return null;
        }

        if (tokens.TryTake("is"))
        {
            return ReadOptionCheck(reference, start);
        }

        OrderKind? order = tokens.Next.Text switch
        {
            "before" => OrderKind.Before,
            "after" => OrderKind.After,
            "with" => OrderKind.With,
            _ => null,
        };
        if (order is not { } kind)
        {
            return tokens.Place(new Occurrence(reference), start);
        }

        var word = tokens.Take().Text;
        return ReadReference($"the act that it is ordered with, as in '{reference.Name} {word} talks'") is { } second
            ? tokens.Place(new Order(reference, kind, second), start)
            : null;
    }

    /// <summary>Reads a name with or without a key.</summary>
    public Reference? ReadReference(string expected)
    {
        if (tokens.NeedName(expected) is not { } name)
        {
            return null;
        }

        var opening = tokens.Next;
        if (!tokens.TryTake("["))
        {
            return tokens.Place(new Reference(name.Text), name.Start);
        }

        if (tokens.NeedName("a key or a variable") is not { } key || !tokens.NeedClosing(opening, "]", "']'", "]"))
        {
            return null;
        }

        var reference = tokens.Place(new Reference(name.Text, key.Text), name.Start);
        tokens.PlacePart(reference, "key", key);
        return reference;
    }

    /// <summary>Makes a list of the words and notes where each stands.</summary>
    public static ValueList<string> PlaceWords(TokenCursor tokens, IReadOnlyList<Token> words)
    {
        var list = words.Select(w => w.Text).ToValueList();
        for (var i = 0; i < words.Count; i++)
        {
            tokens.PlacePart(list, i.ToString(CultureInfo.InvariantCulture), words[i]);
        }

        return list;
    }

    private OptionCheck? ReadOptionCheck(Reference issue, int start)
    {
        var negated = tokens.TryTake("not");
        if (tokens.Next.Is("one") && tokens.AfterNext.Is("of"))
        {
            var one = tokens.Next;
            var check = ReadOneOf(issue, start);
            if (negated && check is not null)
            {
                tokens.Report(
                    DiagnosticCodes.UnexpectedWord, "'is not' takes a single option.", one, "one option", $"not {check}", (start, tokens.LastEnd));
                return null;
            }

            return check;
        }

        return ReadOption() is { } option
            ? tokens.Place(new OptionCheck(issue, PlaceWords(tokens, [option]), negated), start)
            : null;
    }

    private OptionCheck? ReadOneOf(Reference issue, int start)
    {
        tokens.Take();
        tokens.Take();
        var opening = tokens.Next;
        if (!tokens.Need("("))
        {
            return null;
        }

        var options = new List<Token>();
        do
        {
            if (ReadOption() is not { } option)
            {
                return null;
            }

            options.Add(option);
        }
        while (tokens.TryTake(","));
        return tokens.NeedClosing(opening, ")", "',' or ')'", ",")
            ? tokens.Place(new OptionCheck(issue, PlaceWords(tokens, options)), start)
            : null;
    }

    private Token? ReadOption()
    {
        if (tokens.Next.Kind == TokenKind.Word && !ReservedWords.IsReservedAsOption(tokens.Next.Text))
        {
            return tokens.Take();
        }

        tokens.Unexpected("an option of the issue", []);
        return null;
    }
}
