using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Reporting.Words;

/// <summary>
/// Tells which facts make a condition fail, and leaves out those that stand as it asks: where neither peace nor a storm has come, peace alone
/// stands against <c>peace and not storm</c>.
/// </summary>
internal sealed class Hindrances
{
    private readonly Func<Reference, bool> _holds;
    private readonly List<Reference> _against = [];

    private Hindrances(Func<Reference, bool> holds) => _holds = holds;

    /// <summary>The facts on whose account the condition over facts fails, each once, in reading order; none where it holds.</summary>
    public static IReadOnlyList<Reference> To(Condition condition, Func<Reference, bool> holds)
    {
        var hindrances = new Hindrances(holds);
        hindrances.Collect(condition, wanted: true);
        return [.. hindrances._against.Distinct()];
    }

    // What keeps the part from being as it is wanted; nothing where it is.
    private void Collect(Condition part, bool wanted)
    {
        if (Holds(part) == wanted)
        {
            return;
        }

        switch (part)
        {
            case Occurrence occurrence:
                _against.Add(occurrence.Of);
                break;
            case Implication implication:
                Collect(implication.Premise, !wanted);
                Collect(implication.Consequence, wanted);
                break;
            case Counted counted:
                var holding = counted.Operands.Count(Holds);
                foreach (var operand in counted.Operands)
                {
                    // Too few hold, or too many; and where just so many are not wanted, every one counts.
                    Collect(operand, counted switch
                    {
                        { Kind: CountKind.AtLeast } => wanted,
                        { Kind: CountKind.AtMost } => !wanted,
                        _ when wanted => holding < counted.Number,
                        _ => !Holds(operand),
                    });
                }

                break;
            case Negation negation:
                Collect(negation.Operand, !wanted);
                break;
            default:
                foreach (var operand in ConditionParts.Of(part))
                {
                    Collect(operand, wanted);
                }

                break;
        }
    }

    private bool Holds(Condition part) => part switch
    {
        Occurrence occurrence => _holds(occurrence.Of),
        Constant constant => constant.Value,
        Negation negation => !Holds(negation.Operand),
        Conjunction conjunction => conjunction.Operands.All(Holds),
        Disjunction disjunction => disjunction.Operands.Any(Holds),
        Implication implication => !Holds(implication.Premise) || Holds(implication.Consequence),
        Counted counted => counted.Operands.Count(Holds) is var holding && counted.Kind switch
        {
            CountKind.Exactly => holding == counted.Number,
            CountKind.AtMost => holding <= counted.Number,
            _ => holding >= counted.Number,
        },
        _ => throw new ArgumentException($"'{part}' is not about facts."),
    };
}
