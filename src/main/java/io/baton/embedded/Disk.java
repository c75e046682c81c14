package io.baton.embedded;

/// What is committed to.
interface Disk {

    /// Hands all changes to the operating system, in one piece.
    ///
    /// @return whether there were any
    boolean commit();

    /// Returns when all that was committed would survive a power cut.
    void sync();

    /// Called when nobody waits: time to make some old space free, a little at a time.
    void compact();
}
