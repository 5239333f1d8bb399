using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Rechecking;

/// <summary>What follows for a condition from its parts, of some of which it is not known whether they hold: null where nothing follows.</summary>
internal static class Connectives
{
    /// <summary>Holds where all parts do.</summary>
    public static Func<Assignment, bool?> All(Func<Assignment, bool?>[] parts) => a =>
    {
        bool? all = true;
        foreach (var part in parts)
        {
            all &= part(a);
            if (all == false)
            {
                return false;
            }
        }

        return all;
    };

    /// <summary>Holds where some part does.</summary>
    public static Func<Assignment, bool?> Any(Func<Assignment, bool?>[] parts) => a =>
    {
        bool? any = false;
        foreach (var part in parts)
        {
            any |= part(a);
            if (any == true)
            {
                return true;
            }
        }

        return any;
    };

    /// <summary>Holds where as many parts do as are counted.</summary>
    public static Func<Assignment, bool?> Count(Counted counted, Func<Assignment, bool?>[] parts) => a =>
    {
        var (certain, open) = (0, 0);
        foreach (var part in parts)
        {
            var value = part(a);
            certain += value == true ? 1 : 0;
            open += value is null ? 1 : 0;
        }

        bool? enough = certain >= counted.Number ? true : certain + open < counted.Number ? false : null;
        bool? notTooMany = certain + open <= counted.Number ? true : certain > counted.Number ? false : null;
        return counted.Kind switch
        {
            CountKind.AtLeast => enough,
            CountKind.AtMost => notTooMany,
            _ => enough & notTooMany,
        };
    };
}
