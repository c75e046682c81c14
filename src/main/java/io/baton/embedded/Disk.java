package io.baton.embedded;

/// Storage for commits.
interface Disk {

    /// Hands all changes to the operating system as one unit.
    ///
    /// @return whether there were changes
    boolean commit();

    /// Returns once all commits would survive a power cut.
    void sync();

    /// Moves live data away from unused space. The next commit writes it, and frees that space.
    /// Called between commits.
    ///
    /// @param livePercent nothing is moved if more of the file is live
    /// @param bytes most that is moved
    /// @return whether anything was moved
    boolean compact(int livePercent, int bytes);
}
