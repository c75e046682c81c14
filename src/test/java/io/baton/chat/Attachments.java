package io.baton.chat;

import io.baton.chat.Attachment.Fetched;

/// Files that people send in tests.
public final class Attachments {
    private Attachments() {}

    public static Attachment of(String name, byte[] bytes) {
        return new Attachment(
                name,
                most -> bytes.length > most ? new Fetched.TooLarge() : new Fetched.Bytes(bytes));
    }
}
