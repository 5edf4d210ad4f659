using System.Text;

namespace Platform.Query.Tests.Access;

/// <summary>Texts to mask: names, numbers and their masks, and what is neither, the same each time.</summary>
internal static class MaskedTexts
{
    private static readonly string[] Pieces =
    [
        "张", "三", "李", "欧", "阳", "欧阳", "司马", "东方", "百里", "阳欧", "𠮷", "𪚥", "田", "·", "•", "．", " ", "\u3000", "e\u0301", "é", "O'Brien", "A", "z", "*", "**", "****", "|", "'", "\"", "\\", "%", "_",
        "0", "1", "9", "٣", "１", "X", "x", "买买提", "吐尔逊", "😀", "👨‍👩‍👧", "\u200d", "\t", "床",
    ];

    public static IReadOnlyList<string> Generate(int count)
    {
        var random = new Random(20180101);
        return [.. Fixed(), .. Enumerable.Range(0, count).Select(number => (number % 5) switch
        {
            0 => Of(random, ["张", "欧阳", "司马", "𠮷", "李", "东门"], 1, 1) + Of(random, ["三", "丰", "相如", "·", "𪚥", "*"], 0, 3),
            1 => Of(random, ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"], 1, 20),
            2 => Of(random, ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"], 9, 17) + Of(random, ["X", "x", "5", "*", "٣", "１", ""], 1, 1),
            3 => Of(random, ["A", "7", "床", "𠮷", "-", "*"], 1, 30),
            _ => Of(random, Pieces, 0, 30),
        })];
    }

    private static string[] Fixed() =>
    [
        "", "张", "*", "张三", "张三丰", "欧阳", "欧阳修", "司马相如", "欧阳锋之子", "欧阳*", "欧阳**", "张*", "张**", "买买提·吐尔逊", "欧阳·娜娜", "·", "··", "·**", "𠮷田", "𠮷", "𪚥𪚥𪚥", "|欧", "欧|", "阳|东",
        "13800005678", "138****5678", "0579-84112345", "1380000567８", "****", "330726199001010016", "33079919900101001X", "33079919900101001x", "330799900101001", "******************", "330726************",
        "Y00012345678", "Y0001234567", "****1234", "\u0301e",
    ];

    private static string Of(Random random, string[] pieces, int least, int most)
    {
        var text = new StringBuilder();
        for (var left = random.Next(least, most + 1); left > 0; left--)
            text.Append(pieces[random.Next(pieces.Length)]);
        return text.ToString();
    }
}
