namespace FeasibilityEngine.Rechecking;

/// <summary>
/// Reads a red line as what it asks of a whole path: it holds at the end and, if it holds before anything is performed, after
/// every step as well.
/// </summary>
internal static class RedLineReading
{
    /// <summary>The line over a path, from the line as a condition of a state.</summary>
    /// <param name="line">What must hold.</param>
    /// <param name="reader">Reads the scenario.</param>
    /// <param name="fillFacts">Works facts out anew; null where none of the line's facts depends on acts.</param>
    public static CheckedCondition Throughout(CheckedCondition line, ConditionReading reader, Action<Assignment>? fillFacts)
    {
        // Steps in which nothing happens that the line depends on leave it as it is.
        var acts = line.Variables.Where(reader.IsAct).Select(reader.ActOf).ToArray();
        var pairs = acts.SelectMany(a => acts.Where(other => other > a).Select(other => reader.PairOf(a, other)));
        return new CheckedCondition(
            assignment =>
            {
                var end = line.Evaluate(assignment);
                if (end == false)
                {
                    return false;
                }

                var begins = Holds(assignment.Before());
                bool? throughout = true;
                for (var i = 0; i < acts.Length && begins != false && throughout != false; i++)
                {
                    if (assignment.Acts[acts[i]] != false)
                    {
                        throughout &= !assignment.Acts[acts[i]] | Holds(assignment.After(acts[i]));
                    }
                }

                return end & (!begins | throughout);
            },
            [.. line.Variables.Concat(pairs).Distinct().Order()]);

        bool? Holds(Assignment phase)
        {
            fillFacts?.Invoke(phase);
            return line.Evaluate(phase);
        }
    }
}
