using FeasibilityEngine.Model;

namespace FeasibilityEngine.Authoring.Language;

/// <summary>Finds names that stand in a list twice: of <c>a, b, a</c> it is a.</summary>
/// <param name="names">The names.</param>
internal readonly struct RepeatedNames(ValueList<string> names)
{
    // Most lists are short, and there are as many as there are issues: in those, each name is compared with each before it.
    private const int Short = 8;

    private readonly HashSet<string>? _met = names.Count > Short ? new HashSet<string>(names.Count, StringComparer.Ordinal) : null;

    /// <summary>The first name of the list that stands there again; null where each stands there once.</summary>
    public static string? First(ValueList<string> names)
    {
        var repeated = new RepeatedNames(names);
        HashSet<string>? twice = null;
        for (var i = 0; i < names.Count; i++)
        {
            if (repeated.StoodBefore(i))
            {
                (twice ??= new HashSet<string>(StringComparer.Ordinal)).Add(names[i]);
            }
        }

        return twice is null ? null : names.First(twice.Contains);
    }

    /// <summary>Whether the name at the place stands earlier in the list. To be asked for each place, in order.</summary>
    public bool StoodBefore(int place)
    {
        if (_met is not null)
        {
            return !_met.Add(names[place]);
        }

        for (var earlier = 0; earlier < place; earlier++)
        {
            if (names[earlier] == names[place])
            {
                return true;
            }
        }

        return false;
    }
}
