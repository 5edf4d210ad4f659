namespace Platform.Query.Tests;

public sealed class LruCacheTests
{
    [Fact]
    public void The_entry_that_was_used_longest_ago_goes_first()
    {
        var evicted = new List<string>();
        var cache = new LruCache<int, string>(2, 1000, _ => 1, evicted.Add);
        cache.Add(1, "one");
        cache.Add(2, "two");
        Assert.True(cache.TryGet(1, out _));
        cache.Add(3, "three");
        Assert.Equal(["two"], evicted);
        Assert.True(cache.TryGet(1, out var one) && one == "one");
        Assert.False(cache.TryGet(2, out _));
    }

    [Fact]
    public void Bytes_are_bounded_but_the_newest_entry_stays()
    {
        var evicted = new List<string>();
        var cache = new LruCache<int, string>(100, 10, value => value.Length, evicted.Add);
        cache.Add(1, "12345");
        cache.Add(2, "12345");
        Assert.Empty(evicted);
        cache.Add(3, "this is longer than all");
        Assert.Equal(["12345", "12345"], evicted);
        Assert.True(cache.TryGet(3, out _));
    }

    [Fact]
    public void The_first_value_of_a_key_stays()
    {
        var cache = new LruCache<int, string>(2, 1000, _ => 1);
        cache.Add(1, "one");
        cache.Add(1, "other");
        Assert.True(cache.TryGet(1, out var value) && value == "one");
    }
}
