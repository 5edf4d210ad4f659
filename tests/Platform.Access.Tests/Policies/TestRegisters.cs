using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Platform.Access.Policies;
using Platform.Model.Privacy;

namespace Platform.Access.Tests.Policies;

/// <summary>A house: no person.</summary>
public sealed class House
{
    public int Id { get; set; }

    public string Code { get; set; } = "";

    public List<Person> Residents { get; } = [];
}

/// <summary>Somebody who lives in a house and may be employed by one.</summary>
public sealed class Person
{
    public int Id { get; set; }

    [Personal(MaskKind.Name)]
    public string Name { get; set; } = "";

    [Personal]
    public DateOnly? Born { get; set; }

    [Sensitive(MaskKind.IdNumber)]
    public string? Number { get; set; }

    [Personal(MaskKind.Phone)]
    public string? Phone { get; set; }

    public House House { get; set; } = null!;

    public House? Employer { get; set; }

    [Classified(DataClass.P0)]
    public bool IsKnown => IsKnownExpression.Compile()(this);

    /// <summary>Whether the birth date is known.</summary>
    public static Expression<Func<Person, bool>> IsKnownExpression { get; } = person => person.Born != null;
}

/// <summary>What requires a person.</summary>
public sealed class Visit
{
    public int Id { get; set; }

    public Person Person { get; set; } = null!;
}

/// <summary>No register.</summary>
public sealed class Stray
{
    public int Id { get; set; }
}

/// <summary>Computed fields that read personal data of others and of themselves.</summary>
public sealed class Undeclared
{
    public int Id { get; set; }

    public List<Person> Persons { get; } = [];

    public int Named => NamedExpression.Compile()(this);

    public int Age => AgeExpression.Compile()(this);

    public static Expression<Func<Undeclared, int>> NamedExpression { get; } = row => row.Persons.Count(person => person.Name == "a");

    public static Expression<Func<Undeclared, int>> AgeExpression { get; } = row => row.Named + row.Persons.Count(person => person.Born == null && person.IsKnown);
}

internal class TestContext() : DbContext(new DbContextOptionsBuilder<TestContext>().UseSqlite().Options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<House>();
        modelBuilder.Entity<Visit>().HasOne(visit => visit.Person).WithMany().IsRequired();
        modelBuilder.Entity<Person>().Ignore(person => person.IsKnown).HasOne(person => person.House).WithMany(house => house.Residents).IsRequired();
        modelBuilder.Entity<Person>().HasOne(person => person.Employer).WithMany();
    }
}

internal sealed class UndeclaredContext : TestContext
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Undeclared>().HasMany(row => row.Persons).WithOne();
    }
}

/// <summary>The rows of the role INSTITUTION.</summary>
internal enum Only
{
    House,
    Nobody,
    Employer,
    EmployerWhereGiven,
    WrongScope,
}

internal sealed class HousePolicy : RegisterPolicy<House>
{
    public HousePolicy() => OpenToAll();
}

internal sealed class StrayPolicy : RegisterPolicy<Stray>
{
    public StrayPolicy() => OpenToAll();
}

internal sealed class OpenPolicy<T> : RegisterPolicy<T>
{
    public OpenPolicy() => OpenToAll();
}

internal sealed class PersonPolicy : RegisterPolicy<Person>
{
    public static readonly FieldCell Shown = Clear;
    public static readonly FieldCell Starred = Masked;
    public static readonly FieldCell NotShown = Hidden;

    /// <param name="rows">The rows of the role INSTITUTION; nobody has any where it has none.</param>
    /// <param name="phone">Whether the telephone has cells.</param>
    /// <param name="name">How a viewer sees the name.</param>
    /// <param name="born">How a viewer sees the birth date.</param>
    public PersonPolicy(Only rows = Only.House, bool phone = true, FieldCell? name = null, FieldCell? born = null)
    {
        var institution = rows switch
        {
            Only.Nobody => None,
            Only.Employer => Of(x => x.Employer!.Code),
            Only.EmployerWhereGiven => OfWhereGiven(x => x.Employer!.Code),
            Only.WrongScope => Below(x => x.House.Code),
            _ => Of(x => x.House.Code),
        };
        if (rows != Only.Nobody)
            Rows(county: All, township: Below(x => x.House.Code), institution: institution, viewer: All);
        Field(x => x.Name, county: Clear, township: Clear, institution: Clear, viewer: name ?? Masked);
        Field(x => x.Born, county: Clear, township: Clear, institution: Clear, viewer: born ?? Hidden);
        Field(x => x.Number, county: Masked, township: Masked, institution: Masked, viewer: MaskedBy(Masks.IdNumberDivision));
        if (phone)
            Field(x => x.Phone, county: Clear, township: Clear, institution: Clear, viewer: Masked);
    }
}

internal sealed class VisitPolicy : RegisterPolicy<Visit>
{
    public VisitPolicy(Only rows = Only.House)
    {
        if (rows != Only.Nobody)
        {
            Rows(
                county: All, township: Below(x => x.Person.House.Code), institution: rows == Only.House ? Of(x => x.Person.House.Code) : All, viewer: All);
        }
    }
}
