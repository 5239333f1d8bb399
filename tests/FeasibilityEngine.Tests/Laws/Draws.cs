using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using CsCheck;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>
/// Holds a law to values drawn at random, the same ones in every run, so that a build that fails tells of the change and not of
/// the luck of the draw. Each law has a series of its own. <c>FEASIBILITY_DRAWS=7</c> in the environment takes the seventh series
/// of every law instead of the first, for long runs that are to see other values; <c>CsCheck_Seed</c> draws one value again.
/// </summary>
internal static class Draws
{
    private static readonly ulong Series = ulong.Parse(Environment.GetEnvironmentVariable("FEASIBILITY_DRAWS") ?? "1", CultureInfo.InvariantCulture);

    private static readonly int Threads = int.Parse(Environment.GetEnvironmentVariable("CsCheck_Threads") ?? "-1", CultureInfo.InvariantCulture);

    /// <summary>
    /// Tries a law on so many drawn values. A failure is that of the first value for which the law does not hold, made smaller by
    /// CsCheck, and names the seed that <c>CsCheck_Seed</c> takes to draw the same again.
    /// </summary>
    public static void Hold<T>(this Gen<T> drawn, Action<T> law, int samples = 100, Func<T, string>? print = null, [CallerMemberName] string series = "", int? threads = null)
    {
        if (Environment.GetEnvironmentVariable("CsCheck_Seed") is not null)
        {
            drawn.Sample(law, iter: samples, print: print);
            return;
        }

        var failing = new string?[samples];
        var stream = StreamOf(series);
        Parallel.For(0, samples, new ParallelOptions { MaxDegreeOfParallelism = threads ?? Threads }, (draw, state) =>
        {
            var pcg = new PCG(stream, (Series << 32) + (ulong)draw);
            var seed = pcg.ToString();
            try
            {
                law(drawn.Generate(pcg, null, out _));
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                failing[draw] = seed;
                state.Break();
            }
        });

        if (Array.Find(failing, seed => seed is not null) is { } first)
        {
            // Draws it again, tells of it, and looks for a smaller one.
            drawn.Sample(law, seed: first, iter: Math.Max(samples, 100), threads: threads ?? -1, print: print);
            Assert.Fail($"The law failed for CsCheck_Seed={first}, and held when it was drawn again.");
        }
    }

    /// <summary>The same, of a law that says whether it holds.</summary>
    public static void Hold<T>(this Gen<T> drawn, Func<T, bool> law, int samples = 100, Func<T, string>? print = null, [CallerMemberName] string series = "") =>
        drawn.Hold(value => law(value).Should().BeTrue(), samples, print, series);

    // A number that is the same on every machine, unlike a string's own hash code.
    private static uint StreamOf(string series) =>
        Encoding.UTF8.GetBytes(series).Aggregate(2166136261u, (hash, letter) => unchecked((hash ^ letter) * 16777619)) & 0xFFFF;
}
