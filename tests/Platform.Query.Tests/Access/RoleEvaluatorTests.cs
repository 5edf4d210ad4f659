using System.Globalization;
using System.Text.Json;
using CsCheck;
using Platform.Model;
using Platform.Model.Access;
using Platform.Model.ElderlyCare;
using Platform.Model.SocialWork;
using Platform.Query.Tests.Properties;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Access;

/// <summary>
/// Whatever a role asks, it gets what an evaluation in memory of the promises to it says: its rows, filtered and sorted by what it sees in clear, also through relations of
/// either kind, and their values, some of them under masks. Quantifiers and totals count the rows that it sees.
/// </summary>
public sealed class RoleEvaluatorTests(AccessFixture fixture) : IClassFixture<AccessFixture>
{
    private const int Queries = 3_000;

    private static readonly FieldKind[] LeafKinds =
        [FieldKind.Id, FieldKind.Text, FieldKind.Boolean, FieldKind.Whole, FieldKind.Date, FieldKind.Instant, FieldKind.Enum, FieldKind.EnumList];

    private static readonly (int Weight, Type Type, string Root)[] Roots =
    [
        (4, typeof(Caregiver), "caregivers"),
        (4, typeof(SocialWorker), "socialWorkers"),
        (2, typeof(Institution), "institutions"),
        (1, typeof(Model.Divisions.Division), "divisions"),
    ];

    [Theory]
    [InlineData(Role.County)]
    [InlineData(Role.Township)]
    [InlineData(Role.Institution)]
    [InlineData(Role.Viewer)]
    public async Task Answers_are_those_of_an_evaluation_in_memory(Role role)
    {
        var actor = Actor.Of(role, fixture.Data);
        var questions = new List<Question>();
        Gen.Frequency([.. Roots.Select(root => (root.Weight, GenOf(actor, root.Type, root.Root)))]).List[Queries]
            .Sample(questions.AddRange, iter: 1, threads: 1, seed: "0000KtFJrMD6");
        var (found, masked) = (0, 0);
        foreach (var (index, question) in questions.Index())
        {
            var request = new QueryRequest(question.Text, null, JsonSerializer.SerializeToUtf8Bytes(new { where = question.Where, order = question.Order }));
            // Both databases take as long as ten of one.
            var answer = index % 10 == 0 ? await fixture.Database.AskAsync(request, actor.Caller) : await TestDatabase.AskAsync(fixture.Database.Engine, request, actor.Caller);
            var rows = question.Rows(fixture.Data, actor);
            var expected = rows.Take(50).SelectMany(row => question.Selected.SelectMany(part => part(row))).Prepend(rows.Count.ToString(CultureInfo.InvariantCulture));
            var actual = Leaves.Of(answer.Good().At(question.Root)).ToList();
            Assert.True(expected.SequenceEqual(actual), $"{role}: {question.Text} {Sample.Print(new { where = question.Where, order = question.Order })}\n{string.Join(' ', expected)}\n{string.Join(' ', actual)}");
            found += rows.Count > 0 ? 1 : 0;
            masked += answer.Text.Contains("\"masked\"", StringComparison.Ordinal) ? 1 : 0;
        }
        // What finds nothing proves little.
        Assert.True(found > Queries / 4, $"{found} found rows");
        Assert.True(masked > Queries / 10, $"{masked} showed masks");
    }

    private Gen<Question> GenOf(Actor actor, Type type, string root)
    {
        var (shape, data) = (Shape.Of(type), fixture.Data);
        var parts = Gen.OneOf([.. shape.Fields.Select(field => PartOf(actor, field)).OfType<Part>()]).List[1, 5].Select(chosen => chosen.DistinctBy(part => part.Text).ToList());
        return Gen.Select(
            Gen.Frequency((1, Gen.Const((object?)null)), (4, FilterGen.Of(data, shape, 2))), OrderGen.Of(data, shape), parts,
            (where, order, selected) => new Question(
                shape, root, ClearOnly.Filter(actor.Role, shape, where), ClearOnly.Order(actor.Role, shape, order),
                $"query($where: {shape.Name}FilterInput, $order: [{shape.Name}SortInput!]) {{ {root}(first: 50, where: $where, order: $order) {{ totalCount nodes {{ {string.Join(' ', selected.Select(part => part.Text))} }} }} }}",
                selected.ConvertAll(part => part.Leaves)));
    }

    /// <summary>A field, or a relation with the personal fields of those whom the role sees.</summary>
    private static Part? PartOf(Actor actor, ShapeField field)
    {
        if (LeafKinds.Contains(field.Kind))
            return new Part(field.Name, row => Promise.Shown(actor.Role, field, row));
        if (field.Kind is not (FieldKind.ToOne or FieldKind.ToMany) || !typeof(Entity).IsAssignableFrom(field.Element))
            return null;
        var inner = Shape.Of(field.Element).Fields.Where(leaf => leaf.Kind == FieldKind.Id || Promise.IsPersonal(leaf)).ToList();
        var names = string.Join(' ', inner.Select(leaf => leaf.Name));
        return field.Kind == FieldKind.ToOne
            ? new Part($"{field.Name} {{ {names} }}", row => field.Of(row) is { } parent ? Of(parent) : ["null"])
            : new Part($"{field.Name}(first: 5) {{ totalCount nodes {{ {names} }} }}", row =>
            {
                var seen = field.Seen(row, actor.IsSeen).Cast<Entity>().OrderBy(element => element.Key).ToList();
                return seen.Take(5).SelectMany(Of).Prepend(seen.Count.ToString(CultureInfo.InvariantCulture));
            });

        IEnumerable<string> Of(object row) => inner.SelectMany(leaf => Promise.Shown(actor.Role, leaf, row));
    }

    /// <summary>Something to select of a row.</summary>
    private sealed record Part(string Text, Func<object, IEnumerable<string>> Leaves);

    /// <summary>A query, and what an evaluation needs of it.</summary>
    private sealed record Question(Shape Shape, string Root, object? Where, List<object?> Order, string Text, IReadOnlyList<Func<object, IEnumerable<string>>> Selected)
    {
        public List<Entity> Rows(Dataset data, Actor actor) => [.. OrderEvaluator.Sort(
            Shape, data.Rows(Shape).Where(row => actor.IsSeen(row) && FilterEvaluator.Matches(Shape, row, Where, actor.IsSeen)), Order, actor.IsSeen)];
    }
}
