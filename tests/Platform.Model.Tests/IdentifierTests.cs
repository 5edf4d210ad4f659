using Platform.Model.Divisions;
using Platform.Model.Identifiers;
using Platform.Model.Staff;

namespace Platform.Model.Tests;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("91350100M000100Y43")] // The standard's own example.
    [InlineData("52330726PDY00001XK")]
    [InlineData("12330726PDY00001XP")]
    [InlineData("91330726PDY00001XJ")]
    [InlineData("52330726PDY0001830")] // Remainder 0: the outer mod 31 makes the check character 0.
    public void A_credit_code_with_right_check_characters_is_valid(string code)
    {
        Assert.True(CreditCode.IsValid(code));
        Assert.Equal(code, CreditCode.Complete(code[..8], code[8..16]));
    }

    [Theory]
    [InlineData("91350100M000100Y4Z")] // Z is no symbol of the standard.
    [InlineData("91350100M000100Y44")] // Outer check.
    [InlineData("52330726PDY00001YK")] // Inner check.
    [InlineData("52330726PDY00002XK")]
    [InlineData("52330726pdy00001XK")]
    [InlineData("5233072OPDY00001XK")]
    [InlineData("52330726PDY00001X")]
    [InlineData("52330726PDY00001XK ")]
    [InlineData("5233072A PDY0001XK")]
    [InlineData("")]
    [InlineData(null)]
    public void Any_other_credit_code_is_not(string? code) => Assert.False(CreditCode.IsValid(code));

    [Fact]
    public void A_changed_or_swapped_symbol_of_a_credit_code_is_noticed()
    {
        const string code = "52330726PDY00001XK";
        for (var i = 0; i < code.Length; i++)
        {
            foreach (var symbol in "0123456789ABCDEFGHJKLMNPQRTUWXY".Where(symbol => symbol != code[i]))
                Assert.False(CreditCode.IsValid($"{code[..i]}{symbol}{code[(i + 1)..]}"));
        }

        for (var i = 0; i < code.Length - 1; i++)
        {
            if (code[i] != code[i + 1])
                Assert.False(CreditCode.IsValid($"{code[..i]}{code[i + 1]}{code[i]}{code[(i + 2)..]}"));
        }
    }

    [Theory]
    [InlineData("11010519491231002X", Sex.Female, "1949-12-31")]
    [InlineData("440524188001010014", Sex.Male, "1880-01-01")]
    [InlineData("330799195001010016", Sex.Male, "1950-01-01")]
    [InlineData("330799194803150024", Sex.Female, "1948-03-15")]
    [InlineData("330799193911200039", Sex.Male, "1939-11-20")]
    public void An_identity_number_tells_sex_and_birth_date(string number, Sex sex, string birthDate)
    {
        Assert.True(CitizenIdNumber.IsValid(number));
        Assert.Equal(sex, CitizenIdNumber.SexOf(number));
        Assert.Equal(DateOnly.Parse(birthDate), CitizenIdNumber.BirthDate(number));
        Assert.Equal(number, CitizenIdNumber.Complete(number[..17]));
    }

    [Theory]
    [InlineData("330799195001010017")]
    [InlineData("11010519491231002x")]
    [InlineData("330799195002300011")] // 30 February, whatever the check character.
    [InlineData("33079919500230001X")]
    [InlineData("33079919500101001")]
    [InlineData("3307991950010100166")]
    [InlineData("33079919500101001٦")]
    [InlineData(null)]
    public void Any_other_identity_number_is_not_valid(string? number) => Assert.False(CitizenIdNumber.IsValid(number));

    [Fact]
    public void No_check_character_rescues_a_date_that_does_not_exist() =>
        Assert.All("0123456789X", check => Assert.False(CitizenIdNumber.IsValid($"33079919500230001{check}")));

    [Theory]
    [InlineData("330726", DivisionKind.County, null)]
    [InlineData("330726003", DivisionKind.Street, "330726")]
    [InlineData("330726104", DivisionKind.Town, "330726")]
    [InlineData("330726200", DivisionKind.Township, "330726")]
    [InlineData("330726104212", DivisionKind.Village, "330726104")]
    [InlineData("330726003006", DivisionKind.Community, "330726003")]
    [InlineData("330726400", null, "330726")]
    [InlineData("330726000", null, "330726")]
    [InlineData("330726104400", null, "330726104")]
    [InlineData("3307261", null, "3307")]
    [InlineData("03072610", null, "03072")]
    [InlineData("33072a", null, null)]
    public void A_division_code_tells_kind_and_parent(string code, DivisionKind? kind, string? parent)
    {
        Assert.Equal(kind, DivisionCode.KindOf(code));
        Assert.Equal(parent, DivisionCode.ParentOf(code));
    }

    [Theory]
    [InlineData("13000000001", true)]
    [InlineData("0579-00000001", true)]
    [InlineData("010-12345678", true)]
    [InlineData("12000000001", false)]
    [InlineData("130000000011", false)]
    [InlineData("13000000001\n", false)]
    [InlineData("057900000001", false)]
    [InlineData("\uFF113000000001", false)]
    public void Telephones_are_mobile_or_landline(string number, bool valid) => Assert.Equal(valid, PhoneNumber.IsValid(number));

    [Fact]
    public void An_id_is_20_characters_and_each_is_new()
    {
        var ids = Enumerable.Range(0, 1000).Select(_ => EntityId.New()).ToHashSet();
        Assert.Equal(1000, ids.Count);
        Assert.All(ids, id => Assert.Matches("^[0-9a-hjkmnp-tv-z]{20}$", id));
        Assert.All(ids, id => Assert.True(EntityId.IsValid(id)));
    }

    [Fact]
    public void An_id_from_a_name_stays_the_same()
    {
        Assert.Equal("t66p56qakmwevsp4aqz4", EntityId.FromName("sample/division/330726"));
        Assert.NotEqual(EntityId.FromName("a"), EntityId.FromName("b"));
        Make.Refuses("ENTITY_ID_INVALID", () => _ = new Division("330726", "浦江县", null) { Id = "T66P56QAKMWEVSP4AQZ4" });
    }
}
