using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;

namespace FeasibilityEngine.Reporting.Words;

/// <summary>Says what would change a circumstance.</summary>
/// <param name="vocabulary">The words of the file.</param>
/// <param name="isComplete">False where what would change it may not have been found.</param>
internal sealed class TurnWording(Vocabulary vocabulary, bool isComplete)
{
    /// <summary>"It would be within reach:" and below it each way, or that nothing in the scenario would do it.</summary>
    /// <param name="turns">The ways.</param>
    /// <param name="itWould">The words above them: "It would hold".</param>
    /// <param name="would">The words where there are none: "would make it hold".</param>
    /// <param name="then">What is so then.</param>
    /// <param name="tabledOn">The later day on which what they are about is put forward; null where it is no such thing.</param>
    public IEnumerable<Block> Blocks(ValueList<Turn> turns, string itWould, string would, Claim then, DateOnly? tabledOn = null)
    {
        if (turns.Count == 0)
        {
            yield return ParagraphBlock.Hanging(isComplete
                ? Said.Claiming($"No development of the scenario {would}, nor does what it dates later.", new NothingBrings(then))
                : Said.Framing($"Nothing was found that {would}; not everything was looked at."));
            yield break;
        }

        yield return ParagraphBlock.Hanging(Said.Framing(itWould + ":"));
        foreach (var turn in turns)
        {
            var happened = Text.List([.. turn.Developments.Select(id => vocabulary.Happening(id))]);
            var excluded = turn.RulesAllowState == false ? ", but the rules then exclude every state" : "";
            yield return ItemBlock.Bullet(Said.Claiming(
                turn switch
                {
                    { On: null } => $"if {happened}",
                    { Developments.Count: 0, On: { } day } => $"{Vocabulary.On(Vocabulary.Written(vocabulary.Scenario, day))}, by what the scenario dates until then",
                    { On: { } day } => $"if {happened}, {Vocabulary.On(Vocabulary.Written(vocabulary.Scenario, day))}{(day == tabledOn ? ", when it is put forward" : "")}",
                } + excluded,
                excluded.Length == 0 ? [At(turn, then)] : [At(turn, then), At(turn, new VerdictIs(Verdict.Inconsistent))]));
        }
    }

    private static Claim At(Turn turn, Claim claim)
    {
        var with = turn.Developments.Count == 0 ? claim : new WithDevelopments(turn.Developments, claim);
        return turn.On is { } on ? new OnDay(on, with) : with;
    }
}
