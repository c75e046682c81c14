package io.baton.desk.file;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.ResumableTurns;
import io.baton.desk.file.ImportKind.Choice;
import io.baton.desk.text.Spans;
import io.baton.draft.FileImport;
import io.baton.draft.FileImport.State;
import io.baton.store.ImportStore;
import io.baton.store.Journal.WriteOutcome;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// A button below the preview of an import. It imports the file, or a part of it, or discards it.
///
/// Stores the confirmation first, then each row, then the result. If this is interrupted, the turn
/// runs again and stores the missing rows.
public final class ImportButton<P, C, R> implements ButtonHandler {
    private final Choice<P, C> choice;
    private final ImportKind<P, C, R> kind;
    private final ImportStore<P, C, R> imports;
    private final ResumableTurns resumableTurns;

    private ImportButton(
            Choice<P, C> choice,
            ImportKind<P, C, R> kind,
            ImportStore<P, C, R> imports,
            ResumableTurns resumableTurns) {
        this.choice = choice;
        this.kind = kind;
        this.imports = imports;
        this.resumableTurns = resumableTurns;
    }

    /// One for each choice.
    public static <P, C, R> List<ButtonHandler> all(
            ImportKind<P, C, R> kind, ImportStore<P, C, R> imports, ResumableTurns resumableTurns) {
        return kind.choices().stream()
                .<ButtonHandler>map(
                        choice -> new ImportButton<>(choice, kind, imports, resumableTurns))
                .toList();
    }

    @Override
    public String action() {
        return choice.action();
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        var found = imports.find(ask.firm().id(), value);
        if (found.isEmpty()) {
            return new Reply.Replace(expired());
        }
        var sender = found.get().origin().sender();
        return sender.is(ask.who())
                ? answer(ask, found.get())
                : CommonReplies.whisper(
                        Text.of("Only ")
                                .and(Spans.of(sender))
                                .plain(" can import this file. Nothing was saved."));
    }

    private Reply answer(Ask ask, FileImport<P, C, R> sent) {
        return switch (sent.state()) {
            case State.Done(var result) -> new Reply.Replace(kind.done(result));
            case State.Discarded() -> new Reply.Replace(discarded());
            case State.Confirmed(var confirmed) -> {
                var stored = kind.progress(sent.id());
                if (stored.isPresent()) {
                    yield running(stored.getAsInt());
                }
                resumableTurns.begin(ask);
                yield run(ask, sent, confirmed);
            }
            case State.Waiting(var proposed) ->
                    sent.expired(ask.now())
                            ? new Reply.Replace(expired())
                            : decide(ask, sent, proposed);
        };
    }

    private Reply decide(Ask ask, FileImport<P, C, R> sent, P proposed) {
        return switch (choice) {
            case Choice.Import(_, var confirmed) -> confirm(ask, sent, proposed, confirmed);
            case Choice.Discard(_) ->
                    isWritten(ask, sent.withState(new State.Discarded<>()), "decided")
                            ? new Reply.Replace(discarded())
                            : alreadyDecided(ask, sent);
        };
    }

    private Reply confirm(
            Ask ask, FileImport<P, C, R> sent, P proposed, BiFunction<Ask, P, C> confirm) {
        resumableTurns.begin(ask);
        var confirmed = confirm.apply(ask, proposed);
        var next = sent.withState(new State.Confirmed<>(confirmed));
        return isWritten(ask, next, "decided")
                ? run(ask, next.written(), confirmed)
                : alreadyDecided(ask, sent);
    }

    private Reply run(Ask ask, FileImport<P, C, R> sent, C confirmed) {
        var result = kind.run(ask, sent.origin(), confirmed);
        return isWritten(ask, sent.withState(new State.Done<>(result)), "done")
                ? new Reply.Replace(kind.done(result))
                : alreadyDecided(ask, sent);
    }

    private boolean isWritten(Ask ask, FileImport<P, C, R> next, String step) {
        var turn = ask.turn().id() + "/" + step;
        return imports.write(next, turn, List.of()) == WriteOutcome.WRITTEN;
    }

    /// Another press was faster. Shows its result.
    private Reply alreadyDecided(Ask ask, FileImport<P, C, R> sent) {
        return imports.find(ask.firm().id(), sent.id())
                .map(this::outcome)
                .orElseGet(() -> new Reply.Replace(expired()));
    }

    private Reply outcome(FileImport<P, C, R> now) {
        return switch (now.state()) {
            case State.Done(var result) -> new Reply.Replace(kind.done(result));
            case State.Discarded() -> new Reply.Replace(discarded());
            case State.Confirmed(_), State.Waiting(_) -> running(kind.progress(now.id()).orElse(0));
        };
    }

    private static Reply running(int stored) {
        return CommonReplies.whisper(
                stored == 0
                        ? "This import is already running."
                        : "This import is already running: %,d rows are stored so far."
                                .formatted(stored));
    }

    private static Card discarded() {
        return Card.saying("Import discarded. Nothing was saved.");
    }

    private Card expired() {
        return Card.saying(
                Text.of("This import has expired. Send the file again with ")
                        .code(kind.command())
                        .plain("."));
    }

    @Override
    public Optional<String> otherChange() {
        return switch (choice) {
            case Choice.Import<P, C> _ -> Optional.of(kind.changes());
            case Choice.Discard<P, C> _ -> Optional.empty();
        };
    }
}
