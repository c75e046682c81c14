package io.baton.desk.partner.file;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.text.Spans;
import io.baton.firm.Individual;
import io.baton.partner.ImportRows;
import io.baton.partner.PartnerImport.State;
import io.baton.partner.PartnerImport;
import io.baton.store.Journal.WriteOutcome;
import io.baton.store.PartnerImportStore;
import java.util.List;

/// The buttons below a file that was read: bring it in, or forget it.
///
/// Confirming is written down first, then each row is one write of its own, then the end is. Where
/// that is broken off in the middle, pressing again does what is missing.
final class ImportButtons implements ButtonHandler {
    static final String YES = "import.confirm";
    static final String NO = "import.discard";

    private final String action;
    private final PartnerImportStore imports;
    private final ImportRunner runner;

    private ImportButtons(String action, PartnerImportStore imports, ImportRunner runner) {
        this.action = action;
        this.imports = imports;
        this.runner = runner;
    }

    static List<ButtonHandler> both(PartnerImportStore imports, ImportRunner runner) {
        return List.of(
                new ImportButtons(YES, imports, runner), new ImportButtons(NO, imports, runner));
    }

    @Override
    public String action() {
        return action;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        var found = imports.find(ask.firm().id(), value);
        if (found.isEmpty()) {
            return new Reply.Replace(tooLate());
        }
        var requestedBy = found.get().requestedBy();
        return requestedBy.is(ask.who()) ? answer(ask, found.get()) : notYours(requestedBy);
    }

    private Reply answer(Ask ask, PartnerImport wanted) {
        return switch (wanted.state()) {
            case State.Done done -> new Reply.Replace(ImportCards.done(done));
            case State.Discarded() -> new Reply.Replace(discarded());
            case State.Confirmed(var rows) -> run(ask, wanted, rows);
            case State.Waiting _ when wanted.expired(ask.now()) -> new Reply.Replace(tooLate());
            case State.Waiting(var rows) ->
                    action.equals(YES) ? confirm(ask, wanted, rows) : discard(ask, wanted);
        };
    }

    private Reply confirm(Ask ask, PartnerImport wanted, ImportRows rows) {
        var next = wanted.withState(new State.Confirmed(rows));
        return decide(ask, next) ? run(ask, next.written(), rows) : overtaken(ask, wanted);
    }

    private Reply discard(Ask ask, PartnerImport wanted) {
        return decide(ask, wanted.withState(new State.Discarded()))
                ? new Reply.Replace(discarded())
                : overtaken(ask, wanted);
    }

    private boolean decide(Ask ask, PartnerImport next) {
        return imports.write(next, ask.turn().id() + "/decided", List.of()) == WriteOutcome.WRITTEN;
    }

    private Reply run(Ask ask, PartnerImport wanted, ImportRows rows) {
        var done = runner.run(ask, wanted, rows);
        var end = wanted.withState(done);
        return imports.write(end, ask.turn().id() + "/done", List.of()) == WriteOutcome.WRITTEN
                ? new Reply.Replace(ImportCards.done(done))
                : overtaken(ask, wanted);
    }

    /// Somebody, or the same click again, was faster: shows what came of it.
    private Reply overtaken(Ask ask, PartnerImport wanted) {
        return imports.find(ask.firm().id(), wanted.id())
                .map(now -> outcome(now.state()))
                .orElseGet(() -> new Reply.Replace(tooLate()));
    }

    private static Reply outcome(State state) {
        return switch (state) {
            case State.Done done -> new Reply.Replace(ImportCards.done(done));
            case State.Discarded() -> new Reply.Replace(discarded());
            case State.Confirmed _, State.Waiting _ ->
                    CommonReplies.whisper("This import is under way already.");
        };
    }

    private static Reply notYours(Individual requestedBy) {
        return CommonReplies.whisper(
                Text.of("This file is ")
                        .and(Spans.of(requestedBy))
                        .plain("’s, who alone can import it. Nothing was stored."));
    }

    private static Card discarded() {
        return Card.saying("The import was discarded. Nothing was stored.");
    }

    private static Card tooLate() {
        return Card.saying(
                Text.of(
                                "This import is older than a day, so I have let go of it. Please send the file again with ")
                        .code("partner import")
                        .plain("."));
    }
}
