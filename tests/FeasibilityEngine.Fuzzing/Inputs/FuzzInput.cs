using System.Text;

namespace FeasibilityEngine.Fuzzing.Inputs;

/// <summary>A file that is offered to the reader.</summary>
/// <param name="Bytes">What the file holds.</param>
/// <param name="Extension"><c>yaml</c> or <c>json</c>.</param>
/// <param name="Origin">From what it was made and how, for whoever reads a failure.</param>
internal sealed record FuzzInput(byte[] Bytes, string Extension, string Origin)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static FuzzInput Of(string text, string extension, string origin)
    {
        // Halves of surrogate pairs have no UTF-8; they reach the reader as what other programs write for them.
        return new FuzzInput(new UTF8Encoding(false).GetBytes(text), extension, origin);
    }

    /// <summary>The text; null where the bytes are none.</summary>
    public string? Text
    {
        get
        {
            try
            {
                return Strict.GetString(Bytes);
            }
            catch (DecoderFallbackException)
            {
                return null;
            }
        }
    }
}
