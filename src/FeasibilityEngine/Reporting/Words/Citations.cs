using System.Globalization;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Words;

/// <summary>
/// How sources are named in the sentences of one report: by number, <c>[3]</c>, in a text that lists them at its end; by id,
/// <c>[speech]</c>, in JSON. Numbers are given in the order in which sources are first cited.
/// </summary>
internal sealed class Citations(bool numbered, bool marked = false)
{
    /// <summary>Stand around each citation where <c>marked</c>, so that a format that has links can tell it from words that look like one.</summary>
    public const char Opening = '\u0001', Closing = '\u0002';

    private readonly List<string> _cited = [];

    /// <summary>The ids that were cited so far; the first of them has the number 1.</summary>
    public IReadOnlyList<string> Cited => _cited;

    /// <summary>What stands after a statement that has these sources: " [1, 3]"; "" for none.</summary>
    public string Of(ValueList<string> sources)
    {
        var ids = sources.Distinct().ToList();
        if (ids.Count == 0)
        {
            return "";
        }

        var marks = numbered
            ? ids.Select(Number).ToList().Order().Select(number => number.ToString(CultureInfo.InvariantCulture))
            : ids;
        return marked ? $" {Opening}[{string.Join(", ", marks)}]{Closing}" : $" [{string.Join(", ", marks)}]";
    }

    private int Number(string id)
    {
        if (!_cited.Contains(id))
        {
            _cited.Add(id);
        }

        return _cited.IndexOf(id) + 1;
    }
}
