package io.baton.app;

/// The database of a Baton under test.
enum DatabaseKind {
    EMBEDDED,

    /// A server that others can use too, behind a [TcpProxy].
    SERVER,

    /// The same, disconnected at first.
    SERVER_AWAY
}
