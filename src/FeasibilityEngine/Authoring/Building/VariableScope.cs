using System.Globalization;

namespace FeasibilityEngine.Authoring.Building;

/// <summary>The variables whose lambdas are running just now, outermost first; it names new ones so that none hides another.</summary>
internal sealed class VariableScope(ScenarioBuilder builder)
{
    private readonly List<KeyVariable> _open = [];

    /// <summary>Makes one variable for each range, in order.</summary>
    public KeyVariable[] Name(IReadOnlyList<KeyRange> ranges)
    {
        var variables = new List<KeyVariable>();
        foreach (var range in ranges)
        {
            var taken = _open.Concat(variables).Select(v => v.Name).ToHashSet(StringComparer.Ordinal);
            variables.Add(new KeyVariable(range.Variable is { } name ? Free(name, taken) : Default(range.Set, taken), range.Set));
        }

        return [.. variables];
    }

    /// <summary>Runs the body with the variables in use.</summary>
    public T Within<T>(KeyVariable[] variables, Func<T> body)
    {
        _open.AddRange(variables);
        try
        {
            return body();
        }
        finally
        {
            _open.RemoveRange(_open.Count - variables.Length, variables.Length);
        }
    }

    public void RefuseClosed(KeyVariable variable)
    {
        if (!_open.Contains(variable))
        {
            throw new ArgumentException($"The variable '{variable}' is used outside the lambda that it was handed to.", nameof(variable));
        }
    }

    private static string Free(string name, HashSet<string> taken) =>
        taken.Contains(name)
            ? throw new ArgumentException($"The variable name '{name}' is in use already where this condition stands.", nameof(name))
            : name;

    // A variable that is called like a key would be read back as that key.
    private string Default(SetHandle set, HashSet<string> taken)
    {
        var letter = char.ToLowerInvariant(set.Id.FirstOrDefault(char.IsLetter, 'k')).ToString();
        var name = letter;
        for (var i = 2; taken.Contains(name) || builder.HasKey(name); i++)
        {
            name = letter + i.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }
}
