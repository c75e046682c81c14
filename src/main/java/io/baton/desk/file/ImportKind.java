package io.baton.desk.file;

import io.baton.chat.Card;
import io.baton.desk.Ask;
import io.baton.draft.FileImport;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;

/// A kind of file that is imported once its sender has confirmed, as [ImportButton] does.
///
/// @param <P> what was read of the file, as proposed to the sender
/// @param <C> what the sender confirmed
/// @param <R> what it stored
public interface ImportKind<P, C, R> {

    /// The command that such a file is sent with, e.g. `partner import`.
    String command();

    /// What an import changes, as people call it, e.g. `the list of partners`.
    String changes();

    /// The buttons below a preview.
    List<Choice<P, C>> choices();

    /// Stores what was confirmed. If that was interrupted, stores what's missing.
    R run(Ask ask, FileImport.Origin origin, C confirmed);

    /// How many rows of a file are stored so far; empty if this instance isn't storing it.
    default OptionalInt progress(String importId) {
        return OptionalInt.empty();
    }

    /// Says what was stored.
    Card done(R result);

    /// What the sender can decide.
    sealed interface Choice<P, C> {

        /// As in [io.baton.desk.ButtonHandler#action()].
        String action();

        /// @param confirmed what of the proposal is confirmed
        record Import<P, C>(String action, BiFunction<Ask, P, C> confirmed)
                implements Choice<P, C> {}

        record Discard<P, C>(String action) implements Choice<P, C> {}
    }
}
