package io.baton.web;

/// Example data that a newcomer may load.
public interface SampleData {

    /// Whether there is data already, of whatever origin: then loading is not offered.
    boolean loaded();

    /// Loads it; returns when it is there.
    void load();
}
