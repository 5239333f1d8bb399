using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Selecting;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Contents;
using FeasibilityEngine.Reporting.Document;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>Inquiries with concessions that are supposed, as inquiries about scenarios that state them.</summary>
internal static class SupposedInquiries
{
    /// <summary>Some concessions, with one that concedes nothing and one on a position that does not count, where there are such.</summary>
    public static ValueList<Supposition> Some(Inquiry inquiry, int first)
    {
        var conceded = Supposing.Some(inquiry, ScenarioAnalyser.Analyse(inquiry.Scenario, inquiry.Options), first);
        var isDated = (inquiry.Options.AsOf ?? inquiry.Scenario.DefaultAsOf) is not null;
        var others = inquiry.Scenario.Positions.Where(position => isDated && position.Rungs.Count > 1 && conceded.All(given => given.Id != position.Id)).ToList();
        var uncounted = others.Where(position => inquiry.Reference.Ladders.All(ladder => ladder.Id != position.Id)).Take(1).Select(position => new Supposition(position.Id, position.Rungs[^1].Id));
        var idle = others.SelectMany(position => inquiry.Reference.Ladders.Where(ladder => ladder.Id == position.Id)).Take(1).Select(ladder => new Supposition(ladder.Id, ladder.Rungs[0].Id));
        return [.. conceded, .. uncounted, .. idle];
    }

    /// <summary>What is said of chosen sets where they are supposed.</summary>
    public static IReadOnlyList<Said> OfChosen(Inquiry inquiry, ValueList<Supposition> conceded, bool withinReachOnly)
    {
        var selected = SetInquiry.Ask(inquiry.Scenario, new SetSelection { WithinReachOnly = withinReachOnly }, inquiry.Options with { Suppose = conceded });
        return WordLaw.Told(hasTables: true, _ => SelectedSetSection.Of(selected), new ReportOptions());
    }

    /// <summary>The inquiry about the scenario that states them, with those in which less is supposed beside it.</summary>
    public static Inquiry Of(Inquiry inquiry, ValueList<Supposition> conceded)
    {
        var asked = inquiry.About(Supposing.Stated(inquiry, conceded));
        asked.Elsewhere[OtherAnalysis.AsStated] = new Inquiry(inquiry.Scenario, inquiry.Options.Question, inquiry.Options.AsOf);
        asked.Elsewhere[OtherAnalysis.NothingSupposed] = inquiry;
        return asked;
    }
}
