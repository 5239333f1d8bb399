using FeasibilityEngine.Cli.Input;

namespace FeasibilityEngine.Cli.Output;

/// <summary>Standard output or standard error; where it cannot be written, the exception is one that says so in a line.</summary>
/// <param name="stream">Where the bytes go; null for a stream that was closed before the start.</param>
/// <param name="name">What to call it.</param>
internal sealed class StandardStream(Stream? stream, string name) : Stream
{
    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (stream is null)
        {
            throw new OutputException($"{name} is closed");
        }

        try
        {
            stream.Write(buffer);
        }
        catch (Exception failure) when (FileFailure.IsOfWriting(failure))
        {
            throw new OutputException($"{name} cannot be written: {FileFailure.Reason(failure)}");
        }
    }

    /// <inheritdoc/>
    public override void Flush() => stream?.Flush();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();
}
