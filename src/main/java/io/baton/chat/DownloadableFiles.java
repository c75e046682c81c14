package io.baton.chat;

import java.util.Optional;

/// What doors hand out where a card speaks of a file ([Card.Part.File]).
public interface DownloadableFiles {

    /// The path under which a file can be fetched by its link, before its key.
    String PATH = "/file/";

    /// The content, made now; empty when it can no longer be had.
    ///
    /// @param key the card's; a secret, so whoever knows it may have the file
    Optional<byte[]> read(String key);

    /// The same, once only: for a link, which can be forwarded and found in a history.
    Optional<byte[]> take(String key);
}
