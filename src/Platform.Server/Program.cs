using Platform.Server.Health;
using Platform.Server.Hosting;
using Platform.Server.Settings;
using Platform.Server.Telemetry;
using Platform.Server.Transport;

var builder = WebApplication.CreateSlimBuilder(args);
builder.AddSettings();
if (builder.AnswersCommandLine(args))
{
    return 0;
}

builder.AddStorage();
builder.AddQuery();
builder.AddHttp();
builder.AddTrustedDocuments();
builder.AddHealth();
builder.AddTelemetry();

await using var app = builder.Build();
if (!await app.PrepareAsync())
{
    return 1;
}

app.UseMiddleware<RequestIds>();
app.UseHttp();
app.MapGraphQL();
app.MapHealth();
return await app.ServeAsync();
