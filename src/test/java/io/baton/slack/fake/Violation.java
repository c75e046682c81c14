package io.baton.slack.fake;

/// Something that a well-behaved bot never does, whatever Slack answers to it.
public record Violation(Kind kind, String detail) {
    /// The sorts of bad manners that the fake watches for.
    public enum Kind {
        /// A message whose notification and screen-reader text is empty.
        NO_TEXT,
        /// Blocks or a view beyond a published limit.
        BAD_BLOCKS,
        /// `<!channel>`, `<!here>`, `<!everyone>` or a user group left alive in markup.
        PINGS_EVERYONE,
        /// A call inside the time that a 429 forbade.
        INSIDE_RETRY_AFTER,
        /// A response address used too often or too late.
        SPENT_RESPONSE_URL,
        /// A trigger used too late or twice.
        SPENT_TRIGGER,
        /// A method whose scope the manifest does not ask for.
        MISSING_SCOPE,
        /// An interaction answered after more than three seconds.
        LATE_ACK,
        /// A token in a query string, where logs keep it.
        TOKEN_IN_ADDRESS
    }
}
