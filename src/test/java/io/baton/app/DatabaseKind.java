package io.baton.app;

/// Where a Baton under test keeps its data.
enum DatabaseKind {
    EMBEDDED,

    /// One that others may use too, at the other end of a cable.
    SERVER,

    /// The same, and the cable is cut at first.
    SERVER_AWAY
}
