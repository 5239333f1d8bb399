using System.Text;
using FeasibilityEngine.Cli.Output;

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

    /// <summary>
    /// Asks whether whoever reads standard output has stopped, as <c>head</c> does. A report is written all the same, and goes nowhere;
    /// what runs for long and writes as it goes ends there.
    /// </summary>
    public Func<bool> ReaderHasLeft { get; init; } = () => false;

    /// <summary>
    /// The streams of this process. A reader that closes the pipe early ends the output quietly; the runtime sees to that. A stream that
    /// was closed before the start is not written to or read: by now, its number stands for something else.
    /// </summary>
    public static Terminal OfProcess()
    {
        // On Windows this also tells the console; elsewhere it only chooses how Console.Out encodes.
        Console.OutputEncoding = Utf8;
        var isDumb = Environment.GetEnvironmentVariable("TERM") is "dumb";
        return new Terminal(
            () => Descriptor.Input.IsClosed ? throw new UsageException("standard input is closed") : Console.OpenStandardInput(),
            Writer(Descriptor.Output.IsClosed ? null : Console.OpenStandardOutput(), "standard output"),
            Descriptor.Error.IsClosed ? TextWriter.Null : Writer(Console.OpenStandardError(), "standard error", autoFlush: true),
            !Console.IsErrorRedirected && !isDumb,
            !Console.IsOutputRedirected && !isDumb)
        {
            ReaderHasLeft = () => Descriptor.Output.IsAbandoned,
        };
    }

    /// <summary>Says something in one line on standard error. What would harm a terminal, line ends and what nobody sees are written by their numbers.</summary>
    public void Say(string message) => Tell("feasibility: " + VisibleText.Of(message));

    /// <summary>
    /// Writes a line to standard error, after everything that was written to standard output before: where both go to one file or pipe,
    /// what is still held back would else come later, from the middle of a word on.
    /// </summary>
    public void Tell(string line)
    {
        Out.Flush();
        Error.WriteLine(line);
    }

    /// <summary>Says why something cannot be done, and points at the place where that is known.</summary>
    public void Say(UsageException refusal)
    {
        Say(refusal.Message);
        if (refusal.Pointer is var (word, start, length))
        {
            var (before, marked) = (VisibleText.Of(word[..start]), VisibleText.Of(word.Substring(start, length)));
            Tell($"  {before}{marked}{VisibleText.Of(word[(start + length)..])}");
            Tell($"  {new string(' ', before.Length)}{new string('^', Math.Max(marked.Length, 1))}");
        }
    }

    private static StreamWriter Writer(Stream? stream, string name, bool autoFlush = false) =>
        new(new StandardStream(stream, name), Utf8) { NewLine = "\n", AutoFlush = autoFlush };
}
