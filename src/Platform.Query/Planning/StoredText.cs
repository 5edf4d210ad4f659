namespace Platform.Query.Planning;

/// <summary>A sort value of a cursor that is no value of its type, as the database writes it: a row may have been written by hand.</summary>
/// <param name="Text">The value.</param>
internal sealed record StoredText(string Text);
