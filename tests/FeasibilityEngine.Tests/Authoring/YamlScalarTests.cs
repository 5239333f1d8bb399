using CsCheck;
using FeasibilityEngine.Authoring.Files.Writing;
using FeasibilityEngine.Tests.Laws;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using ScalarEvent = YamlDotNet.Core.Events.Scalar;

namespace FeasibilityEngine.Tests.Authoring;

public class YamlScalarTests
{
    [Theory]
    [InlineData("Talks open on Monday (at the latest), don't they?")]
    [InlineData("Türkiye – \"Стамбул\"; a#1")]
    [InlineData("troops[t] is withdrawn")]
    [InlineData("a:b")]
    public void Ordinary_words_stay_as_they_are(string text) => YamlScalar.Of(text, inList: false).Should().Be(text);

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("No", "\"No\"")]
    [InlineData("null", "\"null\"")]
    [InlineData("~", "\"~\"")]
    [InlineData("2024", "\"2024\"")]
    [InlineData("2024-06-14", "\"2024-06-14\"")]
    [InlineData("-first", "\"-first\"")]
    [InlineData("*all", "\"*all\"")]
    [InlineData("key: value", "\"key: value\"")]
    [InlineData("ends:", "\"ends:\"")]
    [InlineData("no #1", "\"no #1\"")]
    [InlineData("ends with space ", "\"ends with space \"")]
    [InlineData("two\nlines\tand \\ \"", "\"two\\nlines\\tand \\\\ \\\"\"")]
    [InlineData("turned \u202E round", "\"turned \\u202E round\"")]
    [InlineData("bell \a", "\"bell \\x07\"")]
    public void What_could_be_misread_or_not_seen_is_quoted(string text, string written) =>
        YamlScalar.Of(text, inList: false).Should().Be(written);

    [Theory]
    [InlineData("occupied[t]")]
    [InlineData("t in territory except crimea, donetsk")]
    [InlineData("a:b")]
    public void What_would_end_an_item_of_a_list_is_quoted_there(string text) =>
        YamlScalar.Of(text, inList: true).Should().Be($"\"{text}\"");

    [Fact]
    public void A_parser_reads_any_text_back_from_yaml() =>
        Texts.Hold(text => Read($"key: {YamlScalar.Of(text, inList: false)}\n") == text);

    [Fact]
    public void A_parser_reads_any_text_back_from_a_list() =>
        Texts.Hold(text => Read($"key: [{YamlScalar.Of(text, inList: true)}, next]\n") == text);

    [Fact]
    public void A_parser_reads_any_text_back_as_a_key() =>
        Texts.Hold(text => Read($"key:\n  {YamlScalar.Of(text, inList: false)}: {{}}\n") == text);

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[Gen.OneOf([.. "abc yYnNoO :#-?,[]{}&*!|>'\"%@`\\\t\n\r\u00A0\u2028\u202E\u0301éж0123456789.~=<"]), 0, 12],
        Gen.String.AlphaNumeric,
        Gen.OneOf("😀 talks", "yes", "NULL", "0x1F", "1e3", ".inf", "---", "...", "<<", "=", "a\u0085b", "\uFEFFa", "\u007F"));

    private static string Read(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        parser.Consume<MappingStart>();
        parser.Consume<ScalarEvent>().Value.Should().Be("key");
        parser.TryConsume<SequenceStart>(out _);
        parser.TryConsume<MappingStart>(out _);
        return parser.Consume<ScalarEvent>().Value;
    }
}
