using System.CommandLine;

namespace FeasibilityEngine.Cli.Options;

/// <summary>Options that take one word, or some words, of a short list.</summary>
internal static class Choice
{
    /// <summary>An option that takes one word of the list. The first is the default, and has the default value of its type.</summary>
    public static Option<T> One<T>(string name, string description, params (string Word, T Value)[] choices)
        where T : struct, Enum =>
        new(name)
        {
            Description = $"{description} (default: {choices[0].Word})",
            HelpName = Words(choices),
            CustomParser = result =>
            {
                var word = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
                if (TryFind(word, choices, out var value))
                {
                    return value;
                }

                result.AddError(Refusal(name, word, choices));
                return choices[0].Value;
            },
        };

    /// <summary>An option that takes one word of the list, or is left out: then it is null.</summary>
    public static Option<T?> OneAtMost<T>(string name, string description, params (string Word, T Value)[] choices)
        where T : struct, Enum =>
        new(name)
        {
            Description = description,
            HelpName = Words(choices),
            CustomParser = result =>
            {
                var word = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
                if (TryFind(word, choices, out var value))
                {
                    return value;
                }

                result.AddError(Refusal(name, word, choices));
                return null;
            },
        };

    /// <summary>An option that takes words of the list, with spaces or commas between them or given several times; none is the default.</summary>
    public static Option<IReadOnlyList<T>> Several<T>(string name, string description, params (string Word, T Value)[] choices) =>
        new(name)
        {
            Description = description,
            HelpName = Words(choices),
            Arity = ArgumentArity.OneOrMore,
            DefaultValueFactory = _ => [],
            CustomParser = result =>
            {
                var values = new List<T>();
                foreach (var word in ListWords.Of(result, name, Words(choices)))
                {
                    if (TryFind(word, choices, out var value))
                    {
                        values.Add(value);
                    }
                    else
                    {
                        result.AddError(Refusal(name, word, choices));
                    }
                }

                return values;
            },
        };

    private static bool TryFind<T>(string word, (string Word, T Value)[] choices, out T value)
    {
        var index = Array.FindIndex(choices, choice => choice.Word == word);
        value = choices[Math.Max(index, 0)].Value;
        return index >= 0;
    }

    private static string Refusal<T>(string name, string word, (string Word, T Value)[] choices) =>
        $"{name} does not take '{word}', only {Words(choices)}" + Nearest.Hint(word, choices.Select(choice => choice.Word));

    private static string Words<T>((string Word, T Value)[] choices) => string.Join('|', choices.Select(choice => choice.Word));
}
