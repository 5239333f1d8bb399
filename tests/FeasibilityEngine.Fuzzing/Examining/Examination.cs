using CsCheck;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Fuzzing.Inputs;
using FeasibilityEngine.Fuzzing.Reporting;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Fuzzing.Examining;

/// <summary>Puts one input through everything: reading, writing, all inquiries, all renderers, the tool; twice, the second time as it was written and read again.</summary>
internal sealed class Examination(Probe probe, Coverage coverage, string folder)
{
    // One hard scenario must not take the time of a thousand others.
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(12);

    /// <summary>Examines an input. It is written to the folder first, so that it is there if the process dies of it.</summary>
    public void Examine(FuzzInput input)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, "current." + input.Extension);
        File.WriteAllBytes(path, input.Bytes);
        var started = Environment.CpuUsage.TotalTime;
        bool IsEnough() => Environment.CpuUsage.TotalTime - started > Enough;

        coverage.Count("", "executions");
        if (Read(path) is not { } reading)
        {
            return;
        }

        coverage.Read(reading);
        var verbs = new Verbs(probe, path);
        verbs.Check(reading.Scenario is not null);
        if (reading.Scenario is not { } scenario)
        {
            return;
        }

        coverage.Count("", "scenarios without errors");
        if (ScenarioValidator.Validate(scenario).FirstOrDefault(diagnostic => diagnostic.Severity == Severity.Error) is { } error)
        {
            probe.Fail("validation", "validation: reading found no error", error.Message);
        }

        var again = Rewrite(scenario);
        var answers = new Answers(scenario, probe, IsEnough).Ask();
        coverage.Answered(scenario, answers.Analyses.Select(answer => answer.Analysis).Take(2).ToList());
        if (again is not null && !IsEnough())
        {
            Compare(answers, new Answers(again, probe, IsEnough).Ask());
        }

        verbs.Ask(IsEnough);
        // The same for one input whenever it is examined.
        var dice = new Dice(new PCG(1, BitConverter.ToUInt64(System.Security.Cryptography.SHA256.HashData(input.Bytes))));
        if (dice.Chance(10))
        {
            verbs.Refuse();
        }

        new Grammars(probe, scenario, dice).Check(answers.LinesOfSweep);
        if (dice.Chance(25) && !IsEnough())
        {
            Hostile(HostileWords.Of(scenario, dice), IsEnough);
        }

        if (!IsEnough() && answers.Analyses is [var (_, talks), ..])
        {
            new AssertionMessages(probe, scenario, talks).Check();
        }

        if (answers.IsCutShort || IsEnough())
        {
            coverage.Count("", "scenarios of which not all was asked, for want of time");
        }
    }

    private ScenarioReading? Read(string path)
    {
        var reading = probe.Ask("reading", () => ScenarioFile.Read(path), TimeSpan.Zero);
        if (reading is null)
        {
            return null;
        }

        if (reading.Scenario is null != reading.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            probe.Fail("reading", "reading: a scenario and errors", DiagnosticText.Render(reading.Diagnostics));
        }

        var text = probe.Render("diagnostics as text", TextKind.Plain, () => DiagnosticText.Render(reading.Diagnostics));
        probe.Render("diagnostics as json", TextKind.Json, () => JsonReport.Render(path, reading.Diagnostics));
        probe.Render("diagnostics as sarif", TextKind.Json, () => SarifReport.Render(path, reading.Diagnostics));
        var twice = probe.Ask("reading again", () => DiagnosticText.Render(ScenarioFile.Read(path).Diagnostics), TimeSpan.Zero);
        using var stream = File.OpenText(path);
        probe.Ask("reading from a reader", () => ScenarioFile.Read(stream), TimeSpan.Zero);
        using var bytes = File.OpenRead(path);
        var streamed = probe.Ask("reading from a stream", () => DiagnosticText.Render(ScenarioFile.Read(bytes, path).Diagnostics), TimeSpan.Zero);
        if (text != streamed)
        {
            probe.Fail("reading from a stream", "reading: other diagnostics than from the file", $"{text}\n{streamed}");
        }

        if (text != twice)
        {
            probe.Fail("reading again", "reading: other diagnostics the second time", $"{text}\n{twice}");
        }

        foreach (var span in reading.Diagnostics.Select(diagnostic => diagnostic.Span).OfType<SourceSpan>())
        {
            if (span.Line < 1 || span.Column < 1 || span.Length < 1 || span.Column - 1 - span.LeftOut > span.LineText.Length)
            {
                probe.Fail("reading", "reading: a place outside its line", span.ToString());
            }
        }

        return reading;
    }

    /// <summary>The scenario as it comes back from YAML, where that is the same one, as it must be.</summary>
    private Scenario? Rewrite(Scenario scenario)
    {
        var yaml = probe.Render("writing as yaml", TextKind.Plain, () => ScenarioWriter.ToYaml(scenario));
        var json = probe.Render("writing as json", TextKind.Json, () => ScenarioWriter.ToJson(scenario));
        if (yaml is null || json is null)
        {
            return null;
        }

        probe.Same(yaml, json);
        var fromJson = Reread("json", json, scenario);
        var fromYaml = Reread("yaml", yaml, scenario);
        return fromJson is null ? null : fromYaml;
    }

    private Scenario? Reread(string form, string text, Scenario scenario)
    {
        var door = "rereading of " + form;
        var reading = probe.Ask(door, () => ScenarioFile.ReadText(text, "again." + form), TimeSpan.Zero);
        if (reading is null)
        {
            return null;
        }

        if (reading.Scenario is null)
        {
            probe.Fail(door, $"{door}: refused, {reading.Diagnostics.First(diagnostic => diagnostic.Severity == Severity.Error).Code}", DiagnosticText.Render(reading.Diagnostics));
            return null;
        }

        if (reading.Scenario != scenario || ScenarioHash.Of(reading.Scenario) != ScenarioHash.Of(scenario))
        {
            probe.Fail(door, $"{door}: another scenario", text);
            return null;
        }

        var written = form == "yaml" ? ScenarioWriter.ToYaml(reading.Scenario) : ScenarioWriter.ToJson(reading.Scenario);
        if (written != text)
        {
            probe.Fail(door, $"{door}: written otherwise the second time", written);
        }

        return reading.Scenario;
    }

    // No file can hold it, so it is not reread; all that is written of it must be harmless all the same.
    private void Hostile(Scenario scenario, Func<bool> isEnough)
    {
        coverage.Count("", "scenarios with words that no file may hold");
        if (ScenarioValidator.Validate(scenario).All(diagnostic => diagnostic.Severity != Severity.Error))
        {
            new Answers(scenario, probe, isEnough).Ask();
        }
    }

    private void Compare(Answers first, Answers second)
    {
        foreach (var (door, text) in first.Texts)
        {
            if (second.Texts.TryGetValue(door, out var other) && other != text)
            {
                var at = text.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
                probe.Fail(door, $"{door.Split(' ')[0]}: other bytes the second time", $"at {at}: {Around(text, at)}\n{Around(other, at)}");
            }
        }
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 100)..Math.Min(text.Length, at + 100)];
}
