package io.baton.chat;

/// The statement behind a link.
public sealed interface LinkedStatement {

    /// No browser has opened it yet. The first one that does is the only one that can.
    ///
    /// @param card says so, with a button that opens it
    record Sealed(Card card) implements LinkedStatement {}

    /// @param reader the person with the link; the link is their only identification
    /// @param csv the statement exactly as it was sent
    record Readable(
            Workspace workspace, Person reader, StatementSheet sheet, DownloadableFiles.Content csv)
            implements LinkedStatement {}

    /// The link was never issued, has ended, or was opened in another browser.
    record Gone(Card card) implements LinkedStatement {}
}
