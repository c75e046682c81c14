package io.baton.past;

/// A file with a firm's history, as it was sent. It's small enough for one document, and is read
/// again when the import is confirmed, so what's imported fits what is known by then.
///
/// @param name the member's name for it
public record HistoryFile(String name, String text) {}
