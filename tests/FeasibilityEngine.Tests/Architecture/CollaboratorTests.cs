using System.Reflection;
using FeasibilityEngine.Rechecking;
using FeasibilityEngine.Reporting.Contents;
using FeasibilityEngine.Reporting.Words;
using FeasibilityEngine.Reporting.Words.Narrating;
using FeasibilityEngine.Solving.Formulas;

namespace FeasibilityEngine.Tests.Architecture;

/// <summary>A class that needs many others to be made is hard to enter, and mostly does more than one thing.</summary>
public sealed class CollaboratorTests
{
    private const int Most = 5;

    private static readonly Dictionary<Type, string> Exceptions = new()
    {
        [typeof(Formula)] = "It has this much in it, and nothing but its own factories makes it.",
        [typeof(Recheck)] = "What was asked, part by part: it must not know the type in which the search holds these together.",
        [typeof(LadderReading)] = "As above.",
        [typeof(ConcessionSetTelling)] = "The words of one report, each with a memory of its own of what was told.",
        [typeof(Narration)] = "As above.",
        [typeof(RungWording)] = "As above.",
    };

    [Fact]
    public void No_class_needs_more_than_five_collaborators_unless_there_is_a_reason() =>
        Classes().Where(type => Needed(type) > Most).Should().BeEquivalentTo(Exceptions.Keys, "a class of more needs its reason here, and one of fewer none");

    [Fact]
    public void A_class_of_many_is_noticed_and_a_record_which_is_made_of_what_it_holds_is_not()
    {
        Needed(typeof(Many)).Should().Be(6);
        IsRecord(typeof(Many)).Should().BeFalse();
        IsRecord(typeof(ManyFields)).Should().BeTrue();
    }

    private static IEnumerable<Type> Classes() => typeof(ScenarioAnalyser).Assembly.GetTypes()
        .Where(type => type.IsClass && !IsRecord(type) && !type.IsSubclassOf(typeof(Delegate)) && !type.Name.Contains('<', StringComparison.Ordinal));

    private static int Needed(Type type) => type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        .Select(constructor => constructor.GetParameters().Length).DefaultIfEmpty().Max();

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private sealed class Many
    {
        public Many(int a, int b, int c, int d, int e, int f) => Sum = a + b + c + d + e + f;

        public int Sum { get; }
    }

    private sealed record ManyFields(int A, int B, int C, int D, int E, int F);
}
