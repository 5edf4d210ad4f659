using Platform.Query.Execution;
using Platform.Query.Limits;
using Platform.Query.Tests.Setup;
using Platform.Tests;

namespace Platform.Query.Tests.Concurrency;

/// <summary>On SQLite too a statement ends that runs longer than it may.</summary>
public sealed class StatementTimeoutTests(ChangingCountyFixture fixture) : IClassFixture<ChangingCountyFixture>
{
    [Fact]
    public async Task A_statement_that_takes_too_long_is_ended_and_its_connection_answers_the_next()
    {
        await using var database = new SqliteDatabase(
            fixture.Database.Registers.ReadConnectionString,
            fixture.Database.Registers.SqlGenerationHelper,
            maxConnections: 1,
            statementTimeout: TimeSpan.FromMilliseconds(200));
        var engine = fixture.Database.EngineOf(new QueryLimits { MaxFieldCost = long.MaxValue, MaxTypeCost = long.MaxValue }, database);
        for (var i = 0; i < 2; i++)
        {
            var ended = await TestDatabase.AskAsync(engine, new QueryRequest(EndlessQuery.Text)).WaitAsync(TimeSpan.FromSeconds(10));
            Assert.Equal(
                """{"data":{"institutions":null},"errors":[{"message":"The query took longer than it may; ask for less at once.","locations":[{"line":1,"column":3}],"path":["institutions"],"extensions":{"code":"HC0045"}}]}""",
                ended.Text);
            (await TestDatabase.AskAsync(engine, new QueryRequest("{ beds { totalCount } }"))).Good();
        }
    }
}
