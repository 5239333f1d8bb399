using System.Numerics;
using FeasibilityEngine.Solving.Diagrams;

namespace FeasibilityEngine.Tests.Solving.Diagrams;

/// <summary>The minimal sets of drawn monotone functions are those that trying all sets finds, and are counted, numbered and shared out rightly.</summary>
public class MinimalSetsTests
{
    private const int Elements = 9;

    [Fact]
    public void What_has_to_be_given_up_is_what_hits_every_forbidden_group()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var groups = Groups(seed);
            var (family, _) = Make(groups, MinimalSets.ToGiveUp);
            Sets(family).Should().BeEquivalentTo(Minimal(set => groups.TrueForAll(group => (group & set) != 0)), "seed {0}", seed);
        }
    }

    [Fact]
    public void What_cannot_stand_together_is_the_smallest_forbidden_groups()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var groups = Groups(seed);
            var (family, _) = Make(groups, MinimalSets.ThatExclude);
            Sets(family).Should().BeEquivalentTo(groups.Where(g => !groups.Exists(o => o != g && (o & g) == o)).Distinct(), "seed {0}", seed);
        }
    }

    [Fact]
    public void Each_set_has_one_place_and_each_element_its_share()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var (family, _) = Make(Groups(seed), MinimalSets.ToGiveUp);
            var sets = Sets(family);
            family.Count.Should().Be(sets.Count);
            sets.Should().OnlyHaveUniqueItems();
            var shares = family.CountsByElement();
            for (var element = 0; element < Elements; element++)
            {
                shares.GetValueOrDefault(element).Should().Be((BigInteger)sets.Count(set => (set >> element & 1) != 0));
            }

            family.Invoking(f => f.At(f.Count)).Should().Throw<ArgumentOutOfRangeException>();
            family.Invoking(f => f.At(-1)).Should().Throw<ArgumentOutOfRangeException>();
        }
    }

    [Fact]
    public void A_family_without_sets_and_one_of_the_empty_set_are_told_apart()
    {
        Make([0], MinimalSets.ToGiveUp).Family.Count.Should().Be(0, "an empty group cannot be hit");
        Make([], MinimalSets.ToGiveUp).Family.Count.Should().Be(1, "nothing has to be given up");
        Make([], MinimalSets.ThatExclude).Family.Count.Should().Be(0);
        Make([0], MinimalSets.ThatExclude).Family.At(0).Should().BeEmpty();
    }

    private static (SetFamily Family, BooleanDiagrams Functions) Make(List<int> groups, Func<BooleanDiagrams, int, SetFamilies, DiagramEffort, int> minimal)
    {
        var effort = new DiagramEffort(int.MaxValue, long.MaxValue, CancellationToken.None);
        var functions = new BooleanDiagrams(effort);
        var compatible = BooleanDiagrams.True;
        foreach (var group in groups)
        {
            var clause = BooleanDiagrams.False;
            for (var element = 0; element < Elements; element++)
            {
                clause = (group >> element & 1) != 0 ? functions.Or(clause, functions.Not(functions.Variable(element))) : clause;
            }

            compatible = functions.And(compatible, clause);
        }

        var families = new SetFamilies(effort);
        return (families.Extract(minimal(functions, compatible, families, effort)), functions);
    }

    private static List<int> Groups(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, random.Next(0, 9)).Select(_ => random.Next(1, 1 << Elements) & random.Next(1, 1 << Elements)).Where(g => g != 0)];
    }

    private static List<int> Sets(SetFamily family) =>
        [.. Enumerable.Range(0, (int)family.Count).Select(place => family.At(place).Sum(element => 1 << element))];

    private static List<int> Minimal(Func<int, bool> holds) =>
        [.. Enumerable.Range(0, 1 << Elements).Where(set => holds(set) && !Enumerable.Range(0, Elements).Any(e => (set >> e & 1) != 0 && holds(set & ~(1 << e))))];
}
