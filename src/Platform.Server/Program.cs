using Platform.Server.Access;
using Platform.Server.Health;
using Platform.Server.Hosting;
using Platform.Server.Start;
using Platform.Server.Telemetry;
using Platform.Server.Transport;

// Settings are read once; for a change of their files the host would watch whatever lies beneath the working directory.
Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
SpareMemory.KeepPoolSmall();

if (AuditCommands.IsOne(args))
{
    return await AuditCommands.RunAsync(args);
}

if (Commands.Asked(args))
{
    return await Commands.RunAsync(args);
}

if (Building.CreateBuilder(args) is not { } builder)
{
    return 1;
}

if (builder.AnswersCommandLine(args))
{
    return 0;
}

builder.AddStorage();
builder.AddAccess();
builder.AddQuery();
builder.AddHttp();
builder.AddTrustedDocuments();
builder.AddStartPage();
builder.AddHealth();
builder.AddTelemetry();
builder.Services.AddHostedService<SpareMemory>();

await using var app = builder.BuildApplication();
if (app is null || !await app.PrepareAsync())
{
    return 1;
}

app.UseMiddleware<RequestIds>();
app.UseHttp();
app.UseAccess();
app.MapGraphQL();
app.MapAccess();
app.MapStartPage();
app.MapHealth();
return await app.ServeAsync();
