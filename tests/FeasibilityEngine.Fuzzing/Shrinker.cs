using System.Text;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Fuzzing.Inputs;

namespace FeasibilityEngine.Fuzzing;

/// <summary>Makes a failing input small: leaves out lines, then runs of characters, as long as it fails in the same way.</summary>
internal sealed class Shrinker(Func<FuzzInput, bool> fails, TimeSpan most)
{
    private readonly TimeSpan _end = Environment.CpuUsage.TotalTime + most;

    /// <summary>The smallest found in the time there is.</summary>
    public FuzzInput Shrink(FuzzInput input)
    {
        input = AsYaml(input);
        if (input.Text is { } text)
        {
            var lines = Fewer(text.Split('\n').ToList(), kept => FuzzInput.Of(string.Join('\n', kept), input.Extension, input.Origin));
            input = FuzzInput.Of(string.Join('\n', lines), input.Extension, input.Origin);
            if (input.Bytes.Length < 3000)
            {
                var runes = Fewer(input.Text!.EnumerateRunes().ToList(), kept => FuzzInput.Of(string.Concat(kept), input.Extension, input.Origin));
                input = FuzzInput.Of(string.Concat(runes), input.Extension, input.Origin);
            }

            return input;
        }

        return input with { Bytes = [.. Fewer(input.Bytes.ToList(), kept => input with { Bytes = [.. kept] })] };
    }

    // As the engine writes it, one thing a line, where it still fails so.
    private FuzzInput AsYaml(FuzzInput input)
    {
        try
        {
            if (input.Text is { } text && ScenarioFile.ReadText(text, "x." + input.Extension).Scenario is { } scenario)
            {
                var yaml = new FuzzInput(Encoding.UTF8.GetBytes(ScenarioWriter.ToYaml(scenario)), "yaml", input.Origin);
                return fails(yaml) ? yaml : input;
            }
        }
        catch (Exception defect) when (defect is not OutOfMemoryException)
        {
            // Reading or writing is what fails: the input stays as it is.
        }

        return input;
    }

    // Delta debugging: halves, quarters and so on down to single parts, again while that helps.
    private List<T> Fewer<T>(List<T> parts, Func<IReadOnlyList<T>, FuzzInput> whole)
    {
        for (var size = Math.Max(1, parts.Count / 2); ; size = Math.Max(1, size / 2))
        {
            var before = parts.Count;
            for (var at = 0; at < parts.Count && Environment.CpuUsage.TotalTime < _end;)
            {
                var fewer = parts.Take(at).Concat(parts.Skip(at + size)).ToList();
                if (fails(whole(fewer)))
                {
                    parts = fewer;
                }
                else
                {
                    at += size;
                }
            }

            if ((size == 1 && parts.Count == before) || Environment.CpuUsage.TotalTime >= _end)
            {
                return parts;
            }
        }
    }
}
