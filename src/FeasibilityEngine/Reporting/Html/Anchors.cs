using System.Globalization;
using System.Text;
using FeasibilityEngine.Reporting.Document;

namespace FeasibilityEngine.Reporting.Html;

/// <summary>Gives each part of a page that can be led to a name of its own, in letters that need no care anywhere.</summary>
internal sealed class Anchors
{
    private readonly Dictionary<int, string> _byPlace = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal) { "content", "report-data" };

    public Anchors(IReadOnlyList<Block> blocks)
    {
        // Conflicts, sets and reasons are led to by their own names, so these are given first.
        foreach (var (place, block) in blocks.Index().Where(part => part.Item is TopicBlock or ReasonBlock))
        {
            _byPlace.Add(place, Take(block is TopicBlock topic ? topic.Id : "reason-" + ((ReasonBlock)block).Label));
        }

        foreach (var (place, block) in blocks.Index())
        {
            if (block is HeadingBlock { Level: > 1 } heading)
            {
                _byPlace.Add(place, Take(heading.Words.Split(':')[0]));
            }
            else if (block is SourceBlock source)
            {
                Sources = Math.Max(Sources, source.Number);
                _byPlace.Add(place, Take("source-" + source.Number.ToString(CultureInfo.InvariantCulture)));
            }
        }
    }

    /// <summary>Every name.</summary>
    public IReadOnlySet<string> All => _taken;

    /// <summary>How many sources are listed.</summary>
    public int Sources { get; }

    /// <summary>The name of the block at that place.</summary>
    public string Of(int place) => _byPlace[place];

    private string Take(string words)
    {
        var plain = new StringBuilder();
        foreach (var c in words)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                plain.Append(c);
            }
            else if (plain.Length > 0 && plain[^1] != '-')
            {
                plain.Append('-');
            }
        }

        var name = plain.ToString().Trim('-') is { Length: > 0 } found ? found : "part";
        name = words.StartsWith("reason-", StringComparison.Ordinal) ? name : name.ToLowerInvariant();
        var free = name;
        for (var i = 2; !_taken.Add(free); i++)
        {
            free = $"{name}-{i.ToString(CultureInfo.InvariantCulture)}";
        }

        return free;
    }
}
