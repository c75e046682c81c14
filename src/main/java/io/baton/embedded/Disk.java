package io.baton.embedded;

/// Storage for commits.
interface Disk {

    /// Hands all changes to the operating system as one unit.
    ///
    /// @return whether there were changes
    boolean commit();

    /// Returns once all commits would survive a power cut.
    void sync();

    /// Frees a little unused space. Called between commits, mostly while no one waits.
    void compact();
}
