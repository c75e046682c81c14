package io.baton.chat;

/// A file that someone sent with a message. The content is fetched only on demand.
///
/// @param name the sender's name for the file, e.g. `partners.csv`; not to be trusted
public record Attachment(String name, Content content) {

    /// How a door downloads the content.
    @FunctionalInterface
    public interface Content {
        /// @param most size limit in bytes; a larger file is [Fetched.TooLarge]
        Fetched fetch(int most);
    }

    /// The result of a download.
    public sealed interface Fetched {
        @SuppressWarnings("ArrayRecordComponent")
        record Bytes(byte[] all) implements Fetched {}

        record TooLarge() implements Fetched {}

        /// @param why a full sentence to show the sender
        record Missing(String why) implements Fetched {}
    }
}
