package io.baton.desk.partner.file;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.ResumableTurns;
import io.baton.desk.text.Spans;
import io.baton.firm.Individual;
import io.baton.partner.ImportRows;
import io.baton.partner.PartnerImport;
import io.baton.partner.PartnerImport.State;
import io.baton.store.ImportStore;
import io.baton.store.Journal.WriteOutcome;
import java.util.List;
import java.util.Optional;

/// The buttons below an import's preview: import or discard.
///
/// Stores the confirmation first, then writes each row separately, then stores the result. If this
/// is interrupted, the turn runs again and writes the missing rows.
final class ImportButtons implements ButtonHandler {
    static final String YES = "import.confirm";
    static final String NO = "import.discard";

    private final String action;
    private final ImportStore<PartnerImport> imports;
    private final ImportRunner runner;
    private final ResumableTurns resumableTurns;

    private ImportButtons(
            String action,
            ImportStore<PartnerImport> imports,
            ImportRunner runner,
            ResumableTurns resumableTurns) {
        this.action = action;
        this.imports = imports;
        this.runner = runner;
        this.resumableTurns = resumableTurns;
    }

    static List<ButtonHandler> both(
            ImportStore<PartnerImport> imports,
            ImportRunner runner,
            ResumableTurns resumableTurns) {
        return List.of(
                new ImportButtons(YES, imports, runner, resumableTurns),
                new ImportButtons(NO, imports, runner, resumableTurns));
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
        return requestedBy.is(ask.who()) ? answer(ask, found.get()) : notAllowed(requestedBy);
    }

    private Reply answer(Ask ask, PartnerImport partnerImport) {
        return switch (partnerImport.state()) {
            case State.Done done -> new Reply.Replace(ImportCards.done(done));
            case State.Discarded() -> new Reply.Replace(discarded());
            case State.Confirmed(var rows) -> {
                resumableTurns.begin(ask);
                yield runImport(ask, partnerImport, rows);
            }
            case State.Waiting _ when partnerImport.expired(ask.now()) ->
                    new Reply.Replace(expired());
            case State.Waiting(var rows) ->
                    action.equals(YES)
                            ? confirm(ask, partnerImport, rows)
                            : discard(ask, partnerImport);
        };
    }

    private Reply confirm(Ask ask, PartnerImport partnerImport, ImportRows rows) {
        resumableTurns.begin(ask);
        var next = partnerImport.withState(new State.Confirmed(rows));
        return decide(ask, next)
                ? runImport(ask, next.written(), rows)
                : alreadyDecided(ask, partnerImport);
    }

    private Reply discard(Ask ask, PartnerImport partnerImport) {
        return decide(ask, partnerImport.withState(new State.Discarded()))
                ? new Reply.Replace(discarded())
                : alreadyDecided(ask, partnerImport);
    }

    private boolean decide(Ask ask, PartnerImport next) {
        return imports.write(next, ask.turn().id() + "/decided", List.of()) == WriteOutcome.WRITTEN;
    }

    private Reply runImport(Ask ask, PartnerImport partnerImport, ImportRows rows) {
        var done = runner.run(ask, partnerImport, rows);
        var end = partnerImport.withState(done);
        return imports.write(end, ask.turn().id() + "/done", List.of()) == WriteOutcome.WRITTEN
                ? new Reply.Replace(ImportCards.done(done))
                : alreadyDecided(ask, partnerImport);
    }

    /// Another press was faster. Shows its result.
    private Reply alreadyDecided(Ask ask, PartnerImport partnerImport) {
        return imports.find(ask.firm().id(), partnerImport.id())
                .map(now -> outcome(now.state()))
                .orElseGet(() -> new Reply.Replace(expired()));
    }

    private static Reply outcome(State state) {
        return switch (state) {
            case State.Done done -> new Reply.Replace(ImportCards.done(done));
            case State.Discarded() -> new Reply.Replace(discarded());
            case State.Confirmed _, State.Waiting _ ->
                    CommonReplies.whisper("This import is already running.");
        };
    }

    private static Reply notAllowed(Individual requestedBy) {
        return CommonReplies.whisper(
                Text.of("Only ")
                        .and(Spans.of(requestedBy))
                        .plain(" can import this file. Nothing was saved."));
    }

    private static Card discarded() {
        return Card.saying("Import discarded. Nothing was saved.");
    }

    private static Card expired() {
        return Card.saying(
                Text.of("This import has expired. Send the file again with ")
                        .code("partner import")
                        .plain("."));
    }

    @Override
    public Optional<String> otherChange() {
        return action.equals(YES) ? Optional.of("the list of partners") : Optional.empty();
    }
}
