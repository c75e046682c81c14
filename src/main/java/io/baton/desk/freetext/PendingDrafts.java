package io.baton.desk.freetext;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.AnswerPost;
import io.baton.desk.Ask;
import io.baton.desk.button.ListPage;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.freetext.phrase.Answer;
import io.baton.draft.Draft;
import io.baton.draft.Proposal;
import io.baton.store.DraftStore;
import java.util.List;
import java.util.Optional;

/// Stores what was understood and shows it back, to be confirmed.
final class PendingDrafts {
    private final DraftStore drafts;
    private final ProposalCards cards;

    PendingDrafts(DraftStore drafts, ProposalCards cards) {
        this.drafts = drafts;
        this.cards = cards;
    }

    /// Stores the draft under this turn's id and replies with its card.
    Reply propose(Ask ask, Proposal proposal) {
        var turn = ask.turn();
        boolean direct =
                turn.place() instanceof Place.Direct && !turn.replyCapability().canAnswer();
        var origin = origin(ask, direct);
        var draft = Draft.open(origin, proposal).showing(cards.shown(ask, proposal));
        // If the chat delivers the turn twice, the first write wins.
        drafts.write(draft, ask.turn().id(), List.of());
        return new Reply.Whisper(cards.of(ask, draft.id(), proposal));
    }

    private static Draft.Origin origin(Ask ask, boolean postedDirectly) {
        return new Draft.Origin(
                ask.turn().id(), ask.firm().id(), ask.who(), ask.now(), postedDirectly);
    }

    /// Stores a step that lacks something, so that the person's next message at this place can be
    /// the answer to the question.
    Reply ask(Ask ask, Proposal.Step step, Reply question) {
        var draft = Draft.open(origin(ask, false), step).showing(AskedStep.at(ask));
        drafts.write(draft, ask.turn().id(), List.of());
        return question;
    }

    /// Shows the choice below a card that says why the person has to choose.
    Reply propose(Ask ask, Proposal.Choice choice, Card why) {
        var proposed = propose(ask, choice);
        return proposed instanceof Reply.Whisper(var card)
                ? new Reply.Whisper(why.with(card.parts().getLast()))
                : proposed;
    }

    /// Shows the corrected proposal on a new card, which takes the place of the draft's. The draft
    /// goes first, so that only one of the two can be confirmed.
    Reply correct(Ask ask, Draft draft, Proposal corrected) {
        return answer(ask, draft, draft.replaced(), Answer.CORRECTED)
                .map(_ -> propose(ask, corrected))
                .orElseGet(
                        () -> new Reply.Whisper(cardOf(ask, find(ask, draft.id()).orElse(draft))));
    }

    /// The newest draft that typed words answer now. A question is answered where it was asked.
    Optional<Draft> answerable(Ask ask) {
        return latest(ask)
                .filter(Draft::answeredByWord)
                .filter(draft -> !AskedStep.isIn(draft) || AskedStep.isHere(ask, draft));
    }

    /// The newest draft of a short time ago.
    Optional<Draft> latest(Ask ask) {
        return drafts.latest(ask.firm().id(), ask.who(), ask.now().minus(Draft.ANSWERED_BY_WORD));
    }

    /// From now on, a typed yes or no doesn't answer the newest draft.
    void onlyByButton(Ask ask) {
        answerable(ask)
                .ifPresent(draft ->
                        drafts.write(
                                draft.withState(Draft.State.OPEN_BY_BUTTON),
                                ask.turn().id() + "/asked",
                                List.of()));
    }

    /// The draft with the one of its options that was chosen, about the referral as it is now.
    Draft chosen(Ask ask, Draft draft, Proposal option) {
        return draft.withProposal(option).showing(cards.shown(ask, option));
    }

    Optional<Draft> find(Ask ask, String id) {
        return drafts.find(ask.firm().id(), id);
    }

    /// @return the stored draft; empty if someone else was faster
    Optional<Draft> store(Ask ask, Draft next) {
        return store(ask, next, List.of());
    }

    /// Stores the answer to a draft, and takes the buttons off its card. A door does that itself if
    /// one of them was pressed.
    ///
    /// @param before the draft as its card shows it
    /// @return the stored draft; empty if someone else was faster
    Optional<Draft> answer(Ask ask, Draft before, Draft answered, Answer answer) {
        var rewritten =
                answer == Answer.PRESSED || !before.origin().postedDirectly()
                        ? List.<Post>of()
                        : List.of(
                                AnswerPost.rewritten(
                                        before.id(),
                                        new Place.Direct(before.author().id()),
                                        ask.turn(),
                                        cards.answered(ask, before, answer)));
        return store(ask, answered, rewritten);
    }

    private Optional<Draft> store(Ask ask, Draft next, List<Post> posts) {
        return switch (drafts.write(next, ask.turn().id() + "/" + next.state(), posts)) {
            case WRITTEN, DUPLICATE_TURN -> Optional.of(next.written());
            case STALE -> Optional.empty();
        };
    }

    /// Keeps only the number of the referral, so that the step isn't taken again. A refused step is
    /// kept, to be explained again.
    void settle(Ask ask, Draft draft, Proposal.Step step, boolean taken) {
        var done =
                taken
                        ? draft.withProposal(new Proposal.CarriedOut(step.referral()))
                        : draft.withState(Draft.State.REFUSED);
        drafts.write(done, ask.turn().id() + "/done", List.of());
    }

    Card cardOf(Ask ask, Draft draft) {
        return cards.of(ask, draft.id(), draft.proposal());
    }

    static Card expired() {
        return Card.saying("This has expired, so nothing was saved. Tell me again.");
    }

    static Card forgotten() {
        return Card.saying("I no longer have this.")
                .buttons(ReferralButtons.list("Show all referrals", new ListPage(1, "")));
    }

    static Card replaced() {
        return Card.saying("You changed this. Use the newer card below.");
    }

    static Card discarded() {
        return Card.saying("OK. Nothing was saved.");
    }

    /// For a person who was a partner's contact when they wrote it.
    static String noLonger(Ask ask) {
        return "You no longer speak for a partner of %s, so nothing was saved."
                .formatted(ask.firm().name());
    }

    static Text onlyAuthor(Draft draft) {
        return Text.of("Only %s can answer this.".formatted(draft.author().name()));
    }
}
