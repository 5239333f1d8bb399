using System.Text.RegularExpressions;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Fuzzing.Mutations;

/// <summary>Changes to the lines and words of a text, as editing by hand, copying and merging make them.</summary>
internal static partial class LineMutations
{
    private static readonly string[] Words =
    [
        "and", "or", "not", "implies", "before", "after", "with", "talks", "is", "true", "false", "all", "any", "no", "in", "except", "waive", "precondition", "demand", "[precondition, demand]", "red line", "red-line", "question: settlement",
        "exactly one of (", "at most one of (", "at least 2 of (", "one of (", ")", "(", "precedes", "one of",
    ];

    public static string Mutate(string text, string other, Dice dice, int times)
    {
        var lines = text.Split('\n').ToList();
        for (; times > 0; times--)
        {
            Once(lines, other, dice);
        }

        return string.Join(dice.Chance(3) ? "\r\n" : "\n", lines);
    }

    private static void Once(List<string> lines, string other, Dice dice)
    {
        if (lines.Count == 0)
        {
            lines.Add("");
        }

        var at = dice.Below(lines.Count);
        var few = Math.Min(lines.Count - at, dice.Between(1, 4));
        switch (dice.Below(13))
        {
            case 0:
                lines.RemoveRange(at, few);
                break;
            case 1:
                lines.InsertRange(dice.Below(lines.Count + 1), lines.GetRange(at, few));
                break;
            case 2:
                var with = dice.Below(lines.Count);
                (lines[at], lines[with]) = (lines[with], lines[at]);
                break;
            case 3:
                lines[at] = new string(' ', dice.Between(1, 4)) + lines[at];
                break;
            case 4:
                lines[at] = lines[at].Length > 1 ? lines[at][Math.Min(lines[at].Length - 1, dice.Between(1, 3))..] : "\t";
                break;
            case 5:
                var others = other.Split('\n');
                var from = dice.Below(others.Length);
                lines.InsertRange(at, others.Skip(from).Take(dice.Between(1, 12)));
                break;
            case 6 when at + 1 < lines.Count:
                lines[at] += " " + lines[at + 1].Trim();
                lines.RemoveAt(at + 1);
                break;
            case 7 when lines[at].Length > 0:
                var place = dice.Below(lines[at].Length);
                lines.Insert(at + 1, lines[at][place..]);
                lines[at] = lines[at][..place];
                break;
            default:
                lines[at] = Worded(lines[at], lines, dice);
                break;
        }
    }

    // One word of the line by another one of the file or of the language, or by a text that is odd.
    private static string Worded(string line, List<string> lines, Dice dice)
    {
        var words = Word().Matches(line);
        if (words.Count == 0)
        {
            return line + dice.Pick(OddTexts.Texts);
        }

        var match = words[dice.Below(words.Count)];
        var word = dice.Below(7) switch
        {
            0 => dice.Pick(Words),
            1 => dice.Pick(OddTexts.Names),
            2 => dice.Pick(OddTexts.Texts),
            3 => dice.Pick(OddTexts.Numbers),
            4 => dice.Pick(OddTexts.Days),
            5 => match.Value + " " + dice.Pick(Words) + " " + OtherWord(lines, dice),
            _ => OtherWord(lines, dice),
        };
        return line[..match.Index] + word + line[(match.Index + match.Length)..];
    }

    private static string OtherWord(List<string> lines, Dice dice)
    {
        var words = Word().Matches(dice.Pick(lines));
        return words.Count == 0 ? "talks" : words[dice.Below(words.Count)].Value;
    }

    [GeneratedRegex(@"[\w-]+(?:\[[\w-]+\])?", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
