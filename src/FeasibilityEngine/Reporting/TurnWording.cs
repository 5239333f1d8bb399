using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting;

/// <summary>Says what would change a circumstance.</summary>
internal sealed class TurnWording(Vocabulary vocabulary)
{
    /// <summary>The lines: "It would be within reach:" and below it each way, or that nothing in the scenario would do it.</summary>
    public IEnumerable<(int Indent, string Words)> Lines(ValueList<Turn> turns, string itWould, string would)
    {
        if (turns.Count == 0)
        {
            yield return (0, $"No development of the scenario {would}, nor does what it dates later.");
            yield break;
        }

        yield return (0, itWould + ":");
        foreach (var turn in turns)
        {
            var happened = Text.List([.. turn.Developments.Select(id => BasisSection.Development(id, vocabulary))]);
            yield return (2, turn switch
            {
                { On: null } => $"- if {happened}",
                { Developments.Count: 0, On: { } day } => $"- from {Vocabulary.Date(day)} on, by what the scenario dates until then",
                { On: { } day } => $"- if {happened}, once it is put forward on {Vocabulary.Date(day)}",
            });
        }
    }
}
