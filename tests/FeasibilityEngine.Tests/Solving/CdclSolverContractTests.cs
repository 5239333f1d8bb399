using FeasibilityEngine.Solving;
using FeasibilityEngine.Solving.Sat;

namespace FeasibilityEngine.Tests.Solving;

public class CdclSolverContractTests
{
    private readonly CdclSolver _solver = new();

    private void Variables(int count)
    {
        for (int i = 0; i < count; i++)
        {
            _solver.NewVariable();
        }
    }

    [Fact]
    public void Nothing_at_all_is_possible()
    {
        _solver.Solve([]).Should().Be(Answer.Possible);
    }

    [Fact]
    public void Variables_count_from_one()
    {
        _solver.NewVariable().Should().Be(1);
        _solver.NewVariable(preferred: true).Should().Be(2);
        _solver.VariableCount.Should().Be(2);
    }

    [Fact]
    public void A_free_variable_takes_its_preferred_value()
    {
        _solver.NewVariable(preferred: true);
        _solver.NewVariable(preferred: false);
        _solver.Solve([]).Should().Be(Answer.Possible);
        _solver.Value(1).Should().BeTrue();
        _solver.Value(-1).Should().BeFalse();
        _solver.Value(2).Should().BeFalse();
    }

    [Fact]
    public void An_empty_clause_makes_every_answer_impossible_with_an_empty_core()
    {
        Variables(2);
        _solver.AddClause([]);
        _solver.Solve([1, 2]).Should().Be(Answer.Impossible);
        _solver.Core.ToArray().Should().BeEmpty();
        _solver.AddClause([1]);
        _solver.NewVariable();
        _solver.Solve([3]).Should().Be(Answer.Impossible);
        _solver.Core.ToArray().Should().BeEmpty();
    }

    [Fact]
    public void Contradicting_units_make_the_core_empty()
    {
        Variables(2);
        _solver.AddClause([1]);
        _solver.AddClause([-1]);
        _solver.Solve([2]).Should().Be(Answer.Impossible);
        _solver.Core.ToArray().Should().BeEmpty();
    }

    [Fact]
    public void Clauses_that_exclude_each_other_only_after_search_make_the_core_empty()
    {
        Variables(3);
        foreach (int[] clause in new int[][] { [1, 2], [1, -2], [-1, 2], [-1, -2] })
        {
            _solver.AddClause(clause);
        }

        _solver.Solve([3]).Should().Be(Answer.Impossible);
        _solver.Core.ToArray().Should().BeEmpty();
    }

    [Fact]
    public void Tautologies_and_repeated_literals_are_taken()
    {
        Variables(2);
        _solver.AddClause([1, -1]);
        _solver.AddClause([2, 2, 2]);
        _solver.Solve([-1]).Should().Be(Answer.Possible);
        _solver.Value(2).Should().BeTrue();
    }

    [Fact]
    public void Assumptions_count_for_one_call_only()
    {
        Variables(1);
        _solver.Solve([-1]).Should().Be(Answer.Possible);
        _solver.Value(1).Should().BeFalse();
        _solver.Solve([1]).Should().Be(Answer.Possible);
        _solver.Value(1).Should().BeTrue();
    }

    [Fact]
    public void The_core_names_the_assumptions_that_exclude_each_other_and_no_bystander()
    {
        Variables(5);
        _solver.AddClause([-2, 3]);
        _solver.AddClause([-3, -5]);
        _solver.Solve([1, 2, 4, 5]).Should().Be(Answer.Impossible);
        _solver.Core.ToArray().Should().Equal(2, 5);
    }

    [Fact]
    public void Assumptions_that_contradict_each_other_are_the_core()
    {
        Variables(2);
        _solver.Solve([2, 1, -1]).Should().Be(Answer.Impossible);
        _solver.Core.ToArray().Should().Equal(1, -1);
    }

    [Fact]
    public void An_assumption_that_clauses_alone_exclude_is_the_core()
    {
        Variables(2);
        _solver.AddClause([-2]);
        _solver.Solve([1, 2]).Should().Be(Answer.Impossible);
        _solver.Core.ToArray().Should().Equal(2);
    }

    [Fact]
    public void Repeated_assumptions_are_taken_even_more_of_them_than_variables()
    {
        Variables(2);
        int[] assumptions = [.. Enumerable.Repeat(1, 100), -2];
        _solver.Solve(assumptions).Should().Be(Answer.Possible);
        _solver.Value(1).Should().BeTrue();
        _solver.AddClause([-1, 2]);
        _solver.Solve(assumptions).Should().Be(Answer.Impossible);
        _solver.Core.ToArray().Should().Equal(1, -2);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(-3)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_literal_that_does_not_exist_is_refused_everywhere(int literal)
    {
        Variables(2);
        FluentActions.Invoking(() => _solver.AddClause([1, literal])).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => _solver.Solve([1, literal])).Should().Throw<ArgumentOutOfRangeException>();
        _solver.Solve([]).Should().Be(Answer.Possible);
        FluentActions.Invoking(() => _solver.Value(literal)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void There_is_no_model_before_the_first_answer_after_an_addition_or_beside_a_core()
    {
        Variables(2);
        FluentActions.Invoking(() => _solver.Value(1)).Should().Throw<InvalidOperationException>();
        _solver.Solve([]);
        _solver.AddClause([1, 2]);
        FluentActions.Invoking(() => _solver.Value(1)).Should().Throw<InvalidOperationException>();
        _solver.Solve([]);
        _solver.NewVariable();
        FluentActions.Invoking(() => _solver.Value(1)).Should().Throw<InvalidOperationException>();
        _solver.Solve([-1, -2]).Should().Be(Answer.Impossible);
        FluentActions.Invoking(() => _solver.Value(1)).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void There_is_no_core_beside_a_model_or_after_an_addition()
    {
        Variables(1);
        FluentActions.Invoking(() => _solver.Core.Length).Should().Throw<InvalidOperationException>();
        _solver.Solve([]);
        FluentActions.Invoking(() => _solver.Core.Length).Should().Throw<InvalidOperationException>();
        _solver.Solve([1, -1]).Should().Be(Answer.Impossible);
        _solver.AddClause([1]);
        FluentActions.Invoking(() => _solver.Core.Length).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void A_cancelled_call_gives_up_and_a_later_one_answers()
    {
        Variables(2);
        _solver.AddClause([1, 2]);
        _solver.Solve([], cancellation: new CancellationToken(canceled: true)).Should().Be(Answer.GaveUp);
        FluentActions.Invoking(() => _solver.Value(1)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => _solver.Core.Length).Should().Throw<InvalidOperationException>();
        _solver.Solve([]).Should().Be(Answer.Possible);
    }

    [Fact]
    public void A_long_search_gives_up_when_it_is_cancelled_from_outside()
    {
        Hard.Pigeonhole(11).AddTo(_solver);
        using var cancellation = new CancellationTokenSource();
        using var cancelling = new Timer(_ => cancellation.Cancel(), null, 100, Timeout.Infinite);
        _solver.Solve([], cancellation: cancellation.Token).Should().Be(Answer.GaveUp);
    }

    [Fact]
    public void A_search_gives_up_at_its_conflict_limit_and_without_a_limit_goes_on_to_the_answer()
    {
        Hard.Pigeonhole(6).AddTo(_solver);
        _solver.Solve([], conflictLimit: 10).Should().Be(Answer.GaveUp);
        _solver.Solve([], conflictLimit: 0).Should().Be(Answer.GaveUp);
        _solver.Solve([]).Should().Be(Answer.Impossible);
        _solver.Core.ToArray().Should().BeEmpty();
    }

    [Fact]
    public void Repeated_calls_with_a_small_conflict_limit_reach_the_answer_because_what_was_learnt_stays()
    {
        Hard.Pigeonhole(5).AddTo(_solver);
        Answer answer = Answer.GaveUp;
        for (int call = 0; call < 10_000 && answer == Answer.GaveUp; call++)
        {
            answer = _solver.Solve([], conflictLimit: 20);
        }

        answer.Should().Be(Answer.Impossible);
    }

    [Fact]
    public void A_search_without_conflicts_answers_within_a_limit_of_none()
    {
        Variables(3);
        _solver.AddClause([1, 2]);
        _solver.Solve([-1], conflictLimit: 0).Should().Be(Answer.Possible);
        _solver.Value(2).Should().BeTrue();
    }

    [Fact]
    public void Restarts_follow_the_Luby_sequence()
    {
        Enumerable.Range(0, 15).Select(CdclSolver.Luby).Should().Equal(1, 1, 2, 1, 1, 2, 4, 1, 1, 2, 1, 1, 2, 4, 8);
    }
}
