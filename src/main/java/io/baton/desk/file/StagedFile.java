package io.baton.desk.file;

import io.baton.chat.Card;

/// The result of reading a file that someone sent to import it.
public sealed interface StagedFile {

    /// @param why full sentences for the sender
    record Unreadable(String why) implements StagedFile {}

    /// @param card says what the import would change, with buttons to decide
    record Previewed(Card card) implements StagedFile {}
}
