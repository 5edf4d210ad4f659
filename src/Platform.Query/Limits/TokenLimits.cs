using GraphQLParser;

namespace Platform.Query.Limits;

/// <summary>Reads the tokens of a document, which takes no memory, before anything is built from them.</summary>
internal static class TokenLimits
{
    /// <summary>Validation compares directives with each other, and variables with their uses.</summary>
    private const int MaxDirectives = 500;

    private const int MaxVariables = 1_000;

    /// <exception cref="RequestException">A limit is exceeded.</exception>
    /// <exception cref="GraphQLParser.Exceptions.GraphQLSyntaxErrorException">The text is not GraphQL.</exception>
    public static void Check(string document, QueryLimits limits)
    {
        if (document.Length > limits.MaxDocumentLength)
            throw LimitErrors.TooLong(limits.MaxDocumentLength).At(document, limits.MaxDocumentLength);
        int position = 0, directives = 0, variables = 0;
        for (var count = 1; ; count++)
        {
            var token = Lexer.Lex(document, position);
            if (token.Kind == TokenKind.EOF)
                return;
            if (count > limits.MaxTokens)
                throw LimitErrors.TooManyTokens(limits.MaxTokens).At(document, token.Start);
            if (token.Kind is TokenKind.INT or TokenKind.FLOAT && token.End - token.Start > NumberLength.Max)
                throw LimitErrors.LongNumber().At(document, token.Start);
            if (token.Kind == TokenKind.AT && ++directives > MaxDirectives)
                throw LimitErrors.TooManyDirectives(MaxDirectives).At(document, token.Start);
            if (token.Kind == TokenKind.DOLLAR && ++variables > MaxVariables)
                throw LimitErrors.TooManyVariables(MaxVariables).At(document, token.Start);
            position = token.End;
        }
    }
}
