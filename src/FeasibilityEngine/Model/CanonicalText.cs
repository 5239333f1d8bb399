using System.Globalization;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Model;

/// <summary>
/// A scenario as text in which equal statements are equal characters: declarations in the order of their names, whatever the order
/// in the file. What is ordered by meaning keeps its order: options of an issue, rungs of a ladder, variables of a rule, events of one day.
/// </summary>
/// <remarks>Every field carries its length, so that no text in one field can pass for another field.</remarks>
internal static class CanonicalText
{
    public static string Of(Scenario s) => Node(
        "scenario",
        "1",
        s.Id,
        s.Name,
        Day(s.AsOf),
        Sorted(s.Sources, x => Node("source", x.Id, x.Text, Time(x.When), Maybe(x.Url))),
        Sorted(s.Parties, x => Node("party", x.Id, x.Name, Maybe(x.Role))),
        Sorted(s.Sets, x => Node("set", x.Id, Sorted(x.Keys, key => key))),
        Sorted(s.Issues, x => Node("issue", x.Id, Maybe(x.Over), Listed(x.Options, option => option), Maybe(x.Says))),
        Sorted(s.Acts, OfAct),
        Sorted(s.Facts, x => Node("fact", x.Id, Maybe(x.Over), Maybe(x.Says), Sorted(x.Sources, source => source))),
        Sorted(s.Rules, OfRule),
        // The sort is stable: events of one day keep their order, in which they count.
        Listed(s.Events.OrderBy(x => x.On), OfEvent),
        Sorted(s.Positions, OfPosition),
        Sorted(s.Developments, x => Node("development", x.Id, References(x.Establishes), References(x.Ends), Maybe(x.Says), Sorted(x.Sources, source => source))),
        Sorted(s.Expectations, x => OfExpectation(x, s)))
        + (s.Question is { } question ? Node("question", question.ToString()) : "");

    private static string OfAct(Act x) => Node(
        "act", x.Id, Maybe(x.Over), Maybe(x.By), Number(x.Price), Tabled(x.PutForward, x.Tabling), Maybe(x.AvailableWhen), x.Irreversible ? "irreversible" : "", Maybe(x.Says),
        Sorted(x.Sources, source => source));

    private static string OfRule(Rule x) => Node(
        "rule", x.Id, x.Form.ToString(), Cases(x), References(x.Then),
        Listed(x.For, binder => Node("for", binder.Variable, binder.Set, Sorted(binder.Except, key => key))),
        Maybe(x.Because), Sorted(x.Sources, source => source));

    // A rule without cases is one case, itself: the field keeps the text that it has always had.
    private static string Cases(Rule x) => x.Cases.Count == 0
        ? x.Condition.ToString()
        : Sorted(x.Cases, match => Node("case", match.Condition.ToString(), References(match.Then)));

    private static string OfEvent(Event x) => Node(
        "event", x.Id, Time(x.When), x.Name, References(x.Establishes), References(x.Ends), Sorted(x.Sources, source => source));

    private static string OfPosition(Position x) => Node(
        "position", x.Id, x.Party, x.Kind.ToString(), Listed(x.Rungs, OfRung), Maybe(x.Says), Time(x.Begins), Time(x.Ends), Maybe(x.While),
        Listed(x.Stated, statement => Node("stated", Time(statement.When), statement.Rung)), Sorted(x.Sources, source => source));

    private static string OfRung(Rung x) => Node(
        "rung", x.Id, x.Accepts.ToString(), Number(x.Cost), Maybe(x.Says), Tabled(x.PutForward, x.Tabling), Maybe(x.AvailableWhen), Sorted(x.Sources, source => source));

    // An expectation that names no question asks the scenario's own, and says the same as one that names it.
    private static string OfExpectation(Expectation x, Scenario s) => Node(
        "expectation", Day(x.AsOf), x.QuestionIn(s).ToString(), Sorted(x.Assume, name => name), Maybe(x.Verdict?.ToString()), Sorted(x.Because, name => name));

    private static string Node(string name, params string[] fields) => name + string.Concat(fields.Select(Field));

    private static string Field(string text) => $"({text.Length.ToString(CultureInfo.InvariantCulture)}:{text})";

    private static string Sorted<T>(IEnumerable<T> items, Func<T, string> text) =>
        string.Concat(items.Select(text).Order(StringComparer.Ordinal).Select(Field));

    private static string Listed<T>(IEnumerable<T> items, Func<T, string> text) => string.Concat(items.Select(text).Select(Field));

    private static string References(ValueList<Reference> references) => Sorted(references, reference => reference.ToString());

    // Nothing is not the same as an empty text.
    private static string Maybe(object? value) => value is null ? "-" : "+" + value;

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";

    private static string Time(SourceTime? time) => time?.ToString() ?? "-";

    private static string Tabled(SourceTime? time, Tabling tabling) => tabling == Tabling.Dated ? Time(time) : tabling.ToString();

    // 3 and 3.00 are one cost.
    private static string Number(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "-";
}
