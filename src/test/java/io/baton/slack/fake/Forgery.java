package io.baton.slack.fake;

/// Faults of a request that claims to come from Slack.
public enum Forgery {
    NONE,
    /// 301 seconds old.
    STALE,
    /// 301 seconds from the future.
    FUTURE,
    WRONG_SECRET,
    /// Signed for another body.
    CHANGED_BODY,
    NO_SIGNATURE,
    NO_TIMESTAMP,
    GARBLED_TIMESTAMP
}
