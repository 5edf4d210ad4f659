using Platform.Server.Health;
using Platform.Server.Hosting;
using Platform.Server.Settings;
using Platform.Server.Transport;

var builder = WebApplication.CreateBuilder(args);
builder.AddSettings();
builder.AddStorage();
builder.AddQuery();
builder.AddHttp();
builder.AddTrustedDocuments();
builder.AddHealth();

await using var app = builder.Build();
if (!await app.PrepareAsync())
{
    return 1;
}

app.UseHttp();
app.MapGraphQL();
app.MapHealth();
return await app.ServeAsync();
