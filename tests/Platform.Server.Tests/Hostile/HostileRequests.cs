using System.Net;
using System.Text;
using static Platform.Server.Tests.Hostile.HostileRequest;

namespace Platform.Server.Tests.Hostile;

/// <summary>The hostile requests: bombs, floods, broken encodings, injection through every operator, tampering, and what is too large or too deep.</summary>
internal static class HostileRequests
{
    private const string Validation = "VALIDATION";
    private const string Numbers = "query($n: Int) { beds(first: $n) { totalCount } }";
    private const string Filters = "query($where: BedFilterInput) { beds(where: $where) { totalCount } }";

    private static readonly string[] Injections = ["' OR '1'='1", "'; DROP TABLE \"Beds\"; --", "%' ESCAPE '\\", "\\\"}]}}) { x }", "$1 ?1 :a @b {{x}}", "\u0000\uFFFF"];

    private static readonly string[] TextOperators =
        ["eq", "contains", "startsWith", "endsWith", "icontains", "istartsWith", "ieq", "neq", "ncontains", "nstartsWith", "nendsWith"];

    public static IEnumerable<HostileRequest> All => [.. Bombs, .. Transport, .. Tampering, .. Injected];

    private static IEnumerable<HostileRequest> Bombs =>
    [
        Document("fragments that double", "{ ...F0 }" + Each(200, i => $"fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} __typename }}") + "fragment F200 on Query { __typename }", Validation),
        Document("few fragments that double", "{ ...F0 }" + Each(40, i => $"fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }}") + "fragment F40 on Query { __typename }", Validation),
        Document("fragments that spread all others", "{ ...F0 }" + Each(50, i => $"fragment F{i} on Query {{ {Each(50, j => $"...F{j} ")} }}"), Validation),
        Document("a ring of fragments", "{ ...F0 }" + Each(1000, i => $"fragment F{i} on Query {{ ...F{(i + 1) % 1000} }}"), Validation),
        Document("merged selections", $"{{ division(code: \"1\") {{ {Each(1200, _ => "parent { parent { name } } ")} }} }}", Validation),
        Document("one field, many times", $"{{ beds {{ nodes {{ {Each(4000, _ => "bedNo ")} }} }} }}", Validation),
        Document("conflicts under one key", $"{{ beds {{ nodes {{ {Each(2000, i => i % 2 == 0 ? "x: bedNo " : "x: kind ")} }} }} }}", Validation),
        Document("a flood of tokens", $"{{ {Each(100_000, _ => "a ")} }}", Validation),
        Document("a flood of comments", Each(100_000, _ => "#\n") + "{ __typename }", Validation),
        Document("a flood of aliases", $"{{ {Each(5000, i => $"a{i}: __typename ")} }}", Validation),
        Document("a flood of directives", $"{{ beds {Each(2400, _ => "@skip(if: true) ")} {{ totalCount }} }}", Validation),
        Document("a flood of variables", $"query({Each(4900, i => $"$v{i}: Int ")}) {{ __typename }}", Validation),
        Document("a flood of unknown fields", $"{{ {Each(4900, i => $"unknown{i} ")} }}", Validation),
        Document("a flood of operations", Each(4000, _ => "query A { __typename } "), Validation),
        Document("a flood of conditions", $"{{ beds(where: {{ or: [{Each(2100, i => $"{{ bedNo: {{ eq: \"{i}\" }} }} ")}] }}) {{ totalCount }} }}", Validation),
        Document("conditions in a variable", Filters, "VARIABLE_COERCION", "{\"where\":{\"or\":[" + List(30_000, """{"bedNo":{"eq":"1"}}""") + "]}}"),
        Document("a long document", $"{{ __typename }} #{new string('x', 300_000)}", Validation),
        Document("a deep selection", Each(120, _ => "{ parent ") + "{ name }" + new string('}', 120), Validation),
        Document("an open list", $"{{ beds(where: {new string('[', 15_000)}", Validation),
        Document("an open selection", Each(9_000, _ => "{a"), Validation),
        Document("a long integer", $"{{ beds(first: {new string('9', 200_000)}) {{ totalCount }} }}", Validation),
        Document("a large exponent", "{ institutions(where: { floorAreaM2: { gt: 1e400 } }) { totalCount } }", Validation),
        Document("a long integer in a variable", Numbers, "VARIABLE_COERCION", $$"""{"n":{{new string('9', 900_000)}}}"""),
        Document("a large exponent in a variable", Numbers, "VARIABLE_COERCION", """{"n":1e400}"""),
        Document("introspection of types in types", $"{{ __schema {{ types {Each(9, _ => "{ inputFields { type ")} {{ name }} {new string('}', 18)} }} }}", "HC0047"),
        Document("introspection to and fro", $"{{ __type(name: \"Node\") {Each(6, _ => "{ possibleTypes { interfaces ")} {{ name }} {new string('}', 12)} }}", "HC0047"),
        Document("introspection, many times", $"{{ {Each(500, i => $"a{i}: __schema {{ types {{ name }} }} ")} }}", "HC0047"),
        Document("a name of all types, many times", $"{{ __schema {{ types {{ {Each(900, i => $"a{i}: name ")} }} }} }}", "HC0047"),
        Document("a thousand counts", $"{{ {Each(1000, i => $"a{i}: beds {{ totalCount }} ")} }}", "HC0047"),
        Document("pages of pages of pages", "{ beds(first: 50) { nodes { institution { beds(first: 50) { nodes { institution { beds(first: 50) { nodes { bedNo } } } } } } } } }", "HC0047"),
        Document("many root fields", $"{{ {Each(900, i => $"a{i}: beds(first: 50) {{ nodes {{ bedNo institution {{ name }} }} }} ")} }}", "HC0047"),
        Document("no operation", "fragment F on Query { __typename }", Validation),
        Document("a subscription", "subscription { __typename }", Validation),
        Document("no GraphQL", "SELECT * FROM \"Beds\"", "HC0014"),
    ];

    private static IEnumerable<HostileRequest> Transport =>
    [
        Body("50 MB", Filled(50 * 1024 * 1024), HttpStatusCode.RequestEntityTooLarge, "PAYLOAD_TOO_LARGE"),
        Body("a little too much", Filled(1024 * 1024 + 1), HttpStatusCode.RequestEntityTooLarge, "PAYLOAD_TOO_LARGE"),
        Body("2,000 levels of objects", Text(Each(2000, _ => "{\"variables\":") + "1" + new string('}', 2000)), HttpStatusCode.BadRequest, "JSON_TOO_DEEP"),
        Body("2,000 levels of lists", Text("{\"variables\":{\"a\":" + new string('[', 2000) + new string(']', 2000) + "}}"), HttpStatusCode.BadRequest, "JSON_TOO_DEEP"),
        Body("2,000 levels where nobody looks", Text("{\"x\":" + new string('[', 2000) + new string(']', 2000) + ",\"query\":\"{__typename}\"}"), HttpStatusCode.BadRequest, "JSON_TOO_DEEP"),
        Body("an endless list", Text(new string('[', 900_000)), HttpStatusCode.BadRequest, "JSON_TOO_DEEP"),
        Body("a batch of 5,000", Text("[" + List(5000, """{"query":"{__typename}"}""") + "]"), HttpStatusCode.BadRequest, "BAD_REQUEST"),
        Body("nothing", [], HttpStatusCode.BadRequest, "BAD_REQUEST"),
        Body("a mark and nothing", [0xEF, 0xBB, 0xBF], HttpStatusCode.BadRequest, "BAD_REQUEST"),
        Body("bytes that are no UTF-8", [0x7B, 0x22, 0xC3, 0x28, 0x22, 0x7D], HttpStatusCode.BadRequest, "JSON_INVALID"),
        Body("half of a surrogate pair", Text("""{"query":"{ __typename }","variables":{"a":"\ud800"}}"""), HttpStatusCode.BadRequest, "JSON_INVALID"),
        Body("UTF-16", Encoding.Unicode.GetBytes("""{"query":"{ __typename }"}"""), HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "application/json; charset=utf-16"),
        Body("UTF-16 that is not told", Encoding.Unicode.GetBytes("""{"query":"{ __typename }"}"""), HttpStatusCode.BadRequest, "JSON_INVALID"),
        Body("a compressed body", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3], HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", encoding: "gzip"),
        Body("a form", Text("query={__typename}"), HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "application/x-www-form-urlencoded"),
        Body("an upload", Text("--x--"), HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "multipart/form-data; boundary=x"),
        Body("the query twice", Text("""{"query":"{ __typename }","query":"{ x }"}"""), HttpStatusCode.BadRequest, "JSON_INVALID"),
        Body("a number for the query", Text("""{"query":1}"""), HttpStatusCode.BadRequest, "BAD_REQUEST"),
        Body("text after the object", Text("""{"query":"{ __typename }"}{"""), HttpStatusCode.BadRequest, "JSON_INVALID"),
        Get("a method", "/graphql?query={__typename}", HttpStatusCode.MethodNotAllowed, "METHOD_NOT_ALLOWED", "TRACK"),
        Get("a path upwards", "/graphql/%2e%2e/%2e%2e/appsettings.json", HttpStatusCode.NotFound, "NOT_FOUND"),
        Get("a path upwards, encoded", "/graphql/..%2f..%2fappsettings.json", HttpStatusCode.NotFound, "NOT_FOUND"),
        Get("a query of nothing", "/graphql?query=%00", HttpStatusCode.BadRequest, "HC0014"),
        Get("broken escapes", "/graphql?query=%E0%A4%A", HttpStatusCode.BadRequest, "HC0014"),
        Get("variables of nonsense", "/graphql?query={__typename}&variables={{{{{{", HttpStatusCode.BadRequest, "JSON_INVALID"),
        Get("an unknown hash", $"/graphql?documentId=sha256:{new string('0', 64)}", HttpStatusCode.BadRequest, "HC0020"),
    ];

    private static IEnumerable<HostileRequest> Tampering =>
    [
        Executed("a cursor of nonsense", "{ beds(after: \"%%%\") { totalCount } }", "HC0078"),
        Executed("an empty cursor", "{ beds(after: \"\") { totalCount } }", "HC0078"),
        Executed("a long cursor", "query($c: String) { beds(after: $c) { totalCount } }", "HC0078", $$"""{"c":"{{new string('A', 800_000)}}"}"""),
        Executed("a cursor without a seal", "{ beds(after: \"WzAsMV0\") { totalCount } }", "HC0078"),
        Executed("a cursor with another seal", "{ beds(after: \"WzAsMV0b5d04dce819fb5c7\") { totalCount } }", "HC0078"),
        Executed("an id of nonsense", "{ node(id: \"../../etc/passwd\") { id } }", null),
        Executed("a long id", "query($id: ID!) { node(id: $id) { id } }", null, $$"""{"id":"{{new string('A', 800_000)}}"}"""),
        Executed("a number as an id", "{ node(id: 1) { id } }", null),
        Executed("more ids than a page", $"{{ nodes(ids: [{List(2000, "\"x\"")}]) {{ id }} }}", "HC0051"),
        Executed("a page too big", "{ beds(first: 2147483647) { totalCount } }", "HC0051"),
        Executed("a page below nothing", "{ beds(last: -1) { totalCount } }", "HC0079"),
    ];

    /// <summary>Each operator takes each text for what it is: text.</summary>
    private static IEnumerable<HostileRequest> Injected =>
        from op in TextOperators
        from text in Injections
        select Executed(
            $"{op} {text}",
            $"query($x: String) {{ beds(where: {{ bedNo: {{ {op}: $x }} }}) {{ totalCount }} }}",
            null,
            $$"""{"x":{{System.Text.Json.JsonSerializer.Serialize(text)}}}""");

    private static byte[] Filled(int size)
    {
        var body = new byte[size];
        Array.Fill(body, (byte)' ');
        return body;
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static string List(int count, string json) => string.Join(',', Enumerable.Repeat(json, count));

    private static string Each(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));
}
