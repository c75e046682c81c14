package io.baton.slack.fake;

/// What may be wrong with a request that claims to come from Slack.
public enum Forgery {
    NONE,
    /// 301 seconds old.
    STALE,
    /// 301 seconds from the future.
    FUTURE,
    WRONG_SECRET,
    /// Signed for other words.
    CHANGED_BODY,
    NO_SIGNATURE,
    NO_TIMESTAMP,
    GARBLED_TIMESTAMP
}
