package io.baton.chat;

/// A file that somebody sent along. Its content is fetched only when somebody wants it.
///
/// @param name as its sender calls it, e.g. `partners.csv`; proves nothing
public record Attachment(String name, Content content) {

    /// The door's way to the content.
    @FunctionalInterface
    public interface Content {
        /// @param most so many bytes are wanted; of a larger file there is nothing
        Fetched fetch(int most);
    }

    /// What came of fetching.
    public sealed interface Fetched {
        @SuppressWarnings("ArrayRecordComponent")
        record Bytes(byte[] all) implements Fetched {}

        record TooLarge() implements Fetched {}

        /// @param why a whole sentence for who sent the file
        record Missing(String why) implements Fetched {}
    }

    public static Attachment ofBytes(String name, byte[] bytes) {
        return new Attachment(
                name,
                most -> bytes.length > most ? new Fetched.TooLarge() : new Fetched.Bytes(bytes));
    }
}
