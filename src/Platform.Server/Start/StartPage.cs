using System.Text;
using System.Text.Encodings.Web;
using Microsoft.Extensions.Options;
using Platform.Server.Ide;
using Platform.Server.Settings;
using Platform.Server.Transport;
using Platform.Server.TrustedDocuments;

namespace Platform.Server.Start;

/// <summary>The page that a browser finds at the root: what this is, and where to go on. Nothing in it is of a request, so it is written once.</summary>
internal sealed class StartPage(BananaCakePop ide, DocumentStore documents, SchemaAccess schema, IOptions<QuerySettings> settings, IHostEnvironment environment, DocumentationFiles files)
{
    private readonly Lazy<byte[]> page = new(() => Encoding.UTF8.GetBytes(StartFiles.Text("start.html")
        .Replace("{{explore}}", Explore(ide, documents, schema, settings.Value, environment), StringComparison.Ordinal)
        .Replace("{{documents}}", Documents(documents, schema), StringComparison.Ordinal)
        .Replace("{{documentation}}", Documentation(schema, files), StringComparison.Ordinal)
        .Replace("{{version}}", Encode(Product.Version), StringComparison.Ordinal)));

    /// <summary>The page in UTF-8.</summary>
    public ReadOnlyMemory<byte> Bytes => page.Value;

    private static string Explore(BananaCakePop ide, DocumentStore documents, SchemaAccess schema, QuerySettings settings, IHostEnvironment environment)
    {
        var html = new StringBuilder();
        if (documents.OnlyTrusted)
        {
            html.Append(Note(
                "本服务只回答可信文档（<code>TrustedDocuments:Only=true</code>），Banana Cake Pop 中编写的查询会被拒绝。",
                "This server answers trusted documents only (<code>TrustedDocuments:Only=true</code>): queries written in Banana Cake Pop are refused."));
        }
        else if (!schema.IsAllowed)
        {
            var (zh, en) = settings.Introspection == IntrospectionMode.Off
                ? ("设置 <code>Query:Introspection=Off</code> 不公开接口结构", "the setting <code>Query:Introspection=Off</code> keeps the schema closed")
                : ($"运行环境为 <code>{Encode(environment.EnvironmentName)}</code>，接口结构只在 <code>Development</code> 中公开", $"the environment is <code>{Encode(environment.EnvironmentName)}</code>, and only in <code>Development</code> the schema is open");
            html.Append(Note(
                $"Banana Cake Pop 读不到接口结构（schema），因而没有补全、检查和说明：{zh}。要公开，请以 <code>--Query:Introspection=On</code>（或环境变量 <code>Query__Introspection=On</code>）启动。已知的查询仍可执行。",
                $"Banana Cake Pop cannot read the schema, and so completes, checks and explains nothing: {en}. To open it, start with <code>--Query:Introspection=On</code> (or <code>Query__Introspection=On</code> in the environment). Queries that you know run all the same."));
        }

        html.Append(ide.IsInstalled
            ? """<p><a class="main" href="graphql/">Banana Cake Pop</a></p>"""
            : Note("本服务构建时未包含浏览器 IDE。", "This server was built without the browser IDE."));
        return html.Append("""
            <p>程序以 <code>POST</code> 或 <code>GET</code> 访问 <code>/graphql</code>。</p>
            <p lang="en">Programs call <code>/graphql</code> by <code>POST</code> or <code>GET</code>.</p>
            """).ToString();
    }

    private static string Documents(DocumentStore documents, SchemaAccess schema)
    {
        const string Meaning = """
            <p>预先编译的查询，按名称调用，例如 <code>/graphql/&lt;Name&gt;</code>。</p>
            <p lang="en">Queries compiled beforehand and called by name, as in <code>/graphql/&lt;Name&gt;</code>.</p>
            """;
        if (!schema.IsAllowed)
        {
            return Meaning + """
                <p>名称只在公开接口结构时列出。</p>
                <p lang="en">Their names are listed where the schema may be read.</p>
                """;
        }

        return documents.Trusted.Named.Any()
            ? $"{Meaning}<ul>{string.Concat(documents.Trusted.Named.Select(Item))}</ul>"
            : Meaning + "<p>目前没有。<span lang=\"en\">There are none.</span></p>";
    }

    private static string Item(TrustedDocument document)
    {
        var name = Encode(document.Operation!);
        return document.NeedsVariables
            ? $"<li>{name} <span>需要变量</span> <span lang=\"en\">needs variables</span></li>"
            : $"<li><a href=\"graphql/{name}\">{name}</a></li>";
    }

    private static string Documentation(SchemaAccess schema, DocumentationFiles files)
    {
        var sdl = schema.IsAllowed ? "<li><a href=\"graphql?sdl\">graphql?sdl</a> 接口结构 <span lang=\"en\">the schema</span></li>" : "";
        return $"<ul>{sdl}{string.Concat(files.Names.Select(name => $"<li><a href=\"docs/{Encode(name)}\">{Encode(name)}</a></li>"))}</ul>";
    }

    private static string Note(string zh, string en) => $"<div class=\"note\"><p>{zh}</p><p lang=\"en\">{en}</p></div>";

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
