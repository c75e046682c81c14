package io.baton.desk.file;

import io.baton.desk.Ask;
import io.baton.draft.FileImport;
import io.baton.store.ImportStore;
import java.time.Duration;
import java.util.List;

/// Keeps what was read of a file until its sender confirms; nothing else is stored before that.
public record WaitingFiles<P, C, R>(ImportStore<P, C, R> imports) {
    /// How long an expired import stays, so that a late press still gets an explanation.
    private static final Duration RETENTION = Duration.ofDays(7);

    /// Keeps it under the id of the turn that brought it.
    public void keep(Ask ask, P proposed) {
        var firm = ask.firm().id();
        imports.forget(firm, ask.now().minus(RETENTION));
        var origin = new FileImport.Origin(ask.turn().id(), firm, ask.who(), ask.now());
        // If the chat delivers the turn twice, the first write wins.
        imports.write(FileImport.waiting(origin, proposed), ask.turn().id(), List.of());
    }
}
