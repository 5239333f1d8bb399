using System.Globalization;
using System.Text;
using System.Xml;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Inquiries.Expectations;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting;

/// <summary>
/// What came of the expectations of scenarios as JUnit XML, which build servers read: a suite for each file, a test case for each
/// expectation. A file with errors is a suite with one case in error; what is not proven is a failure of the type <c>not-proven</c>.
/// </summary>
public static class JUnitReport
{
    /// <summary>The XML, ending in a line feed, without times, so that the same findings give the same text on every machine.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="tested"/> is null.</exception>
    public static string Render(IReadOnlyList<TestedScenario> tested)
    {
        ArgumentNullException.ThrowIfNull(tested);
        using var buffer = new MemoryStream();
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };
        using (var xml = XmlWriter.Create(buffer, settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "feasibility");
            WriteCounts(xml, tested);
            foreach (var scenario in tested)
            {
                Write(xml, scenario);
            }

            xml.WriteEndElement();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    private static void Write(XmlWriter xml, TestedScenario tested)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Text.Harmless(tested.File));
        WriteCounts(xml, [tested]);
        if (tested.Findings is null)
        {
            WriteCaseStart(xml, tested, "the file is a scenario", null);
            xml.WriteStartElement("error");
            var errors = tested.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();
            xml.WriteAttributeString("message", Text.Harmless(errors.Count > 0 ? errors[0].Message : "errors"));
            xml.WriteString(DiagnosticText.Render(errors));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        foreach (var result in tested.Findings?.Results ?? [])
        {
            WriteCaseStart(xml, tested, ExpectationWording.Claim(result), ExpectationWording.Span(tested, result.Expectation));
            if (result.Outcome != ExpectationOutcome.Met)
            {
                xml.WriteStartElement("failure");
                xml.WriteAttributeString("type", Text.Kebab(result.Outcome));
                xml.WriteAttributeString("message", Text.Harmless(ExpectationWording.Sentence(result, result.Misses[0])));
                xml.WriteString(string.Join('\n', result.Misses.Select(miss => Text.Harmless(ExpectationWording.Sentence(result, miss)))));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteCaseStart(XmlWriter xml, TestedScenario tested, string name, SourceSpan? place)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Text.Harmless(tested.File));
        xml.WriteAttributeString("name", Text.Harmless(name));
        xml.WriteAttributeString("file", Text.Harmless(tested.File));
        if (place is not null)
        {
            xml.WriteAttributeString("line", place.Line.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void WriteCounts(XmlWriter xml, IReadOnlyList<TestedScenario> tested)
    {
        var findings = tested.Select(scenario => scenario.Findings).OfType<ExpectationFindings>().ToList();
        var errors = tested.Count - findings.Count;
        xml.WriteAttributeString("tests", (findings.Sum(f => f.Results.Count) + errors).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", findings.Sum(f => f.Failed).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", errors.ToString(CultureInfo.InvariantCulture));
    }
}
