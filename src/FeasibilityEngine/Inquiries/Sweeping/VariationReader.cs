using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Sweeping;

/// <summary>Reads what is to be varied. An entry with <c>*</c> stands for all that no other entry names and no option fixes.</summary>
internal sealed class VariationReader(Scenario scenario, AnalysisOptions options)
{
    /// <summary>The days on which something happens.</summary>
    public const string Events = "events";

    private const string All = "*";
    private static readonly string[] Kinds = ["cost", "date", "development", "position"];

    private readonly List<Dimension> _dimensions = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private bool _isDateVaried;

    /// <summary>What is varied, in the order of the entries; what one <c>*</c> stands for, in the order of the scenario.</summary>
    /// <exception cref="VariationException">An entry cannot be read, names what the scenario does not have, or varies what another varies too.</exception>
    public IReadOnlyList<Dimension> Read(IReadOnlyList<string> entries)
    {
        var parsed = entries.Select(VariationEntry.Parse).ToList();
        foreach (var entry in parsed.Where(entry => !Kinds.Contains(entry.Kind, StringComparer.Ordinal)))
        {
            throw entry.Wrong($"'{entry.Kind}' cannot be varied, only {string.Join(", ", Kinds)}", 0, entry.Kind.Length, Kinds);
        }

        _isDateVaried = parsed.Any(entry => entry.Kind == "date");
        var named = parsed.Where(entry => entry.Target != All).Select(entry => $"{entry.Kind}:{entry.Ladder}").ToHashSet(StringComparer.Ordinal);
        foreach (var entry in parsed)
        {
            switch (entry.Kind)
            {
                case "cost": ReadCost(entry, named); break;
                case "date": ReadDate(entry); break;
                case "development": ReadDevelopment(entry, named); break;
                default: ReadPosition(entry, named); break;
            }
        }

        return _dimensions;
    }

    private void ReadDate(VariationEntry entry)
    {
        IReadOnlyList<DateOnly> days = entry.Target == Events ? [.. DatedChanges.Of(scenario, options.QuestionIn(scenario)).Keys] : DayValues.Read(entry.Text, entry.TargetStart);
        if (days.Count == 0)
        {
            throw entry.WrongTarget("nothing in the scenario is dated");
        }

        Add(entry, new DateDimension(days));
    }

    private void ReadDevelopment(VariationEntry entry, HashSet<string> named)
    {
        var developments = scenario.Developments.Select(development => development.Id).ToList();
        var free = developments.Where(development => !options.Assume.Contains(development)).ToList();
        if (entry.Target == All)
        {
            AddAll(entry, free.Where(development => !named.Contains("development:" + development)).Select(development => new DevelopmentDimension(development)), "development");
            return;
        }

        if (!developments.Contains(entry.Target))
        {
            throw entry.WrongTarget(
                $"there is no development '{entry.Target}'" + (free.Count is 0 or > 8 ? "" : $"; there {(free.Count == 1 ? "is" : "are")} {string.Join(", ", free)}"), free);
        }

        if (!free.Contains(entry.Target))
        {
            throw entry.WrongTarget($"'{entry.Target}' is assumed in all variants");
        }

        Add(entry, new DevelopmentDimension(entry.Target));
    }

    private void ReadPosition(VariationEntry entry, HashSet<string> named)
    {
        if (entry.Target == All)
        {
            AddAll(
                entry,
                scenario.Positions.Where(position => CanCount(position) && !named.Contains("position:" + position.Id))
                    .Select(position => new PositionDimension(position.Id)),
                "position");
            return;
        }

        var positions = scenario.Positions.Select(position => position.Id).ToList();
        Add(entry, positions.Contains(entry.Target) ? new PositionDimension(entry.Target)
            : throw entry.WrongTarget($"there is no position '{entry.Target}'", positions));
    }

    private void ReadCost(VariationEntry entry, HashSet<string> named)
    {
        if (entry.ValuesStart is not { } start)
        {
            throw entry.Wrong("say which costs, as in cost:POSITION=RUNG:1..5 or cost:*:50%..150%", entry.Text.Length, 0);
        }

        var values = CostValues.Read(entry.Text, start);
        var acts = scenario.Acts.Where(act => act.Price is not null).Select(act => act.Id).ToList();
        if (entry.Target == All)
        {
            RequirePercent(entry, values, "all costs");
            AddAll(
                entry,
                scenario.Positions.Where(position => position.Rungs.Count > 1 && CanCount(position)).Select(position => position.Id).Concat(acts)
                    .Where(ladder => !named.Contains("cost:" + ladder))
                    .Select(ladder => new CostDimension(ladder, null, values)),
                "cost");
            return;
        }

        var position = scenario.Positions.FirstOrDefault(position => position.Id == entry.Ladder);
        if (position is null && !acts.Contains(entry.Ladder))
        {
            throw entry.Wrong(
                $"there is no position or priced act '{entry.Ladder}'", entry.TargetStart, entry.Ladder.Length, scenario.Positions.Select(p => p.Id).Concat(acts));
        }

        if (position is null)
        {
            Add(entry, entry.Rung is null ? new CostDimension(entry.Ladder, null, values)
                : throw entry.Wrong($"'{entry.Ladder}' is a priced act, which has no rungs; write cost:{entry.Ladder}:1..5", entry.RungStart, entry.Rung.Length));
            return;
        }

        var rungs = position.Rungs.Skip(1).Select(rung => rung.Id).ToList();
        if (entry.Rung is null)
        {
            RequirePercent(entry, values, $"all rungs of '{position.Id}'");
            _ = rungs.Count > 0 ? rungs : throw entry.WrongTarget($"'{position.Id}' has no fallbacks, and so no costs");
        }
        else if (!rungs.Contains(entry.Rung))
        {
            throw entry.Wrong(
                rungs.Count == 0 ? $"'{position.Id}' has no fallbacks, and so no costs"
                : entry.Rung == Rung.Requires ? $"'{Rung.Requires}' costs nothing: there the position stands as stated; its fallbacks are {string.Join(", ", rungs)}"
                : $"'{position.Id}' has no fallback '{entry.Rung}'; its fallbacks are {string.Join(", ", rungs)}",
                entry.RungStart, entry.Rung.Length, rungs);
        }

        Add(entry, new CostDimension(position.Id, entry.Rung, values));
    }

    // Varying what no variant counts would multiply the variants and show differences that are chance.
    private bool CanCount(Position position) =>
        position.CountsFor(options.QuestionIn(scenario)) && (_isDateVaried || position.IsDatedAt(options.AsOf ?? scenario.DefaultAsOf));

    private static void RequirePercent(VariationEntry entry, CostValues values, string what)
    {
        if (!values.ArePercent)
        {
            throw entry.Wrong($"{what} can be varied together only in per cent, as in 50%..150%", entry.ValuesStart!.Value, entry.Text.Length - entry.ValuesStart.Value);
        }
    }

    private void AddAll(VariationEntry entry, IEnumerable<Dimension> dimensions, string what)
    {
        var before = _dimensions.Count;
        foreach (var dimension in dimensions)
        {
            Add(entry, dimension);
        }

        if (_dimensions.Count == before)
        {
            throw entry.WrongTarget($"there is no {what} left to vary");
        }
    }

    private void Add(VariationEntry entry, Dimension dimension)
    {
        // All rungs of a position and one of them are not independent of each other.
        var whole = dimension.Name.Split('=')[0];
        if (!_taken.Add(dimension.Name) || (whole != dimension.Name ? _taken.Contains(whole) : _taken.Any(name => name.StartsWith(whole + "=", StringComparison.Ordinal))))
        {
            throw entry.WrongTarget($"{whole} is varied twice");
        }

        _dimensions.Add(dimension);
    }
}
