using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;

namespace FeasibilityEngine.Tests.Authoring;

/// <summary>Where two texts look alike and are not, the message names what nobody can see.</summary>
public class LookalikeTests
{
    private const string Head = "feasibility: 1\nscenario: x\n";

    [Theory]
    [InlineData("parties: [\"front\u00a0line\"]\n", "'front\u00a0line' cannot be a name. It is written with U+00A0 no-break space.")]
    [InlineData("parties: [\"no\u200brth\"]\n", "'no\u200brth' cannot be a name. It is written with U+200B zero-width space.")]
    [InlineData("parties: [cafe\u0301]\npositions: { p: { party: caf\u00e9, requires: \"true\" } }\n", "The party 'caf\u00e9' is not declared. What may be meant is written with U+0301 combining acute accent.")]
    [InlineData("parties: [caf\u00e9]\npositions: { p: { party: cafe\u0301, requires: \"true\" } }\n", "The party 'cafe\u0301' is not declared. It is written with U+0301 combining acute accent.")]
    [InlineData("parties: [a]\npositions: { p: { party: a, requires: \"true\", fallbacks: [ { id: w, accepts: \"true\", available\u00a0when: \"true\" } ] } }\n", "A fallback has no key 'available\u00a0when'. It is written with U+00A0 no-break space.")]
    [InlineData("parties: [a]\nacts: [visit]\npositions: { p: { party: a, requires: \"not vi\u200bsit\" } }\n", "U+200B zero-width space")]
    public void The_character_is_named(string text, string message) =>
        ScenarioFile.ReadText(Head + text).Diagnostics.First(told => told.Severity == Severity.Error).Message.Should().Contain(message);

    [Fact]
    public void Letters_of_other_scripts_are_not_unusual() =>
        ScenarioFile.ReadText(Head + "parties: [\u0928\u0926\u0940]\npositions: { p: { party: \u0928\u0926\u0940x, requires: \"true\" } }\n").Diagnostics.First(told => told.Severity == Severity.Error)
            .Message.Should().Be("The party '\u0928\u0926\u0940x' is not declared.");

    [Fact]
    public void Three_parties_with_one_name_for_readers_get_one_warning()
    {
        var told = ScenarioFile.ReadText(Head + "parties: { a: The town, b: The\u00a0town, c: The town, d: Another }\n").Diagnostics.Should().ContainSingle().Subject;

        (told.Code, told.Severity).Should().Be((DiagnosticCodes.SameDisplayName, Severity.Warning));
        told.Message.Should().StartWith("The parties 'a', 'b' and 'c' are all 'The town' for readers, who cannot tell them apart.");
        (told.Span!.Line, told.Related!.Line).Should().Be((3, 3));
    }

    [Theory]
    [InlineData("issues", "{ options: [x, y], says: the toll }")]
    [InlineData("acts", "{ says: the toll }")]
    [InlineData("facts", "{ says: the toll }")]
    [InlineData("developments", "{ establishes: f, says: the toll }")]
    public void So_does_everything_that_sentences_name_by_its_words(string section, string value) =>
        ScenarioFile.ReadText(Head + (section == "developments" ? "facts: [f]\n" : "") + $"{section}:\n  one: {value}\n  two: {value}\n").Diagnostics
            .Should().Contain(told => told.Code == DiagnosticCodes.SameDisplayName && told.Message.Contains($"The {section} 'one' and 'two' are both 'the toll'"));

    // Each written with a letter that has its accent, and with the accent after the letter; twice accented, also half of each.
    [Theory]
    [InlineData("caf\u00e9", "cafe\u0301")]
    [InlineData("\u00c5ngstr\u00f6m", "A\u030angstro\u0308m")]
    [InlineData("\u017e\u00edt", "z\u030ci\u0301t")]
    [InlineData("\u0142\u0105ka", "\u0142a\u0328ka")]
    [InlineData("\u0130zmir", "I\u0307zmir")]
    [InlineData("bi\u1ebfn", "bi\u00ea\u0301n")]
    [InlineData("bi\u1ebfn", "bie\u0302\u0301n")]
    [InlineData("\u1ea1\u0306", "a\u0306\u0323")]
    [InlineData("\u03b5\u03af\u03c1\u03ae\u03bd\u03b7", "\u03b5\u03b9\u0301\u03c1\u03b7\u0301\u03bd\u03b7")]
    [InlineData("\u043a\u0440\u0430\u0439", "\u043a\u0440\u0430\u0438\u0306")]
    public void One_name_typed_in_two_ways_is_a_warning_wherever_a_name_stands(string one, string other)
    {
        foreach (var text in new[]
        {
            $"parties: {{ {one}: The first, {other}: The second }}\n",
            $"parties: [{one}, {other}]\n",
            $"parties: {{ a: The {one}, b: The {other} }}\n",
            $"issues: {{ toll: [{one}, {other}] }}\n",
            $"sets: {{ region: [{one}, {other}] }}\n",
            $"acts: {{ {one}: {{}} }}\nfacts: {{ {other}: {{}} }}\n",
            $"parties: [a]\npositions: {{ {one}: {{ party: a, requires: talks }}, {other}: {{ party: a, requires: talks }} }}\n",
            $"parties: [a]\npositions: {{ p: {{ party: a, requires: talks, fallbacks: [{{ id: {one}, accepts: not talks }}, {{ id: {other}, accepts: talks or not talks }}] }} }}\n",
        })
        {
            var told = ScenarioFile.ReadText(Head + text).Diagnostics.Where(told => told.Code == DiagnosticCodes.SameDisplayName).Should().ContainSingle(text).Subject;

            told.Severity.Should().Be(Severity.Warning);
            told.Message.Should().MatchRegex("(looks like|for readers)").And.MatchRegex("U\\+03[0-9A-F]{2} combining");
            told.Related.Should().NotBeNull();
        }
    }

    [Theory]
    [InlineData("caf\u00e9", "cafe")]
    [InlineData("\u00e0", "\u00e1")]
    [InlineData("a\u0302\u0301", "a\u0301\u0302")]
    [InlineData("\u0142", "l")]
    public void Another_accent_is_another_name(string one, string other) =>
        ScenarioFile.ReadText($"{Head}parties: [{one}, {other}]\nissues: {{ toll: [{one}, {other}] }}\n").Diagnostics
            .Should().NotContain(told => told.Code == DiagnosticCodes.SameDisplayName);

    [Fact]
    public void Names_that_differ_to_the_eye_are_no_fault() =>
        ScenarioFile.ReadText(Head + "parties: { a: The town, b: The Town, c: A town }\n").Diagnostics.Should().BeEmpty();
}
