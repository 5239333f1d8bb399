using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration.Sets.Choosing;

/// <summary>
/// What is known of the best of some sets: from below how much every one has at least, from above the best that was found. What is to be
/// least is what a set costs, or the largest burden of a party.
/// </summary>
/// <param name="Answer">
/// Possible: the best that was found is proven to be that. Impossible: proven, there is none, for example under a cap. Gave up: the bounds
/// are what is known, so far or in the end.
/// </param>
/// <param name="Lower">Proven: none that is asked for has less.</param>
/// <param name="Upper">What the best has that was found; null before the first.</param>
/// <param name="Best">That one.</param>
internal sealed record Bounded<T>(Answer Answer, decimal Lower, decimal? Upper, T? Best)
    where T : class
{
    /// <summary>This, or where nothing is proven the better of the bounds of both.</summary>
    /// <param name="other">What is known from elsewhere.</param>
    /// <param name="compare">Which of two that were found is the better one.</param>
    public Bounded<T> Or(Bounded<T> other, Comparison<T> compare)
    {
        if (Answer != Answer.GaveUp)
        {
            return this;
        }

        var isOthers = Best is null || (other.Best is not null && compare(other.Best, Best) < 0);
        return this with { Lower = Math.Max(Lower, other.Lower), Upper = isOthers ? other.Upper : Upper, Best = isOthers ? other.Best : Best };
    }

    /// <summary>The same of what the best is made into.</summary>
    public Bounded<TOther> With<TOther>(Func<T, TOther> make)
        where TOther : class => new(Answer, Lower, Upper, Best is null ? null : make(Best));
}
