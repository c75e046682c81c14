package io.baton.desk.refer.act;

import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.button.Verb;
import io.baton.desk.refer.card.EndedOfferCard;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.ReferralMessage;
import io.baton.desk.refer.step.ReferralNotifications;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.referral.Decision;
import io.baton.referral.Event;
import io.baton.referral.RecordedAcceptance;
import io.baton.referral.Referral;
import io.baton.referral.StepRights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// *That's right* and *Not so*: the contact answers what a member recorded for them.
///
/// @param right whether it's *That's right*
record AnswerToClaim(boolean right, Participants participants, Returning returning)
        implements ReferralAct {

    @Override
    public Verb verb() {
        return right ? Verb.ACCEPTANCE_RIGHT : Verb.ACCEPTANCE_WRONG;
    }

    @Override
    public StepRights.Kind kind() {
        return StepRights.Kind.CONFIRM_ACCEPTANCE;
    }

    @Override
    public Optional<Typed> typed() {
        return Optional.empty();
    }

    @Override
    public Answers filled(Ask ask, Map<String, String> answers) {
        return new Answers.Complete(step(ask));
    }

    ReferralStep step(Ask ask) {
        return right ? new Confirming(ask, this) : new Denying(ask, this);
    }

    private record Confirming(Ask ask, AnswerToClaim act) implements ReferralStep {

        @Override
        public Optional<StepRights.Kind> kind() {
            // After the stage: whose turn it was says less than how it ended.
            return Optional.empty();
        }

        @Override
        public Decision decide(Referral now) {
            return act.participants.decide(
                    ask,
                    now,
                    by -> RecordedAcceptance.confirm(now, now.lastRound(), by, ask.now()));
        }

        @Override
        public boolean isDoneIn(Referral now) {
            var last = now.history().standing().getLast();
            return last.event() instanceof Event.AcceptanceConfirmed && last.madeBy(ask.who());
        }

        @Override
        public Effects effects(Referral next) {
            var partner = act.returning.partnerOf(next);
            var card = EndedOfferCard.of(next, partner, ask.firm(), ask.turn().place());
            var posts =
                    new ArrayList<Post>(
                            ReferralNotifications.rewriteOfferCards(next, partner, ask.firm()));
            var told =
                    act.returning
                            .actor(ask, next)
                            .plain(" confirmed: they took ")
                            .and(Labels.withClient(next))
                            .plain(".");
            posts.add(
                    ReferralPosts.message(
                            next,
                            ReferralMessage.NOTICE,
                            ReferralPosts.direct(next.sender()),
                            Card.saying(told)));
            return new Effects(inPlace(ask, card), posts);
        }
    }

    private record Denying(Ask ask, AnswerToClaim act) implements ReferralStep {

        @Override
        public Optional<StepRights.Kind> kind() {
            // After the stage: whose turn it was says less than how it ended.
            return Optional.empty();
        }

        @Override
        public Decision decide(Referral now) {
            return act.returning.returned(
                    act.participants.decide(
                            ask,
                            now,
                            by -> RecordedAcceptance.deny(now, now.lastRound(), by, ask.now())),
                    ask);
        }

        @Override
        public boolean isDoneIn(Referral now) {
            return now.lastMove().event() instanceof Event.AcceptanceDenied
                    && now.lastMove().madeBy(ask.who());
        }

        @Override
        public Effects effects(Referral next) {
            return new Effects(
                    inPlace(
                            ask,
                            Card.saying(
                                    Text.empty()
                                            .strong(next.label())
                                            .plain(" is back with ")
                                            .plain(ask.firm().name())
                                            .plain(". Thank you for saying so."))),
                    posts(next));
        }

        private List<Post> posts(Referral next) {
            return act.returning.posts(
                    ask,
                    next,
                    null,
                    act.returning
                            .actor(ask, next)
                            .plain(" says they didn't take ")
                            .and(Labels.withClient(next))
                            .plain("."));
        }
    }

    /// Instead of the question, if it was answered there.
    private static Reply inPlace(Ask ask, Card card) {
        return ask.turn() instanceof Turn.Pressed
                ? new Reply.Replace(card)
                : new Reply.Whisper(card);
    }
}
