using FeasibilityEngine.Fuzzing.Examining;
using FluentAssertions;
using Xunit;

namespace FeasibilityEngine.Fuzzing;

/// <summary>The checks notice what they are there for.</summary>
public sealed class OutputChecksTests
{
    [Theory]
    [InlineData("a\u001b[2Jb")]
    [InlineData("a\tb")]
    [InlineData("a\rb")]
    [InlineData("a\u0085b")]
    [InlineData("a\u202eb")]
    [InlineData("a\ufeffb")]
    public void A_harmful_character_is_noticed(string text) => OutputChecks.Characters(text).Should().StartWith("the character U+");

    // An attribute cannot hold half a pair.
    [Fact]
    public void Half_a_surrogate_pair_is_noticed()
    {
        OutputChecks.Characters("half " + '\ud83d').Should().StartWith("the character U+D83D");
        OutputChecks.Characters('\ude00' + " half").Should().StartWith("the character U+DE00");
    }

    [Theory]
    [InlineData("two\nlines")]
    [InlineData("whole \ud83d\ude00, é, 人")]
    public void Other_characters_are_not(string text) => OutputChecks.Characters(text).Should().BeNull();

    [Theory]
    [InlineData("Json", """{"a":1,"a":2}""")]
    [InlineData("Json", """{"a":1,}""")]
    [InlineData("Json", "{\"a\":NaN}")]
    [InlineData("JsonLines", "{\"a\":1}\n{\"a\":")]
    [InlineData("Xml", "<a><b></a>")]
    [InlineData("Xml", "<a x='1' x='2'/>")]
    [InlineData("Xml", "<a>&nbsp;</a>")]
    [InlineData("Html", "<!doctype html><html><head><title>x</title></head><body><p>a<b></p></body></html>")]
    [InlineData("Html", "<!doctype html><html><head><title>x</title></head><body><p id=a></p><p id=a></p></body></html>")]
    [InlineData("Html", "<!doctype html><html><head><title>x</title></head><body><a href=\"#nowhere\">x</a></body></html>")]
    [InlineData("Html", "<!doctype html><html><head><title>x</title></head><body><script>alert(1)</script></body></html>")]
    [InlineData("Dot", "graph conflicts {\n  p0 [label=\"a\"b\"];\n}\n")]
    [InlineData("Dot", "graph conflicts {\n  p0 [label=\"a\"];\n")]
    [InlineData("Dot", "digraph conflicts { }")]
    [InlineData("Mermaid", "flowchart LR\n  p0[\"a\"b\"]\n")]
    [InlineData("Mermaid", "flowchart LR\n  subgraph g0[\"a\"]\n")]
    [InlineData("Mermaid", "graph LR\n")]
    public void A_text_that_is_not_well_formed_is_noticed(string kind, string text) => Check(kind, text).Should().NotBeNull();

    [Theory]
    [InlineData("Json", """{"a":[1,true,null,"\ud83d\ude00"]}""")]
    [InlineData("Xml", "<a><b c='&lt;'/></a>")]
    [InlineData("Html", "<!doctype html><html><head><title>x</title></head><body><p id=\"a\">a</p><a href=\"#a\">b</a></body></html>")]
    [InlineData("Dot", "graph conflicts {\n  graph [fontname=\"x\"];\n  subgraph cluster_0 {\n    label=\"\\\"a\\\"\";\n    p0 [label=\"a\\nb\", shape=box];\n  }\n  p0 -- c0 [style=dashed];\n}\n")]
    [InlineData("Mermaid", "flowchart LR\n  subgraph g0[\"a\"]\n    p0[\"a<br/>b#34;\"]\n  end\n  c0([\"1\"])\n  p0 --- c0\n")]
    public void One_that_is_passes(string kind, string text) => Check(kind, text).Should().BeNull();

    [Fact]
    public void YAML_and_JSON_that_hold_different_things_are_told_apart_where_there_is_Python()
    {
        using var python = new PythonParsers();

        var differ = new OutputChecks(python, new Graphviz()).Differ("a: [yes, 1.50]\n", "{\"a\":[\"yes\",1.5]}");

        (differ is not null || python.Missing).Should().BeTrue();
    }

    private static string? Check(string kind, string text)
    {
        using var python = new PythonParsers();
        return new OutputChecks(python, new Graphviz()).Check(Enum.Parse<TextKind>(kind), text);
    }
}
