package io.baton.desk.freetext;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.draft.Draft;
import io.baton.draft.Proposal;
import io.baton.store.DraftStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Stores what was understood and shows it back, to be confirmed.
final class PendingDrafts {
    /// How long a draft stays after it was made, so that a late press still gets an explanation.
    private static final Duration RETENTION = Duration.ofDays(7);

    private final DraftStore drafts;
    private final ProposalCards cards;

    PendingDrafts(DraftStore drafts, ProposalCards cards) {
        this.drafts = drafts;
        this.cards = cards;
    }

    /// Stores the draft under this turn's id and replies with its card.
    Reply propose(Ask ask, Proposal proposal) {
        var firm = ask.firm().id();
        drafts.forget(firm, ask.now().minus(RETENTION));
        var draft = Draft.open(ask.turn().id(), firm, ask.who(), ask.now(), proposal);
        // If the chat delivers the turn twice, the first write wins.
        drafts.write(draft, ask.turn().id(), List.of());
        return new Reply.Whisper(cards.of(ask, draft.id(), proposal));
    }

    /// The newest draft that a typed yes or no answers now.
    Optional<Draft> answerable(Ask ask) {
        return drafts.latest(ask.firm().id(), ask.who(), ask.now().minus(Draft.ANSWERED_BY_WORD))
                .filter(Draft::isOpen);
    }

    Optional<Draft> find(Ask ask, String id) {
        return drafts.find(ask.firm().id(), id);
    }

    /// @return the stored draft; empty if someone else was faster
    Optional<Draft> store(Ask ask, Draft next) {
        return switch (drafts.write(next, ask.turn().id() + "/" + next.state(), List.of())) {
            case WRITTEN, DUPLICATE_TURN -> Optional.of(next.written());
            case STALE -> Optional.empty();
        };
    }

    Card cardOf(Ask ask, Draft draft) {
        return cards.of(ask, draft.id(), draft.proposal());
    }

    static Card expired() {
        return Card.saying("This has expired, so nothing was saved. Tell me again.");
    }

    static Card forgotten() {
        return Card.saying(
                Text.of("I no longer have this. To see what was logged, type ")
                        .code("refer list")
                        .plain("."));
    }

    static Card discarded() {
        return Card.saying("OK. Nothing was saved.");
    }

    static Text onlyAuthor(Draft draft) {
        return Text.of("Only %s can answer this.".formatted(draft.author().name()));
    }
}
