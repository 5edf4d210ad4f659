namespace Platform.Access.Policies;

/// <summary>A policy table breaks a rule: the program does not start with it.</summary>
/// <param name="message">What is wrong, by name, and what to do.</param>
public sealed class PolicyException(string message) : Exception(message);
