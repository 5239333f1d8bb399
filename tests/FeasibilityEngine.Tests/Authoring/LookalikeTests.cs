using FeasibilityEngine.Authoring;

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

    [Fact]
    public void Names_that_differ_to_the_eye_are_no_fault() =>
        ScenarioFile.ReadText(Head + "parties: { a: The town, b: The Town, c: A town }\n").Diagnostics.Should().BeEmpty();
}
