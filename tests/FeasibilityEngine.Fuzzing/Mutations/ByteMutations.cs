using System.Text;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Fuzzing.Mutations;

/// <summary>Changes to the bytes of a file, whatever they mean.</summary>
internal static class ByteMutations
{
    private static readonly byte[][] Pieces =
    [
        [0x00], [0xFF], [0xC3], [0x80], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xF0, 0x9F, 0x98, 0x80], [0xE2, 0x80, 0xAE], [0xE2, 0x80, 0x8B],
        [0xC2, 0xA0], [0xC2, 0x85], [0xE2, 0x80, 0xA8], [0x1B], [0x7F], [0x0D], [0x0D, 0x0A], [0x09], [0xEE, 0x83, 0x80], "\t"u8.ToArray(), "{"u8.ToArray(), "}"u8.ToArray(), "["u8.ToArray(),
        "]"u8.ToArray(), ": "u8.ToArray(), ":"u8.ToArray(), "- "u8.ToArray(), "#"u8.ToArray(), "\""u8.ToArray(), "'"u8.ToArray(), "\\"u8.ToArray(), ","u8.ToArray(), "|"u8.ToArray(),
        ">"u8.ToArray(), "&a "u8.ToArray(), "*a"u8.ToArray(), "!!x "u8.ToArray(), "---\n"u8.ToArray(), "...\n"u8.ToArray(), "%YAML 1.1\n"u8.ToArray(), "? "u8.ToArray(), "<<: "u8.ToArray(),
        "("u8.ToArray(), ")"u8.ToArray(), " and "u8.ToArray(), " or "u8.ToArray(), "not "u8.ToArray(), " is "u8.ToArray(), " before "u8.ToArray(), " after talks"u8.ToArray(), "\\u0000"u8.ToArray(),
        "\\ud83d"u8.ToArray(), "\\u202e"u8.ToArray(),
    ];

    public static byte[] Mutate(byte[] bytes, Dice dice, int times)
    {
        var changed = bytes.ToList();
        for (; times > 0; times--)
        {
            Once(changed, dice);
        }

        return [.. changed];
    }

    private static void Once(List<byte> bytes, Dice dice)
    {
        var at = dice.Below(bytes.Count + 1);
        var length = Math.Min(bytes.Count - at, 1 + (dice.Chance(70) ? dice.Below(8) : dice.Below(200)));
        switch (dice.Below(10))
        {
            case 0 when length > 0:
                bytes[at] ^= (byte)(1 << dice.Below(8));
                break;
            case 1 when length > 0:
                bytes[at] = (byte)dice.Below(256);
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(dice.Below(bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 4 when dice.Chance(30):
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 5:
                bytes.InsertRange(0, dice.Pick(Pieces));
                break;
            case 6 when dice.Chance(15):
                // The file as other systems save it.
                var text = Encoding.UTF8.GetString([.. bytes]);
                bytes.Clear();
                bytes.AddRange(dice.Chance(50) ? [0xFF, 0xFE] : Array.Empty<byte>());
                bytes.AddRange(Encoding.Unicode.GetBytes(text));
                break;
            case 7:
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(dice.Pick(OddTexts.Texts)));
                break;
            default:
                bytes.InsertRange(at, dice.Pick(Pieces));
                break;
        }
    }
}
