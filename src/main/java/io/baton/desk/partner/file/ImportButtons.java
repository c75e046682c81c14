package io.baton.desk.partner.file;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.text.Spans;
import io.baton.partner.PartnerImport;
import io.baton.partner.PartnerImport.State;
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
    private final ImportRunner bringing;

    private ImportButtons(String action, PartnerImportStore imports, ImportRunner bringing) {
        this.action = action;
        this.imports = imports;
        this.bringing = bringing;
    }

    static List<ButtonHandler> both(PartnerImportStore imports, ImportRunner bringing) {
        return List.of(
                new ImportButtons(YES, imports, bringing),
                new ImportButtons(NO, imports, bringing));
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
        return found.get().requestedBy().is(ask.who())
                ? answer(ask, found.get())
                : CommonReplies.whisper(
                        Text.of("This file is ")
                                .and(Spans.of(found.get().requestedBy()))
                                .plain("’s, who alone can import it. Nothing was stored."));
    }

    private Reply answer(Ask ask, PartnerImport wanted) {
        return switch (wanted.state()) {
            case State.Done done ->
                    new Reply.Replace(ImportCards.done(done, wanted.invalidCount()));
            case State.Discarded() -> new Reply.Replace(discarded());
            case State.Confirmed() -> run(ask, wanted);
            case State.Waiting() when wanted.expired(ask.now()) -> new Reply.Replace(tooLate());
            case State.Waiting() -> decided(ask, wanted);
        };
    }

    private Reply decided(Ask ask, PartnerImport wanted) {
        boolean yes = action.equals(YES);
        var next =
                yes
                        ? wanted.withState(new State.Confirmed())
                        : wanted.finishedAs(new State.Discarded());
        return switch (imports.write(next, ask.turn().id() + "/decided", List.of())) {
            case WRITTEN -> yes ? run(ask, next.written()) : new Reply.Replace(discarded());
            // Somebody, or the same click again, was faster: see what came of it.
            case DUPLICATE_TURN, STALE -> again(ask, wanted);
        };
    }

    private Reply run(Ask ask, PartnerImport wanted) {
        var done = bringing.run(ask, wanted);
        var end = wanted.finishedAs(done);
        return imports.write(end, ask.turn().id() + "/done", List.of()) == WriteOutcome.WRITTEN
                ? new Reply.Replace(ImportCards.done(done, wanted.invalidCount()))
                : again(ask, wanted);
    }

    private Reply again(Ask ask, PartnerImport wanted) {
        return imports.find(ask.firm().id(), wanted.id())
                .map(PartnerImport::state)
                .<Reply>map(state ->
                        switch (state) {
                            case State.Done done ->
                                    new Reply.Replace(
                                            ImportCards.done(done, wanted.invalidCount()));
                            case State.Discarded() -> new Reply.Replace(discarded());
                            case State.Confirmed(), State.Waiting() ->
                                    CommonReplies.whisper("This import is under way already.");
                        })
                .orElseGet(() -> new Reply.Replace(tooLate()));
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
