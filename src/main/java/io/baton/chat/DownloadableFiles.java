package io.baton.chat;

import java.util.Optional;

/// Content of the files that cards refer to ([Card.Part.File]).
public interface DownloadableFiles {

    /// Path of a download link, up to the key.
    String PATH = "/file/";

    /// Generates the content; empty if the key is unknown or expired.
    ///
    /// @param key the key from the card; a secret, and enough to get the file
    Optional<byte[]> read(String key);

    /// Like [#read], but works only once. For links, which can be forwarded or found in a browser
    /// history.
    Optional<byte[]> take(String key);
}
