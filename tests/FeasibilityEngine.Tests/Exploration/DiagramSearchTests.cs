using FeasibilityEngine.Exploration;
using FeasibilityEngine.Exploration.Sets.Diagrams;

namespace FeasibilityEngine.Tests.Exploration;

/// <summary>Diagram and solver share effort so that neither waits for the other's failure.</summary>
public class DiagramSearchTests
{
    private static readonly DiagramTurn<string>[] Turns =
    [
        new(10, 0, null, IsThorough: false), new(0, 8, null, IsThorough: false),
        new(100, 0, null, IsThorough: true), new(0, 90, "all", IsThorough: true),
    ];

    [Fact]
    public void Before_each_step_a_solver_that_has_met_few_answers_gets_what_the_step_takes_where_it_fails()
    {
        var solver = new Solver(hasMany: false, isOverAfter: long.MaxValue);
        new DiagramSearch<string>(Turns).Thorough(solver).Should().Be("all");
        solver.Given.Should().Equal(10, 0, 100);
    }

    [Fact]
    public void A_solver_that_has_met_many_answers_gets_a_part_of_what_failed()
    {
        var solver = new Solver(hasMany: true, isOverAfter: long.MaxValue);
        new DiagramSearch<string>(Turns).Thorough(solver).Should().Be("all");
        solver.Given.Should().Equal(0, 1, 0);
    }

    [Fact]
    public void A_solver_that_takes_more_than_few_answers_would_gets_a_part_too_until_steps_take_long()
    {
        var solver = new Solver(hasMany: false, isOverAfter: long.MaxValue, before: 14);
        new DiagramSearch<string>(Turns).Thorough(solver).Should().Be("all");
        solver.Given.Should().Equal(6, 1, 100);
    }

    [Fact]
    public void A_solver_that_is_after_one_answer_gets_what_each_step_takes_however_long_it_has_worked()
    {
        var solver = new Solver(hasMany: false, isOverAfter: long.MaxValue, before: 1_000, isAfterOne: true);
        new DiagramSearch<string>(Turns).Thorough(solver).Should().Be("all");
        solver.Given.Should().Equal(10, 0, 100);
    }

    [Fact]
    public void Once_the_solver_is_through_no_diagram_is_looked_for()
    {
        var solver = new Solver(hasMany: false, isOverAfter: 10);
        new DiagramSearch<string>(Turns).Thorough(solver).Should().BeNull();
        solver.Given.Should().Equal(10);
    }

    [Fact]
    public void A_quick_search_takes_no_thorough_step_and_leaves_it_to_whoever_is_willing()
    {
        var search = new DiagramSearch<string>(Turns);
        search.Quick().Should().BeNull();
        search.Quick().Should().BeNull();
        search.Thorough(new Solver(hasMany: false, isOverAfter: long.MaxValue)).Should().Be("all");
        search.Quick().Should().Be("all");
    }

    private sealed class Solver(bool hasMany, long isOverAfter, long before = 0, bool isAfterOne = false) : ISolverAnswers
    {
        public List<long> Given { get; } = [];

        public bool IsOver => Given.Sum() >= isOverAfter;

        public bool HasMany => hasMany;

        public bool IsAfterOne => isAfterOne;

        public long Work => before + Given.Sum();

        public void LookOn(long work) => Given.Add(work);
    }
}
