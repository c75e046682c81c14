package io.baton.web;

import java.util.function.Consumer;

/// Sample data for a newcomer to load.
public interface SampleData {

    /// How far loading is.
    ///
    /// @param step what is being done, e.g. `Adding partners`
    /// @param done steps completed, out of `total`
    record Progress(String step, int done, int total) {}

    /// Whether there is any data, sample or not. Loading is offered only if there isn't.
    boolean loaded();

    /// Whether loading began and didn't end. Loading again continues it.
    default boolean interrupted() {
        return false;
    }

    /// Loads the sample data; returns when done.
    ///
    /// @param report called before each step
    void load(Consumer<Progress> report);
}
