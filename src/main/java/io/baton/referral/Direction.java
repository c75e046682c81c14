package io.baton.referral;

/// Who brings the client to whom.
public enum Direction {
    /// The firm sends its client to a partner.
    OUT,
    /// A partner brings the firm in.
    IN
}
