using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>
/// A conflict is one of circular order where its members could stand together under its rules if the questions which act is
/// earlier and which are together could be answered without the answers fitting together.
/// </summary>
internal static class CircularOrderLaw
{
    // How many combinations of a choice and of answers to try before the conflict is left unchecked.
    private const int MostTries = 300_000;

    /// <summary>
    /// Whether the conflict is one of circular order; null where that is not told: where members are red lines that talk about
    /// acts, where it is the question whether answers may be missing or at which bindings rules count, or where there is too much to try.
    /// </summary>
    public static bool? IsCircular(Inquiry inquiry, IReadOnlyCollection<Standing> members, IReadOnlyCollection<int> rules)
    {
        var reference = inquiry.Reference;
        if (!reference.Order.Any)
        {
            return false;
        }

        if (members.Any(member => inquiry.Ladder(member).IsRedLine
            && OrderedActs.ActsOf(PositionOf(inquiry, member).Rungs[0].Accepts, reference.Words, reference.Rules).Count > 0))
        {
            return null;
        }

        var pairs = Pairs(inquiry, members, rules).ToList();
        var byTalks = Enumerable.Range(1, reference.Words.Acts.Count - 1).Where(act => reference.Order.Promisable[act]).ToList();
        if (reference.ChoicesWithoutOrder().Count() * Math.Pow(8, pairs.Count) * Math.Pow(2, byTalks.Count) > MostTries)
        {
            return null;
        }

        var found = false;
        foreach (var free in Answers(pairs, byTalks, reference.Order.Promisable))
        {
            if ((!found || free.IsStrict) && CanStand(inquiry, members, rules, free))
            {
                if (free.IsStrict)
                {
                    return true;
                }

                found = true;
            }
        }

        // A conflict counts its rules at the bindings that it needs; all bindings together may hold what those alone would not.
        return found || rules.Any(rule => inquiry.Scenario.Rules[rule].For.Count > 0) ? null : false;
    }

    private static Position PositionOf(Inquiry inquiry, Standing standing) => inquiry.Scenario.Positions.Single(position => position.Id == standing.Id);

    // What the members and rules compare, and each act that can be promised with talks.
    private static HashSet<(int, int)> Pairs(Inquiry inquiry, IReadOnlyCollection<Standing> members, IReadOnlyCollection<int> rules)
    {
        var words = inquiry.Reference.Words;
        var conditions = members.Where(member => !member.IsAct)
            .SelectMany(member => PositionOf(inquiry, member).Rungs.Select(rung => (rung.Accepts, Meaning.NoBinding)))
            .Concat(inquiry.Scenario.Rules.Where((rule, index) => rules.Contains(index) || rule.Form == RuleForm.When)
                .SelectMany(rule => words.Bindings(rule.For).Select(binding => (rule.Condition, (IReadOnlyDictionary<string, string>)binding))));
        var pairs = conditions.SelectMany(condition => OrderMentions.Of(condition.Item1, words, condition.Item2))
            .Select(order => (First: words.ActIndex(order.First), Second: words.ActIndex(order.Second)))
            .Where(pair => pair.First != pair.Second)
            .Select(pair => (Math.Min(pair.First, pair.Second), Math.Max(pair.First, pair.Second)))
            .ToHashSet();
        pairs.UnionWith(Enumerable.Range(1, words.Acts.Count - 1).Where(act => inquiry.Reference.Order.Promisable[act]).Select(act => (0, act)));
        return pairs;
    }

    private static IEnumerable<FreeOrder> Answers(List<(int, int)> pairs, List<int> byTalks, IReadOnlyList<bool> promisable)
    {
        for (var answers = 0; answers < 1 << (3 * pairs.Count + byTalks.Count); answers++)
        {
            var free = new FreeOrder();
            var allowed = true;
            for (var pair = 0; pair < pairs.Count; pair++)
            {
                var (act, other) = pairs[pair];
                free.Decide(act, other, answers >> (3 * pair) & 7);
                allowed &= act != 0 || promisable[other] || !free.IsEarlier(0, other);
            }

            for (var place = 0; place < byTalks.Count; place++)
            {
                free.DecideByTalks(byTalks[place], (answers >> (3 * pairs.Count + place) & 1) == 1);
            }

            if (allowed)
            {
                yield return free;
            }
        }
    }

    private static bool CanStand(Inquiry inquiry, IReadOnlyCollection<Standing> members, IReadOnlyCollection<int> rules, FreeOrder free)
    {
        var reference = inquiry.Reference;
        var ladders = members.Select(member => (Ladder: inquiry.Ladder(member), member.Rung)).ToList();
        return reference.ChoicesWithoutOrder()
            .Select(choice => new World(choice.Options, choice.Acts, new bool[reference.Words.Facts.Count]) { Free = free })
            .SelectMany(reference.Rules.Loosened)
            .Any(world =>
            {
                world.Phases = [world];
                return ladders.TrueForAll(member => member.Ladder.FirstAccepting(world, withinReach: false) <= member.Rung)
                    && !reference.Rules.Broken(world).Any(rules.Contains);
            });
    }
}
