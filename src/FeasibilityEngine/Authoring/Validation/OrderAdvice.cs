using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Validation;

/// <summary>
/// Finds how to ask for an act beside an order, so that what is advised can be met. Beside <c>payment after talks</c>,
/// <c>withdrawal after payment</c> leaves no room for a withdrawal by the time talks begin, which is what <c>withdrawal</c> asks for in a
/// precondition: there it is promised, <c>withdrawal after talks</c>.
/// </summary>
/// <param name="subjects">What the names of the conditions stand for.</param>
/// <param name="promisable">The acts that may come after talks.</param>
internal sealed class OrderAdvice(IReadOnlyDictionary<string, Subject> subjects, IReadOnlySet<string> promisable)
{
    private readonly DecidingOrder _states = new(subjects, promisable);

    /// <summary>How to ask for the act in the place of the order.</summary>
    /// <param name="condition">The whole condition.</param>
    /// <param name="byTalks">True where an act that is named alone means: performed by the time talks begin.</param>
    /// <param name="order">The order within it.</param>
    /// <param name="act">The act of the order that is asked for.</param>
    public AskedAct Of(Condition condition, bool byTalks, Order order, Reference act)
    {
        // Where that takes too long to find out, most often there is room.
        if (_states.CanHold(new Conjunction([condition, new Occurrence(act), order]), byTalks) != false)
        {
            return new AskedAct(act.ToString(), IsLater: false);
        }

        // Asked for after talks, an act may come after them.
        var promised = new Order(act, OrderKind.After, new Reference(Act.Talks));
        var promising = new DecidingOrder(subjects, promisable.Append(act.Name).ToHashSet());
        return byTalks && promising.CanHold(new Conjunction([condition, promised, order]), byTalks) == true
            ? new AskedAct(promised.ToString(), IsLater: true)
            : default;
    }
}

/// <summary>How a condition asks for an act beside an order of it.</summary>
/// <param name="Asked">What to write: <c>withdrawal</c>, or <c>withdrawal after talks</c>; null where the condition leaves no room for the act.</param>
/// <param name="IsLater">True where the act can only be promised for after talks.</param>
internal readonly record struct AskedAct(string? Asked, bool IsLater);
