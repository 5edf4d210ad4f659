using Platform.Query.Schema;

namespace Platform.Query.Tables;

/// <summary>How a table is written: in whose words, by which clock, and where the words come from.</summary>
internal sealed record TableStyle(TableWording Wording, QueryOptions Options, Labels Labels);
