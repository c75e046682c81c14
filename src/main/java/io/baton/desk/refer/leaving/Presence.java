package io.baton.desk.refer.leaving;

/// Whether someone is still there.
enum Presence {
    THERE,
    GONE,
    /// The platform doesn't say, now and before. They are asked about again at the next daily check
    /// at the latest.
    UNKNOWN
}
