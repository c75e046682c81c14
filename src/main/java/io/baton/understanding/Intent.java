package io.baton.understanding;

/// What a message asks for.
public enum Intent {
    /// A client of the firm needs something a partner could do.
    LOG_OUTBOUND,
    /// A partner brings the firm a client.
    LOG_INBOUND,
    /// Which partner can do this?
    FIND,
    WON,
    LOST,
    PAID,
    /// A recurring win has ended.
    ENDED,
    NOTE,
    OFFER,
    TAKE_BACK,
    HAND_BACK,
    PASS,
    WITHDRAW,
    ACCEPT,
    DECLINE,
    /// The partner said yes outside the chat.
    ACCEPTED_ELSEWHERE,
    EDIT,
    UNDO,
    REOPEN,
    SHOW,
    LIST,
    SEARCH,
    REVENUE,
    STATEMENT,
    HELP,
    /// Greetings, thanks, chatter, abuse, tests: nothing to do.
    SMALL_TALK;

    /// Whether it reports what has happened, on a day in the past.
    public boolean happened() {
        return this == WON
                || this == LOST
                || this == PAID
                || this == ENDED
                || this == ACCEPTED_ELSEWHERE;
    }

    /// Whether it's about an amount that was won or paid.
    public boolean aboutMoney() {
        return this == WON || this == PAID;
    }

    /// Whether a new referral comes of it.
    public boolean logs() {
        return this == LOG_OUTBOUND || this == LOG_INBOUND;
    }
}
