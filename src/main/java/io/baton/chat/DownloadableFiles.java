package io.baton.chat;

import java.util.Optional;

/// Content of the files that cards refer to ([Card.Part.File]).
public interface DownloadableFiles {

    /// @param name as in [Card.Part.File#name()]
    record Content(String name, byte[] bytes) {}

    /// Path of a download link, up to the key.
    String PATH = "/file/";

    /// Generates the content; empty if the file is unknown or expired.
    ///
    /// @param key the key from the card; it never comes from outside
    Optional<Content> read(String key);

    /// Generates the content for the holder of a link; empty if the file is unknown or expired.
    ///
    /// @param key the key of a link; the one from the card opens nothing
    Optional<Content> open(String key);

    /// Like [#open], but works only once. Links can be forwarded, or found in a browser history.
    Optional<Content> take(String key);

    /// Makes a download link. Its key is a secret, so the link is made when a card is sent, and
    /// never stored.
    ///
    /// @param key the key from the card
    /// @return empty if the file is unknown or expired, or this server has no public address
    Optional<String> link(String key);
}
