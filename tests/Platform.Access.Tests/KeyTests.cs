using Platform.Access.Keys;
using Platform.Model;

namespace Platform.Access.Tests;

public sealed class KeyTests
{
    private static readonly DateTime Now = new(2026, 11, 28, 4, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_key_checks_itself()
    {
        // The CRC-32 of "capk_" and thirty zeros, made with zlib, in base 62.
        Assert.True(KeyText.IsValid("capk_0000000000000000000000000000003juJgB"));
        for (var number = 0; number < 200; number++)
        {
            var key = KeyText.New();
            Assert.Matches("^capk_[0-9A-Za-z]{36}$", key);
            Assert.True(KeyText.IsValid(key));
        }
    }

    [Fact]
    public void A_mistyped_key_is_told_from_a_key()
    {
        var key = KeyText.New();
        for (var place = 0; place < key.Length; place++)
        {
            foreach (var letter in "0aZ_".Where(letter => letter != key[place]))
                Assert.False(KeyText.IsValid($"{key[..place]}{letter}{key[(place + 1)..]}"));
            if (place > 5 && key[place] != key[place - 1])
                Assert.False(KeyText.IsValid($"{key[..(place - 1)]}{key[place]}{key[place - 1]}{key[(place + 1)..]}"));
        }

        Assert.All(["", "capk_", key[..^1], key + "0", key.ToUpperInvariant(), " " + key], text => Assert.False(KeyText.IsValid(text)));
    }

    [Fact]
    public void A_key_ends_with_its_last_day_in_china()
    {
        var key = new ApiKey("dash", "hash", [], "看板", new DateOnly(2026, 11, 30), Now, 1, 1);
        Assert.True(key.IsGood(new DateTime(2026, 11, 30, 15, 59, 59, DateTimeKind.Utc)));
        Assert.False(key.IsGood(new DateTime(2026, 11, 30, 16, 0, 0, DateTimeKind.Utc)));
        key.Revoke(Now);
        Assert.False(key.IsGood(Now));
    }

    [Theory]
    [InlineData("", "看板", "2027-01-01", 1, "KEY_TEXT")]
    [InlineData("dash", " ", "2027-01-01", 1, "KEY_TEXT")]
    [InlineData("dash", "看板", "2026-11-27", 1, "KEY_UNTIL")]
    [InlineData("dash", "看板", "2027-11-29", 1, "KEY_UNTIL")]
    [InlineData("dash", "看板", "2027-11-28", 0, "KEY_LIMIT")]
    public void A_key_has_a_name_a_purpose_an_end_within_a_year_and_limits(string name, string purpose, string until, int limit, string code) =>
        Assert.Equal(code, Assert.Throws<RuleViolationException>(
            () => new ApiKey(name, "hash", [], purpose, DateOnly.Parse(until), Now, limit, 1)).Code);
}
