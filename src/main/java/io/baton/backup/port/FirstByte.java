package io.baton.backup.port;

/// The first byte of an answer.
final class FirstByte {
    /// The backup follows.
    static final int OK = 'O';

    /// The token is wrong.
    static final int REFUSED = 'R';

    /// Another backup is being made.
    static final int BUSY = 'B';

    private FirstByte() {}
}
