using GraphQLParser;

namespace Platform.Query.Limits;

/// <summary>Reads the tokens of a document, which takes no memory, before anything is built from them.</summary>
internal static class TokenLimits
{
    /// <exception cref="RequestException">A limit is exceeded.</exception>
    /// <exception cref="GraphQLParser.Exceptions.GraphQLSyntaxErrorException">The text is not GraphQL.</exception>
    public static void Check(string document, QueryLimits limits)
    {
        if (document.Length > limits.MaxDocumentLength)
            throw LimitErrors.TooLong(limits.MaxDocumentLength);
        var position = 0;
        for (var count = 1; ; count++)
        {
            var token = Lexer.Lex(document, position);
            if (token.Kind == TokenKind.EOF)
                return;
            if (count > limits.MaxTokens)
                throw LimitErrors.TooManyTokens(limits.MaxTokens);
            if (token.Kind is TokenKind.INT or TokenKind.FLOAT && token.End - token.Start > NumberLength.Max)
                throw LimitErrors.LongNumber();
            position = token.End;
        }
    }
}
