package io.baton.referral;

/// The direction in which a client is passed.
public enum Direction {
    /// The firm sends its client to a partner.
    OUT,
    /// A partner brings the firm in.
    IN
}
