package io.baton.desk.revenue.past;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.ResumableTurns;
import io.baton.desk.text.Spans;
import io.baton.past.PastImport;
import io.baton.past.PastImport.SentFile;
import io.baton.past.PastImport.State;
import io.baton.store.ImportStore;
import io.baton.store.Journal.WriteOutcome;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// The buttons below the preview of a firm's history: import all, import what needs no new partner,
/// or discard.
///
/// Stores the confirmation first, then each row, then the result. If this is interrupted, the turn
/// runs again and stores the missing rows.
final class PastImportButtons implements ButtonHandler {
    static final String CONFIRM = "history.confirm";
    static final String CONFIRM_KNOWN = "history.confirm-known";
    static final String DISCARD = "history.discard";

    private final String action;
    private final ImportStore<PastImport> imports;
    private final PastRunner runner;
    private final ResumableTurns resumableTurns;

    private PastImportButtons(
            String action,
            ImportStore<PastImport> imports,
            PastRunner runner,
            ResumableTurns resumableTurns) {
        this.action = action;
        this.imports = imports;
        this.runner = runner;
        this.resumableTurns = resumableTurns;
    }

    static List<ButtonHandler> all(
            ImportStore<PastImport> imports, PastRunner runner, ResumableTurns resumableTurns) {
        return List.of(
                new PastImportButtons(CONFIRM, imports, runner, resumableTurns),
                new PastImportButtons(CONFIRM_KNOWN, imports, runner, resumableTurns),
                new PastImportButtons(DISCARD, imports, runner, resumableTurns));
    }

    @Override
    public String action() {
        return action;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        var found = imports.find(ask.firm().id(), value);
        if (found.isEmpty()) {
            return new Reply.Replace(expired());
        }
        var requestedBy = found.get().requestedBy();
        return requestedBy.is(ask.who())
                ? answer(ask, found.get())
                : CommonReplies.whisper(
                        Text.of("Only ")
                                .and(Spans.of(requestedBy))
                                .plain(" can import this file. Nothing was saved."));
    }

    private Reply answer(Ask ask, PastImport pastImport) {
        return switch (pastImport.state()) {
            case State.Done(var outcome) -> new Reply.Replace(PastCards.done(outcome));
            case State.Discarded() -> new Reply.Replace(discarded());
            case State.Confirmed confirmed -> {
                var stored = runner.progress(pastImport.id());
                if (stored.isPresent()) {
                    yield running(stored.getAsInt());
                }
                resumableTurns.begin(ask);
                yield run(ask, pastImport, confirmed);
            }
            case State.Waiting _ when pastImport.expired(ask.now()) -> new Reply.Replace(expired());
            case State.Waiting(var file) ->
                    action.equals(DISCARD)
                            ? discard(ask, pastImport)
                            : confirm(ask, pastImport, file);
        };
    }

    private Reply confirm(Ask ask, PastImport pastImport, SentFile file) {
        resumableTurns.begin(ask);
        var newPartners =
                action.equals(CONFIRM) ? runner.newPartners(ask, file) : List.<String>of();
        var confirmed =
                new State.Confirmed(file, newPartners, ask.now().truncatedTo(ChronoUnit.MILLIS));
        var next = pastImport.withState(confirmed);
        return decide(ask, next)
                ? run(ask, next.written(), confirmed)
                : alreadyDecided(ask, pastImport);
    }

    private Reply discard(Ask ask, PastImport pastImport) {
        return decide(ask, pastImport.withState(new State.Discarded()))
                ? new Reply.Replace(discarded())
                : alreadyDecided(ask, pastImport);
    }

    private boolean decide(Ask ask, PastImport next) {
        return imports.write(next, ask.turn().id() + "/decided", List.of()) == WriteOutcome.WRITTEN;
    }

    private Reply run(Ask ask, PastImport pastImport, State.Confirmed confirmed) {
        var outcome = runner.run(ask, pastImport, confirmed);
        var end = pastImport.withState(new State.Done(outcome));
        return imports.write(end, ask.turn().id() + "/done", List.of()) == WriteOutcome.WRITTEN
                ? new Reply.Replace(PastCards.done(outcome))
                : alreadyDecided(ask, pastImport);
    }

    /// Another press was faster. Shows its result.
    private Reply alreadyDecided(Ask ask, PastImport pastImport) {
        return imports.find(ask.firm().id(), pastImport.id())
                .map(now -> outcome(now.id(), now.state()))
                .orElseGet(() -> new Reply.Replace(expired()));
    }

    private Reply outcome(String importId, State state) {
        return switch (state) {
            case State.Done(var outcome) -> new Reply.Replace(PastCards.done(outcome));
            case State.Discarded() -> new Reply.Replace(discarded());
            case State.Confirmed _, State.Waiting _ -> running(runner.progress(importId).orElse(0));
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

    private static Card expired() {
        return Card.saying(
                Text.of("This import has expired. Send the file again with ")
                        .code("revenue import")
                        .plain("."));
    }

    @Override
    public Optional<String> otherChange() {
        return action.equals(DISCARD) ? Optional.empty() : Optional.of("the imported history");
    }
}
