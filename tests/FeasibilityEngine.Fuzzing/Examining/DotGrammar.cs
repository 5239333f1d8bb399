using System.Text.RegularExpressions;

namespace FeasibilityEngine.Fuzzing.Examining;

/// <summary>The grammar of graphs for Graphviz, as far as an undirected graph with clusters needs it: a parser by descent.</summary>
internal sealed partial class DotGrammar
{
    private readonly List<string> _tokens;
    private int _at;

    private DotGrammar(List<string> tokens) => _tokens = tokens;

    /// <summary>What is wrong with a graph; null where nothing is.</summary>
    public static string? Check(string text)
    {
        var tokens = new List<string>();
        var at = 0;
        while (at < text.Length)
        {
            var match = Token().Match(text, at);
            if (!match.Success || match.Index != at || match.Length == 0)
            {
                return $"no token at character {at}: {text[at..Math.Min(text.Length, at + 40)]}";
            }

            at += match.Length;
            if (!string.IsNullOrWhiteSpace(match.Value))
            {
                tokens.Add(match.Value);
            }
        }

        var grammar = new DotGrammar(tokens);
        return grammar.Take("graph") && grammar.Id() && grammar.Block() && grammar._at == tokens.Count
            ? null
            : $"unexpected '{(grammar._at < tokens.Count ? tokens[grammar._at] : "end")}' as token {grammar._at}";
    }

    private bool Block()
    {
        if (!Take("{"))
        {
            return false;
        }

        while (!Take("}"))
        {
            if (!Statement())
            {
                return false;
            }
        }

        return true;
    }

    private bool Statement()
    {
        if (Take("subgraph"))
        {
            return Id() && Block() && (Take(";") || true);
        }

        if (!Id())
        {
            return false;
        }

        if (Take("="))
        {
            return Id() && Take(";");
        }

        while (Take("--"))
        {
            if (!Id())
            {
                return false;
            }
        }

        return Attributes() && Take(";");
    }

    private bool Attributes()
    {
        if (!Take("["))
        {
            return true;
        }

        while (!Take("]"))
        {
            if (!(Id() && Take("=") && Id()))
            {
                return false;
            }

            Take(",");
        }

        return true;
    }

    private bool Id()
    {
        if (_at < _tokens.Count && IdToken().IsMatch(_tokens[_at]))
        {
            _at++;
            return true;
        }

        return false;
    }

    private bool Take(string token)
    {
        if (_at < _tokens.Count && _tokens[_at] == token)
        {
            _at++;
            return true;
        }

        return false;
    }

    [GeneratedRegex("""\G(?:\s+|"(?:[^"\\]|\\.)*"|--|[{}\[\];,=]|[A-Za-z_]\w*|-?(?:\d+(?:\.\d+)?|\.\d+))""", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Token();

    [GeneratedRegex("""^(?:"|\w|-?[\d.])""", RegexOptions.CultureInvariant)]
    private static partial Regex IdToken();
}
