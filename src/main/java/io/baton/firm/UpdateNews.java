package io.baton.firm;

/// What an update changed for firms that existed before, and the keeper is told once.
public enum UpdateNews {
    /// Fees became terms in both directions, which are frozen at acceptance; recurring wins count
    /// by month.
    TERMS
}
