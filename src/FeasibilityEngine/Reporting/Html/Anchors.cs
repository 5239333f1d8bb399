using System.Globalization;
using System.Text;
using FeasibilityEngine.Reporting.Document;

namespace FeasibilityEngine.Reporting.Html;

/// <summary>Gives each part of a page that can be led to a name of its own, in letters that need no care anywhere.</summary>
internal sealed class Anchors
{
    private readonly Dictionary<Block, string> _names = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal) { "content", "report-data" };

    public Anchors(IReadOnlyList<Block> blocks)
    {
        // Conflicts, sets and reasons are led to by their own names, so these are given first.
        foreach (var block in blocks.Where(block => block is TopicBlock or ReasonBlock or HeadingBlock { Name: not null }))
        {
            _names.Add(block, Take(block switch
            {
                TopicBlock topic => topic.Name,
                HeadingBlock heading => heading.Name!,
                _ => "reason-" + ((ReasonBlock)block).Label,
            }));
        }

        foreach (var block in blocks)
        {
            if (block is HeadingBlock { Level: > 1, Name: null } heading)
            {
                _names.Add(block, Take(heading.Words.Words.Plain.Split(':')[0]));
            }
            else if (block is SourceBlock source)
            {
                _names.Add(block, Take("source-" + source.Number.ToString(CultureInfo.InvariantCulture)));
            }
        }
    }

    /// <summary>The name of a block that can be led to.</summary>
    public string Of(Block block) => _names[block];

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
