using System.Reflection;
using Platform.Model.ElderlyCare;
using Platform.Model.Privacy;
using Platform.Model.SocialWork;

namespace Platform.Model.Tests;

/// <summary>What is left of a masked value. That databases agree is tested where the SQL is written.</summary>
public sealed class MaskTests
{
    [Theory]
    [InlineData("", "*")]
    [InlineData("李", "*")]
    [InlineData("𠮷", "*")]
    [InlineData("张三", "张*")]
    [InlineData("张三丰", "张**")]
    [InlineData("张三丰丰丰", "张**")]
    [InlineData("𠮷田", "𠮷*")]
    [InlineData("欧阳", "欧*")]
    [InlineData("欧阳修", "欧阳*")]
    [InlineData("司马相如", "司马**")]
    [InlineData("诸葛孔明亮", "诸葛**")]
    [InlineData("阳端木", "阳**")]
    [InlineData("|欧阳", "|**")]
    [InlineData("买买提·吐尔逊", "买**")]
    [InlineData("欧阳·娜", "欧**")]
    [InlineData("·", "*")]
    [InlineData("O'Brien", "O**")]
    public void A_name_keeps_its_surname(string name, string mask) => Assert.Equal(mask, Masks.Apply(Masks.Name, name));

    [Theory]
    [InlineData("13800005678", "138****5678")]
    [InlineData("1380000567８", "****")]
    [InlineData("138000056789", "****")]
    [InlineData("0579-84112345", "****")]
    [InlineData("", "****")]
    public void A_mobile_number_keeps_seven_digits(string phone, string mask) => Assert.Equal(mask, Masks.Apply(Masks.Phone, phone));

    [Theory]
    [InlineData("33079919900101001X", "******************", "330799************")]
    [InlineData("330799900101001", "******************", "******************")]
    [InlineData("", "******************", "******************")]
    public void An_identity_number_keeps_nothing_or_its_division(string number, string mask, string division)
    {
        Assert.Equal(mask, Masks.Apply(Masks.IdNumber, number));
        Assert.Equal(division, Masks.Apply(Masks.IdNumberDivision, number));
    }

    [Theory]
    [InlineData("Y00012345678", "****5678")]
    [InlineData("Y0001234567", "****")]
    [InlineData("33079919900101001X", "******************")]
    [InlineData("33079919900101001x", "******************")]
    [InlineData("330799199001010016", "******************")]
    [InlineData("33079919900101001A", "****001A")]
    [InlineData("3307991990010100１6", "****00１6")]
    [InlineData("330799900101001", "******************")]
    [InlineData("33079990010100X", "****100X")]
    public void A_certificate_number_keeps_its_end_unless_it_is_an_identity_number(string number, string mask) =>
        Assert.Equal(mask, Masks.Apply(Masks.CertificateNo, number));

    [Theory]
    [InlineData(MaskKind.Name, "欧阳修")]
    [InlineData(MaskKind.Name, "买买提·吐尔逊")]
    [InlineData(MaskKind.Name, "李")]
    [InlineData(MaskKind.Phone, "13800005678")]
    [InlineData(MaskKind.Phone, "0579-84112345")]
    [InlineData(MaskKind.IdNumber, "33079919900101001X")]
    [InlineData(MaskKind.CertificateNo, "Y00012345678")]
    [InlineData(MaskKind.CertificateNo, "Y1")]
    [InlineData(MaskKind.CertificateNo, "33079919900101001X")]
    public void A_mask_is_known_as_one(MaskKind kind, string value)
    {
        Assert.False(Masks.IsMask(kind, value));
        Assert.True(Masks.IsMask(kind, Masks.Apply(Masks.Of(kind), value)!));
    }

    [Fact]
    public void So_is_that_with_the_division() => Assert.True(Masks.IsMask(MaskKind.IdNumber, Masks.Apply(Masks.IdNumberDivision, "33079919900101001X")!));

    [Fact]
    public void Nothing_stays_nothing() => Assert.All(Enum.GetValues<MaskKind>(), kind => Assert.Null(Masks.Apply(Masks.Of(kind), null)));

    [Fact]
    public void Surnames_are_pairs_of_characters_and_stand_once()
    {
        var surnames = CompoundSurnames.Listed.Split('|', StringSplitOptions.RemoveEmptyEntries);
        Assert.Distinct(surnames);
        Assert.All(surnames, surname => Assert.Equal(2, Points.Length(surname)));
        Assert.Equal(CompoundSurnames.Listed, $"|{string.Join('|', surnames)}|");
    }

    [Theory]
    [InlineData("𠮷a𪚥", 0, "", "")]
    [InlineData("𠮷a𪚥", -1, "", "")]
    [InlineData("𠮷a𪚥", 1, "𠮷", "𪚥")]
    [InlineData("𠮷a𪚥", 2, "𠮷a", "a𪚥")]
    [InlineData("𠮷a𪚥", 9, "𠮷a𪚥", "𠮷a𪚥")]
    public void Texts_are_cut_between_code_points(string text, int count, string first, string last)
    {
        Assert.Equal(3, Points.Length(text));
        Assert.Equal(first, Points.First(text, count));
        Assert.Equal(last, Points.Last(text, count));
    }

    [Theory]
    [InlineData(typeof(Caregiver))]
    [InlineData(typeof(SocialWorker))]
    public void Persons_have_the_same_classes_and_masks(Type person)
    {
        var classes = person.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => DataClasses.Of(property) != DataClass.P0)
            .Select(property => $"{property.Name} {DataClasses.Of(property)} {DataClasses.MaskOf(property)}".TrimEnd());
        Assert.Equal(["Name P2 Name", "BirthDate P2", "IdNumber P3 IdNumber", "Phone P2 Phone", "CertificateNo P2 CertificateNo"], classes);
    }
}
