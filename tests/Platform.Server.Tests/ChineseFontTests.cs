namespace Platform.Server.Tests;

/// <summary>The browser of the tests draws Chinese, so that their pictures show what a person sees.</summary>
public sealed class ChineseFontTests
{
    // Characters without a font are all drawn as one and the same box.
    private const string Drawing = """
        character => {
          const canvas = document.createElement('canvas').getContext('2d');
          canvas.font = '40px sans-serif';
          canvas.fillText(character, 10, 60);
          return Array.from(canvas.getImageData(0, 0, 80, 80).data).join();
        }
        """;

    [Fact]
    public async Task Chinese_characters_are_drawn_each_in_its_own_way()
    {
        await using var chromium = await Chromium.LaunchAsync();
        var page = await chromium.OpenPageAsync();
        var drawings = new List<string>();
        foreach (var character in "养老床位")
            drawings.Add(await page.EvaluateAsync<string>(Drawing, character.ToString()));
        Assert.Equal(4, drawings.Distinct(StringComparer.Ordinal).Count());
    }
}
