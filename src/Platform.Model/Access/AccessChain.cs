using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Platform.Model.Access;

/// <summary>How access records hang together: each has the hash of the one before, so that none can be changed or taken out unnoticed.</summary>
/// <remarks>
/// A record's hash is SHA-256 over the 32 bytes of the previous hash and the record's canonical bytes. Those are its values in the order of <see cref="Columns"/>,
/// each as a netstring: its length in bytes of UTF-8 in decimal digits, a colon, the bytes and a comma; a value that is missing is <c>-,</c>. Whole numbers and
/// enums (their members' numbers) are decimal digits; an instant is <c>2026-11-28T04:05:06.123456</c> in UTC.
/// </remarks>
public static class AccessChain
{
    /// <summary>How an instant is written.</summary>
    public const string InstantFormat = "yyyy-MM-ddTHH:mm:ss.ffffff";

    /// <summary>The form of a hash.</summary>
    public const string HashForm = "[0-9a-f]{64}";

    /// <summary>What the first record has in place of a previous hash.</summary>
    public static readonly string Beginning = new('0', 2 * SHA256.HashSizeInBytes);

    /// <summary>The columns whose values are hashed, in this order.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        nameof(AccessRecord.Id), nameof(AccessRecord.Position), nameof(AccessRecord.At), nameof(AccessRecord.Account), nameof(AccessRecord.Role),
        nameof(AccessRecord.Appointment), nameof(AccessRecord.Address), nameof(AccessRecord.RequestId), nameof(AccessRecord.OperationName),
        nameof(AccessRecord.DocumentHash), nameof(AccessRecord.Registers), nameof(AccessRecord.Fields), nameof(AccessRecord.Rows), nameof(AccessRecord.Ids),
        nameof(AccessRecord.Purpose), nameof(AccessRecord.Reason), nameof(AccessRecord.Outcome), nameof(AccessRecord.Closes),
    ];

    /// <summary>The hash of a record with these values, as they stand in <see cref="Columns"/>.</summary>
    public static string Hash(string previousHash, IEnumerable<object?> values)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Convert.FromHexString(previousHash));
        foreach (var value in values)
        {
            if (Canonical(value) is { } text)
            {
                var bytes = Encoding.UTF8.GetBytes(text);
                hash.AppendData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{bytes.Length}:")));
                hash.AppendData(bytes);
                hash.AppendData(","u8);
            }
            else
            {
                hash.AppendData("-,"u8);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string? Canonical(object? value) => value switch
    {
        null or DBNull => null,
        DateTime instant => instant.ToString(InstantFormat, CultureInfo.InvariantCulture),
        Enum member => Convert.ToInt64(member, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
