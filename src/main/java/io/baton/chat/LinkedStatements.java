package io.baton.chat;

/// Finds statements by their link. Answers to them are ordinary [Turn]s.
public interface LinkedStatements {

    /// Path of a link, up to the token.
    String PATH = "/statement/";

    /// Read-only: mail scanners and link previews open links, too.
    ///
    /// @param token the part of the link after [#PATH]; untrusted input
    /// @param browser a hash of the browser's secret; empty if it has none
    LinkedStatement find(String token, String browser);

    /// Opens it for this browser, unless another one has.
    LinkedStatement open(String token, String browser);
}
