package io.baton.slack.fake;

/// A mistake of the bot, whether Slack would report it or not.
public record Violation(Kind kind, String detail) {
    /// The mistakes that the fake looks for.
    public enum Kind {
        /// A message without a text for notifications and screen readers.
        NO_TEXT,
        /// Blocks or a view beyond a published limit.
        BAD_BLOCKS,
        /// An active `<!channel>`, `<!here>`, `<!everyone>` or user group in markup.
        PINGS_EVERYONE,
        /// A call before the wait of a 429 was over.
        INSIDE_RETRY_AFTER,
        /// A response URL used too often or too late.
        SPENT_RESPONSE_URL,
        /// A trigger used too late or twice.
        SPENT_TRIGGER,
        /// A method that needs a scope which isn't in the manifest.
        MISSING_SCOPE,
        /// A request answered after more than three seconds.
        LATE_ACK,
        /// A token in a query string, where it ends up in logs.
        TOKEN_IN_ADDRESS
    }
}
