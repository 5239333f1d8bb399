namespace FeasibilityEngine.Solving.Diagrams;

/// <summary>
/// The minimal elements of a monotone function, as a family of sets. Where a set that holds the element is minimal for what is left
/// with the element, it is minimal for the whole unless it is already minimal without: so one difference a node is enough (the
/// minimal solutions of Coudert and Madre 1992 and of Knuth, The Art of Computer Programming 4A, 7.1.4, for monotone functions).
/// </summary>
internal sealed class MinimalSets
{
    private readonly BooleanDiagrams _functions;
    private readonly SetFamilies _families;
    private readonly DiagramEffort _effort;
    private readonly bool _ofWhatFails;
    private readonly Dictionary<int, int> _known = [];

    private MinimalSets(BooleanDiagrams functions, SetFamilies families, DiagramEffort effort, bool ofWhatFails)
    {
        _functions = functions;
        _families = families;
        _effort = effort;
        _ofWhatFails = ofWhatFails;
    }

    /// <summary>
    /// The minimal sets of variables that have to be false for the function to hold, where making more of them false never harms it:
    /// the least that has to be given up.
    /// </summary>
    public static int ToGiveUp(BooleanDiagrams functions, int function, SetFamilies families, DiagramEffort effort) =>
        new MinimalSets(functions, families, effort, ofWhatFails: false).Of(function);

    /// <summary>
    /// The minimal sets of variables that, all true, exclude that the function holds, where making more of them true never helps it:
    /// what cannot stand together.
    /// </summary>
    public static int ThatExclude(BooleanDiagrams functions, int function, SetFamilies families, DiagramEffort effort) =>
        new MinimalSets(functions, families, effort, ofWhatFails: true).Of(function);

    private int Of(int function)
    {
        if (function <= BooleanDiagrams.True)
        {
            return (function == BooleanDiagrams.True) == _ofWhatFails ? SetFamilies.None : SetFamilies.Empty;
        }

        if (_known.TryGetValue(function, out var known))
        {
            return known;
        }

        _effort.Step();
        var (low, high) = (Of(_functions.Low(function)), Of(_functions.High(function)));

        // The element of the set is "false" of what is given up, and "true" of what stands together.
        var (without, with) = _ofWhatFails ? (low, high) : (high, low);
        var result = _families.Join(_functions.Level(function), without, _families.Difference(with, without));
        _known.Add(function, result);
        return result;
    }
}
