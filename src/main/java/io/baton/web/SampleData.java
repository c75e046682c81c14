package io.baton.web;

/// Sample data for a newcomer to load.
public interface SampleData {

    /// Whether there is any data, sample or not. Loading is offered only if there isn't.
    boolean loaded();

    /// Loads the sample data; returns when done.
    void load();
}
