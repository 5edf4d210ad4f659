namespace Platform.Query.Mutations;

/// <summary>What is wrong with an input, as data of a payload.</summary>
/// <param name="Message">What to do about it, Chinese first.</param>
/// <param name="Code">The stable code.</param>
/// <param name="Path">Where in the input: names and indexes; null where it is about all of it.</param>
public abstract record MutationError(string Message, string Code, IReadOnlyList<string>? Path);

/// <summary>A rule forbids it.</summary>
/// <param name="Message">What to do about it.</param>
/// <param name="Code">The rule's code.</param>
/// <param name="Path">Where in the input.</param>
public sealed record RuleViolationError(string Message, string Code, IReadOnlyList<string>? Path) : MutationError(Message, Code, Path);

/// <summary>There is no such row, or not for this caller.</summary>
/// <param name="Message">What to do about it.</param>
/// <param name="Code">The code.</param>
/// <param name="Path">Where in the input.</param>
/// <param name="Key">The key that was given.</param>
public sealed record NotFoundError(string Message, string Code, IReadOnlyList<string>? Path, string Key) : MutationError(Message, Code, Path);
