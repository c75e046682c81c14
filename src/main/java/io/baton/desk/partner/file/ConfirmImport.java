package io.baton.desk.partner.file;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Press;
import io.baton.desk.Said;
import io.baton.desk.text.Spans;
import io.baton.partner.Import;
import io.baton.partner.Import.State;
import io.baton.partner.Imports;
import io.baton.store.Journal;
import io.baton.store.Journal.Outcome;
import java.util.List;

/// The buttons below a file that was read: bring it in, or forget it.
///
/// Confirming is written down first, then each row is one write of its own, then the end is. Where
/// that is broken off in the middle, pressing again does what is missing.
final class ConfirmImport implements Press {
    static final String YES = "import.confirm";
    static final String NO = "import.discard";

    private final String action;
    private final Imports imports;
    private final Journal<Import> journal;
    private final Bringing bringing;

    private ConfirmImport(
            String action, Imports imports, Journal<Import> journal, Bringing bringing) {
        this.action = action;
        this.imports = imports;
        this.journal = journal;
        this.bringing = bringing;
    }

    static List<Press> both(Imports imports, Journal<Import> journal, Bringing bringing) {
        return List.of(
                new ConfirmImport(YES, imports, journal, bringing),
                new ConfirmImport(NO, imports, journal, bringing));
    }

    @Override
    public String action() {
        return action;
    }

    @Override
    public Reply answer(Ask ask, String value) {
        var found = imports.find(ask.firm().id(), value);
        if (found.isEmpty()) {
            return new Reply.Replace(tooLate());
        }
        return found.get().by().is(ask.who())
                ? answer(ask, found.get())
                : Said.whisper(
                        Text.of("This file is ")
                                .and(Spans.of(found.get().by()))
                                .plain("’s, who alone can import it. Nothing was stored."));
    }

    private Reply answer(Ask ask, Import wanted) {
        return switch (wanted.state()) {
            case State.Done done -> new Reply.Replace(ImportCards.done(done, wanted.wrong()));
            case State.Discarded() -> new Reply.Replace(discarded());
            case State.Confirmed() -> bring(ask, wanted);
            case State.Waiting() when wanted.over(ask.now()) -> new Reply.Replace(tooLate());
            case State.Waiting() -> decided(ask, wanted);
        };
    }

    private Reply decided(Ask ask, Import wanted) {
        boolean yes = action.equals(YES);
        var next = yes ? wanted.now(new State.Confirmed()) : wanted.ended(new State.Discarded());
        return switch (journal.write(next, ask.turn().id() + "/decided", List.of())) {
            case WRITTEN -> yes ? bring(ask, next.written()) : new Reply.Replace(discarded());
            // Somebody, or the same click again, was faster: see what came of it.
            case HEARD, STALE -> again(ask, wanted);
        };
    }

    private Reply bring(Ask ask, Import wanted) {
        var done = bringing.all(ask, wanted);
        var end = wanted.ended(done);
        return journal.write(end, ask.turn().id() + "/done", List.of()) == Outcome.WRITTEN
                ? new Reply.Replace(ImportCards.done(done, wanted.wrong()))
                : again(ask, wanted);
    }

    private Reply again(Ask ask, Import wanted) {
        return imports.find(ask.firm().id(), wanted.id())
                .map(Import::state)
                .<Reply>map(state ->
                        switch (state) {
                            case State.Done done ->
                                    new Reply.Replace(ImportCards.done(done, wanted.wrong()));
                            case State.Discarded() -> new Reply.Replace(discarded());
                            case State.Confirmed(), State.Waiting() ->
                                    Said.whisper("This import is under way already.");
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
                        .typed("partner import")
                        .plain("."));
    }
}
