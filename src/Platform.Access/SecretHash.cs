using System.Security.Cryptography;
using System.Text;

namespace Platform.Access;

/// <summary>How a secret that nobody can guess is kept: as its SHA-256, by which it is found and from which it cannot be made.</summary>
internal static class SecretHash
{
    /// <summary>The hash in hexadecimal digits.</summary>
    public static string Of(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
