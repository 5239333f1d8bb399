using System.Text;

namespace FeasibilityEngine.Cli;

/// <summary>What a run reads from and writes to: results to <paramref name="Out"/>, diagnostics and progress to <paramref name="Error"/>.</summary>
/// <param name="In">Opens standard input; called only where a file is named <c>-</c>.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="ErrorIsScreen">True where a person watches standard error, so that a progress line may be drawn on it.</param>
/// <param name="OutIsScreen">True where a person watches standard output, so that it may be cleared between the runs of a watch.</param>
internal sealed record Terminal(Func<Stream> In, TextWriter Out, TextWriter Error, bool ErrorIsScreen, bool OutIsScreen = false)
{
    // No byte-order mark: what is written is piped into other programs.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The streams of this process. A reader that closes the pipe early ends the output quietly; the runtime sees to that.</summary>
    public static Terminal OfProcess()
    {
        // On Windows this also tells the console; elsewhere it only chooses how Console.Out encodes.
        Console.OutputEncoding = Utf8;
        var isDumb = Environment.GetEnvironmentVariable("TERM") is "dumb";
        return new Terminal(
            Console.OpenStandardInput,
            new StreamWriter(Console.OpenStandardOutput(), Utf8) { NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true },
            !Console.IsErrorRedirected && !isDumb,
            !Console.IsOutputRedirected && !isDumb);
    }
}
