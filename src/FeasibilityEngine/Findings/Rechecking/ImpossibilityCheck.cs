namespace FeasibilityEngine.Findings.Rechecking;

/// <summary>Shows by trying that statements cannot hold together: decides issue after issue, act after act and which act comes first, as plainly as can be.</summary>
internal static class ImpossibilityCheck
{
    // How many decisions to try before the check is given up. A conflict that people can follow needs a few dozen.
    private const int DecisionLimit = 200_000;

    // How many of them are still tried once time is up.
    private const int LastDecisions = 1_000;

    /// <summary>
    /// True where no state fulfils all statements, false where one was found (it is then in the assignment), null where that
    /// would take too long. Exponential in the number of issues, acts and comparisons of acts that the statements mention, in the worst case.
    /// </summary>
    /// <param name="statements">What must hold.</param>
    /// <param name="assignment">An assignment that decides nothing.</param>
    /// <param name="optionCounts">The number of options of each issue.</param>
    /// <param name="fillFacts">Works the facts out from what is decided.</param>
    /// <param name="cancellation">Once it is cancelled, only short checks are finished.</param>
    public static bool? Show(IReadOnlyList<Statement> statements, Assignment assignment, int[] optionCounts, Action<Assignment> fillFacts, CancellationToken cancellation)
    {
        var decisions = 0;
        var acts = assignment.Acts.Length;
        return Fails();

        bool? Fails()
        {
            if (++decisions > DecisionLimit || (decisions > LastDecisions && cancellation.IsCancellationRequested))
            {
                return null;
            }

            fillFacts(assignment);
            Statement? smallest = null;
            var fewest = int.MaxValue;
            foreach (var statement in statements)
            {
                var value = statement.Evaluate(assignment);
                if (value == false)
                {
                    return true;
                }

                if (value is null && statement.Variables.Count(IsOpen) is var open && open < fewest)
                {
                    (smallest, fewest) = (statement, open);
                }
            }

            return smallest is null ? false : TryAll(smallest.Variables.First(IsOpen));
        }

        bool? TryAll(int variable)
        {
            if (IsPair(variable))
            {
                return TryOrders(ActsOf(variable));
            }

            bool? fails = true;
            var isIssue = variable < optionCounts.Length;
            var count = isIssue ? optionCounts[variable] : 2;
            for (var choice = 0; choice < count && fails == true; choice++)
            {
                if (isIssue)
                {
                    assignment.Options[variable] = choice;
                }
                else
                {
                    assignment.Acts[variable - optionCounts.Length] = choice == 1;
                }

                fails = Fails();
            }

            if (fails != false)
            {
                Reopen(variable);
            }

            return fails;
        }

        // What contradicts the order so far fails at once.
        bool? TryOrders((int Act, int Other) pair)
        {
            bool? fails = true;
            var known = assignment.Order.Known;
            for (var comparison = -1; comparison <= 1 && fails == true; comparison++)
            {
                fails = !assignment.Order.Decide(pair.Act, pair.Other, comparison) ? true : Fails();
                if (fails != false)
                {
                    assignment.Order.Return(known);
                }
            }

            return fails;
        }

        void Reopen(int variable)
        {
            if (variable < optionCounts.Length)
            {
                assignment.Options[variable] = -1;
            }
            else
            {
                assignment.Acts[variable - optionCounts.Length] = null;
            }
        }

        bool IsPair(int variable) => variable >= optionCounts.Length + acts;

        (int Act, int Other) ActsOf(int pair) => Math.DivRem(pair - optionCounts.Length - acts, acts);

        bool IsOpen(int variable) =>
            variable < optionCounts.Length ? assignment.Options[variable] < 0
            : IsPair(variable) ? IsOpenPair(ActsOf(variable))
            : assignment.Acts[variable - optionCounts.Length] is null;

        // Which of two acts comes first is no question where one of them is not performed.
        bool IsOpenPair((int Act, int Other) pair) =>
            assignment.Acts[pair.Act] != false && assignment.Acts[pair.Other] != false && assignment.Order.Compare(pair.Act, pair.Other) is null;
    }
}
