using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents;

/// <summary>What the answer depends on: positions in several conflicts, and the costs that are closest to making another set the cheapest.</summary>
internal static class SensitivitySection
{
    private const int MostPositions = 4;
    private const int MostCosts = 5;

    public static IEnumerable<Block> Of(Analysis analysis)
    {
        var conflicts = Conflicts(analysis);
        var bounds = analysis.Sensitivity.Costs
            .Where(range => range.To is not null || range.From > 0)
            .OrderBy(Slack)
            .ToList();
        if (conflicts.IsEmpty && bounds.Count == 0)
        {
            yield break;
        }

        yield return new HeadingBlock(2, Said.Framing("What this depends on"));
        if (!conflicts.IsEmpty)
        {
            yield return new ParagraphBlock(conflicts);
        }

        if (bounds.Count > 0 && analysis.ConcessionSets.Count > 0)
        {
            var cheapest = SetClaims.Gives(analysis.ConcessionSets[0]);
            yield return new ParagraphBlock(Said.Claiming(
                $"No minimal set costs less than {new Mention(analysis.ConcessionSets[0].Id)}. That stays so if any one of these costs moves as far as this, and the others stay as they are:",
                new Cheapest(cheapest, WithinReach: false)));
            foreach (var range in bounds.Take(MostCosts))
            {
                yield return ItemBlock.Bullet(Bound(range, cheapest));
            }

            if (bounds.Count > MostCosts)
            {
                yield return ItemBlock.SetIn(
                    Said.Claiming(
                        $"{Text.Capital(Text.InWords(bounds.Count - MostCosts))} other {(bounds.Count - MostCosts == 1 ? "cost" : "costs")} can move as far as the last of these or further ({new Code("--format json")}).",
                        bounds.Skip(MostCosts).SelectMany(range => Bound(range, cheapest).Claims)),
                    hangs: false);
            }
        }
    }

    private static decimal Slack(CostRange range) => range.To is { } to ? to - range.Cost : range.Cost - range.From;

    private static Said Bound(CostRange range, ValueList<Standing> cheapest)
    {
        var (direction, bound) = range.To is { } to ? ("up", to) : ("down", range.From);
        var way = bound == range.Cost ? $"not {direction} at all" : $"{direction} to {Vocabulary.Number(bound)}";
        return Said.Claiming(
            $"{Standings.Id(range.Of)}: {way} (it costs {Vocabulary.Number(range.Cost)})",
            new Concedes(range.Of, range.Cost),
            new StaysCheapest(cheapest, range.Of, bound, range.To is not null));
    }

    private static Said Conflicts(Analysis analysis)
    {
        var several = analysis.Sensitivity.Conflicts.Where(share => share.Conflicts > 1).ToList();
        if (several.Count == 0)
        {
            return Said.Nothing;
        }

        var found = analysis.Counts.Conflicts;
        var named = several.Take(MostPositions)
            .GroupBy(share => share.Conflicts)
            .Select(group => $"{Text.List([.. group.Select(share => Standings.Short(share.Member))])} {(group.Count() > 1 ? "are" : "is")} in {(group.Key < 13 ? Text.InWords((int)group.Key) : Vocabulary.Number(group.Key))}{(group.Count() > 1 ? " each" : "")}")
            .ToList();
        var others = several.Count > MostPositions ? $" {Text.Capital(Text.InWords(several.Count - MostPositions))} more {(several.Count - MostPositions == 1 ? "is" : "are")} in more than one." : "";
        return Said.Claiming(
            $"Of the {Vocabulary.Number(found.Found)} minimal conflicts{(found.IsProven ? "" : " that were found")}, {string.Join("; ", named)}.{others}",
            [new NumberOfConflicts(found.Found, found.IsProven), .. several.Select(share => new InConflicts(share.Member, share.Conflicts, found.IsProven))]);
    }
}
