using CsCheck;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Authoring.Language;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Tests.Laws;

namespace FeasibilityEngine.Tests.Authoring;

/// <summary>Whoever does what a message suggests is not refused by the next one, and has written what was meant.</summary>
public class SuggestionTests
{
    [Theory]
    [InlineData("a xor b", "exactly one of (a, b)")]
    [InlineData("a if b", "b implies a")]
    [InlineData("a or b if c and d", "c and d implies a or b")]
    [InlineData("a only if b", "a implies b")]
    [InlineData("a unless b", "not b implies a")]
    [InlineData("a iff b", "(a implies b) and (b implies a)")]
    [InlineData("a but not b", "a and not b")]
    [InlineData("neither a nor b", "not a and not b")]
    [InlineData("both a and b", "a and b")]
    [InlineData("if a then b", "a implies b")]
    [InlineData("if toll is low, b", "toll is low implies b")]
    [InlineData("c and (a unless b)", "c and ( not b implies a )")]
    [InlineData("c and if a then b", "c and (a implies b)")]
    [InlineData("toll is low, high", "toll is one of (low, high)")]
    [InlineData("toll is low, high or none", "toll is one of (low, high, none)")]
    [InlineData("toll is not low, high", "not toll is one of (low, high)")]
    [InlineData("c and toll is not one of (low, high)", "c and not toll is one of (low, high)")]
    [InlineData("toll is any of (eastern, western)", "toll is one of (eastern, western)")]
    [InlineData("toll is either of (eastern or western)", "toll is one of (eastern, western)")]
    [InlineData("toll is (eastern, western, or shared)", "toll is one of (eastern, western, shared)")]
    [InlineData("toll is not any of (eastern, western)", "not toll is one of (eastern, western)")]
    [InlineData("toll is none of (eastern, western)", "not toll is one of (eastern, western)")]
    [InlineData("toll in (low, high)", "toll is one of (low, high)")]
    [InlineData("toll in [low, high]", "toll is one of (low, high)")]
    [InlineData("toll in (low)", "toll is low")]
    [InlineData("toll not in (low, high)", "not toll is one of (low, high)")]
    [InlineData("toll not in (low)", "toll is not low")]
    [InlineData("toll != (low, high)", "not toll is one of (low, high)")]
    [InlineData("all t in s: toll[t] in (low, high)", "all t in s: toll[t] is one of (low, high)")]
    [InlineData("at least two of (a, b, c)", "at least 2 of (a, b, c)")]
    [InlineData("at most Three of (a, b, c, d)", "at most 3 of (a, b, c, d)")]
    [InlineData("exactly One of (a, b)", "exactly one of (a, b)")]
    [InlineData("exactly 2 of (a, b, c)", "at least 2 of (a, b, c) and at most 2 of (a, b, c)")]
    [InlineData("exactly two of (a, b, c)", "at least 2 of (a, b, c) and at most 2 of (a, b, c)")]
    [InlineData("not exactly 2 of (a, b, c or d) and e", "not (at least 2 of (a, b, c or d) and at most 2 of (a, b, c or d)) and e")]
    [InlineData("exactly 0 of (a, b)", "at most 0 of (a, b)")]
    [InlineData("ceasefire = true", "ceasefire")]
    [InlineData("ceasefire == False", "not ceasefire")]
    [InlineData("ceasefire != true and a", "not ceasefire and a")]
    [InlineData("at least 1 of (held[k] = true, a)", "at least 1 of (held[k], a)")]
    [InlineData("toll = eastern", "toll is eastern")]
    [InlineData("toll != eastern", "toll is not eastern")]
    [InlineData("!a", "not a")]
    [InlineData("!a && !b", "not a && !b")]
    [InlineData("!(a or b)", "not (a or b)")]
    [InlineData("a&&b", "a and b")]
    [InlineData("held[k]&&b", "held[k] and b")]
    [InlineData("toll=eastern", "toll is eastern")]
    [InlineData("not a = false", "a")]
    [InlineData("not a = true and b", "not a and b")]
    [InlineData("not held[k] != true", "held[k]")]
    [InlineData("none of (a, b)", "at most 0 of (a, b)")]
    [InlineData("no of (a, b)", "at most 0 of (a, b)")]
    [InlineData("any of (a, b)", "at least 1 of (a, b)")]
    [InlineData("c and not any of (a, b)", "c and not at least 1 of (a, b)")]
    [InlineData("all of (a, b or c)", "a and (b or c)")]
    [InlineData("not all of (a, b) or c", "not (a and b) or c")]
    [InlineData("two of (a, b)", "at least 2 of (a, b)")]
    [InlineData("neither a nor (b and c)", "not a and not (b and c)")]
    [InlineData("c and a but not b", "(c and a) and not b")]
    [InlineData("held[k] adn a adn b", "held[k] and a adn b")]
    public void What_is_suggested_says_what_was_meant(string text, string followed)
    {
        var problem = ConditionParser.Read(text).Problem!;

        problem.DidYouMean.Should().NotBeNull();
        Words(problem.Followed(text)).Should().Be(Words(followed));
    }

    [Theory]
    [InlineData("either a or b", "'a or b', where both may hold, or 'exactly one of (a, b)'")]
    [InlineData("a or b xor c", "'exactly one of (…, …)'")]
    [InlineData("if a then b else c", "'… implies …'")]
    [InlineData("two of (a, b, c)", "'at least 2 of (…)' or 'at most 2 of (…)'")]
    [InlineData("one of (a, b)", "'at least 1 of (…)', where several may hold, or 'exactly one of (…)'")]
    [InlineData("none of (a, b", "'at most 0 of (…)'")]
    [InlineData("all k in t: d[k] xor a", "'exactly one of (…, …)'")]
    [InlineData("all k in t: d[k] unless e[k]", "'not … implies …', with the exception before 'implies'")]
    [InlineData("a xor b and (c)", "'exactly one of (…, …)'")]
    [InlineData("neither a nor b and c", "'not … and not …'")]
    [InlineData("both a and b or c", "'… and …'")]
    [InlineData("a or c but not b", "'and'")]
    [InlineData("a unless", "'not … implies …', with the exception before 'implies'")]
    [InlineData("toll in (low and high)", "'toll is one of (…)'")]
    [InlineData("toll is any of (low, high", "'toll is one of (…)'")]
    [InlineData("exactly 2 of (a, b", "'at least 2 of (…) and at most 2 of (…)'")]
    [InlineData("exactly some of (a, b)", "'exactly one of (…)'")]
    [InlineData("at least two (a, b)", "'one' or a number from 0 to 9999")]
    public void What_could_be_meant_in_several_ways_is_not_guessed(string text, string expected)
    {
        var problem = ConditionParser.Read(text).Problem!;

        (problem.DidYouMean, problem.Expected).Should().Be((null, expected));
    }

    [Fact]
    public void Words_of_English_between_two_conditions_are_taken_for_what_they_mean() =>
        Gen.Select(GenCondition.OfDepth(2), GenCondition.OfDepth(2)).Hold(two =>
        {
            var (one, other) = two;
            foreach (var (text, meant) in new (string, Condition)[]
            {
                ($"({one}) xor ({other})", new Counted(CountKind.Exactly, 1, [one, other])),
                ($"({one}) if ({other})", new Implication(other, one)),
                ($"({one}) unless ({other})", new Implication(new Negation(other), one)),
                ($"neither ({one}) nor ({other})", new Conjunction([new Negation(one), new Negation(other)])),
                ($"if ({one}) then ({other})", new Implication(one, other)),
            })
            {
                ConditionText.Parse(ConditionParser.Read(text).Problem!.Followed(text)).Should().Be(meant, "that is meant by '{0}'", text);
            }
        });

    [Fact]
    public void Lists_counts_and_signs_of_other_languages_are_taken_for_what_they_mean_wherever_they_stand()
    {
        Reference[] named = [new("seat"), new("status", "k1")];
        Gen.Select(GenCondition.OfDepth(2), Gen.OneOf(named), Gen.Shuffle(new[] { "yes", "no", "later" }, 2, 3), Gen.OneOf(0, 2, 3)).Hold(drawn =>
        {
            var (other, name, options, number) = drawn;
            var (listed, alone) = (new OptionCheck(name, options.ToValueList()), new Occurrence(name));
            var atMost = new Counted(CountKind.AtMost, number, [other, alone]);
            foreach (var (slip, meant) in new (string, Condition)[]
            {
                ($"{name} is any of ({string.Join(", ", options)})", listed),
                ($"{name} in [{string.Join(" or ", options)}]", listed),
                ($"{name} is neither of ({string.Join(", ", options)})", new Negation(listed)),
                ($"{name} = true", alone),
                ($"{name} != true", new Negation(alone)),
                ($"not {name} = true", new Negation(alone)),
                ($"not {name} = false", alone),
                ($"!{name}", new Negation(alone)),
                ($"none of ({other}, {name})", atMost with { Number = 0 }),
                ($"any of ({other}, {name})", new Counted(CountKind.AtLeast, 1, [other, alone])),
                ($"all of ({other}, {name})", new Conjunction([other, alone])),
                ($"exactly {number} of ({other}, {name})", number == 0 ? atMost : new Conjunction([atMost with { Kind = CountKind.AtLeast }, atMost])),
            })
            {
                foreach (var (text, whole) in new (string, Condition)[]
                {
                    (slip, meant),
                    ($"not ({slip})", new Negation(meant)),
                    ($"({other}) and ({slip})", new Conjunction([other, meant])),
                    ($"at most 1 of ({other}, {slip})", new Counted(CountKind.AtMost, 1, [other, meant])),
                    ($"any u in places: ({slip})", new Quantified(Quantifier.Any, "u", "places", [], meant)),
                })
                {
                    ConditionText.Parse(ConditionParser.Read(text).Problem!.Followed(text)).Should().Be(whole, "that is meant by '{0}'", text);
                }
            }
        });
    }

    [Fact]
    public void No_suggestion_is_refused_where_it_was_made()
    {
        string[] slips = ["xor", "if", "unless", "either", "neither", "nor", "both", "then", "but", "only", "iff", "when", "every", "in", "adn", "orr", "iss", "befor", "!", "=", "&&", "seat", ",", "yes", "is", "(", ")", "= true", "!= no", "in (yes, no)", "is any of (yes, later)", "any of (yes,", "not in", "at least two of (stop,", "exactly 2 of (stop, calm)", "exactly two of", "!stop", "stop&&", "none of (stop, calm)", "all of (stop,", "any of", "not stop = false"];
        var suggested = 0;
        Gen.Select(GenCondition.OfDepth(2), Gen.OneOf(slips), Gen.Int[0, 40], Gen.Bool).Hold(
            drawn =>
            {
                var (condition, slip, at, instead) = drawn;
                var words = condition.ToString().Split(' ').ToList();
                at %= words.Count;
                words.RemoveRange(at, instead ? 1 : 0);
                words.Insert(at, slip);
                var text = string.Join(' ', words);
                if (ConditionParser.Read(text).Problem is not { DidYouMean: { } meant } problem)
                {
                    return;
                }

                Interlocked.Increment(ref suggested);
                var next = ConditionParser.Read(problem.Followed(text)).Problem;
                (next is null || next.Start > (problem.Instead?.Start ?? problem.Start) + meant.Length).Should().BeTrue("'{0}' was suggested for '{1}', and then: {2}", meant, text, next?.Message);
            },
            samples: 2_000);

        suggested.Should().BePositive();
    }

    [Theory]
    [InlineData("toll eastern", "toll is eastern")]
    [InlineData("toll unknown", null)]
    [InlineData("ceasefire eastern", null)]
    [InlineData("ceasefire visit", null)]
    [InlineData("toll is eastern or western", "toll is one of (eastern, western)")]
    [InlineData("toll is eastern or western or shared", "toll is one of (eastern, western, shared)")]
    [InlineData("toll is not eastern and western", "not toll is one of (eastern, western)")]
    [InlineData("toll is not eastern or western", "not toll is one of (eastern, western)")]
    [InlineData("not toll is eastern or western", "not toll is one of (eastern, western)")]
    [InlineData("toll is not eastern or western and visit", null)]
    [InlineData("toll is eastern and western", null)]
    [InlineData("toll is not eastern implies western", "toll is western")]
    [InlineData("toll is any of (eastern, western)", "toll is one of (eastern, western)")]
    [InlineData("toll is any of (eastern, unknown)", null)]
    [InlineData("toll in (eastern, western)", "toll is one of (eastern, western)")]
    [InlineData("ceasefire in (eastern, western)", null)]
    [InlineData("ceasefire = true", "ceasefire")]
    [InlineData("ceasefire = false", "not ceasefire")]
    [InlineData("ceasefire = no", "not ceasefire")]
    [InlineData("ceasefire != false", "ceasefire")]
    [InlineData("ceasefire = eastern", null)]
    [InlineData("not ceasefire = false", "ceasefire")]
    [InlineData("toll=eastern", "toll is eastern")]
    [InlineData("none of (ceasefire, visit)", "at most 0 of (ceasefire, visit)")]
    [InlineData("any of (ceasefire, visit)", "at least 1 of (ceasefire, visit)")]
    [InlineData("all of (ceasefire, visit)", "ceasefire and visit")]
    [InlineData("toll is eastern or visit or western", null)]
    [InlineData("toll is eastern or western or visit or shared", null)]
    [InlineData("ceasefire is true", "ceasefire")]
    [InlineData("ceasefire is false", "not ceasefire")]
    [InlineData("ceasefire is not false", "ceasefire")]
    [InlineData("exactly 2 of (ceasefire, visit, toll is eastern)", "at least 2 of (ceasefire, visit, toll is eastern) and at most 2 of (ceasefire, visit, toll is eastern)")]
    [InlineData("ceasefire and western", "toll is western")]
    [InlineData("toll is eastern, western", "toll is one of (eastern, western)")]
    public void In_a_file_only_options_that_are_there_are_suggested(string requires, string? meant)
    {
        var told = Told($"\"{requires}\"").Should().ContainSingle(requires).Subject;

        told.DidYouMean.Should().Be(meant);
        if (meant is not null)
        {
            Told($"\"{meant}\"").Should().BeEmpty();
            Told($"{{ p: {{ party: a, requires: '{meant}' }} }}", whole: true).Should().BeEmpty();
        }
    }

    [Fact]
    public void An_issue_that_is_compared_with_its_option_is_asked_with_is() => Told("toll = eastern").Should().ContainSingle().Which.DidYouMean.Should().Be("is");

    [Theory]
    [InlineData("toll = true")]
    [InlineData("toll = no")]
    [InlineData("toll = eastward")]
    public void An_issue_that_is_compared_with_anything_else_is_told_with_its_options(string requires)
    {
        var told = Told(requires).Should().ContainSingle().Subject;

        (told.DidYouMean, told.Expected).Should().Be((null, "'is' with an option of 'toll': eastern, western, shared"));
    }

    [Theory]
    [InlineData("!a and b", "!a")]
    [InlineData("b and a&&c", "a&&c")]
    [InlineData("not a = false", "not a = false")]
    [InlineData("b or a = true", "a = true")]
    [InlineData("a & b", "&")]
    [InlineData("none of (a, b)", "none of")]
    public void What_is_marked_is_what_a_short_suggestion_replaces(string text, string marked)
    {
        var problem = ConditionParser.Read(text).Problem!;

        text.Substring(problem.Start, problem.Length).Should().Be(marked);
    }

    [Theory]
    [InlineData("toll is eastern, western", "'toll is one of (eastern, western)'")]
    [InlineData("toll in (eastern, western)", "'toll is one of (eastern, western)'")]
    [InlineData("exactly 2 of (ceasefire, visit, talks)", "'at least 2 of (ceasefire, visit, talks) and at most 2 of (ceasefire, visit, talks)'")]
    [InlineData("toll is one of (eastern, western)", "'toll is one of (eastern, western)'")]
    public void A_comma_in_braces_is_told_once_with_a_value_that_can_be_read(string requires, string meant)
    {
        var told = Told($"{{ p: {{ party: a, requires: {requires} }} }}", whole: true).Should().ContainSingle().Subject;

        (told.Code, told.DidYouMean).Should().Be((DiagnosticCodes.CommaEndsValue, meant));
        Told($"{{ p: {{ party: a, requires: {meant} }} }}", whole: true).Should().BeEmpty();
    }

    private static List<Diagnostic> Told(string requires, bool whole = false) =>
        [.. ScenarioFile.ReadText(
            "feasibility: 1\nscenario: Suggestions\nparties: [a]\nissues: { toll: [eastern, western, shared] }\nacts: [ceasefire, visit]\npositions: "
            + (whole ? requires : $"\n  p: {{ party: a, requires: {requires} }}") + "\n", "suggestions.yaml").Diagnostics.Where(told => told.Severity == Severity.Error)];

    private static string Words(string text) => string.Join(' ', ConditionLexer.Read(text).Select(token => token.Text)).Trim();
}
