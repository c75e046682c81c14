package io.baton.desk.refer.act;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.button.Verb;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.desk.text.Spans;
import io.baton.referral.BatonReturn;
import io.baton.referral.Decision;
import io.baton.referral.Disclosure;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.StepRights;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes an offer back from a partner who hasn't answered.
record TakeBack(Participants participants, Returning returning) implements ReferralAct {

    @Override
    public Verb verb() {
        return Verb.TAKE_BACK;
    }

    @Override
    public StepRights.Kind kind() {
        return StepRights.Kind.TAKE_BACK;
    }

    @Override
    public Optional<Typed> typed() {
        return Optional.of(
                new Typed(
                        List.of("takeback", "take back"),
                        "",
                        "",
                        "takes an offer back, so that you can offer it to someone else",
                        (ask, _) -> ParseResult.of(step(ask))));
    }

    @Override
    public Answers filled(Ask ask, Map<String, String> answers) {
        return new Answers.Complete(step(ask));
    }

    ReferralStep step(Ask ask) {
        return new TakingBack(ask, participants, returning);
    }

    private record TakingBack(Ask ask, Participants participants, Returning returning)
            implements ReferralStep {

        @Override
        public Optional<StepRights.Kind> kind() {
            return Optional.of(StepRights.Kind.TAKE_BACK);
        }

        @Override
        public Decision decide(Referral now) {
            return returning.returned(
                    participants.decide(
                            ask,
                            now,
                            by -> BatonReturn.takeBack(now, now.lastRound(), by.who(), ask.now())),
                    ask);
        }

        @Override
        public boolean isDoneIn(Referral now) {
            return now.stage() == Stage.LOGGED
                    && now.lastMove().event() instanceof Event.TakenBack
                    && now.lastMove().madeBy(ask.who());
        }

        @Override
        public Effects effects(Referral next) {
            var partner = returning.partnerOf(next);
            var answer =
                    Text.empty()
                            .strong(next.label())
                            .plain(" is back with ")
                            .and(Returning.holder(ask, next))
                            .plain(
                                    partner.onlyGuests()
                                            ? ". " + Labels.deadLink(partner)
                                            : ". %s knows.".formatted(partner.name()));
            return new Effects(
                    new Reply.Whisper(returning.withNextBest(Card.saying(answer), ask, next)),
                    returning.posts(ask, next, told(Disclosure.toSideAsked(next)), told(next)));
        }

        private Text told(Referral shown) {
            return Text.empty()
                    .and(Spans.of(ask.who()))
                    .plain(" took back ")
                    .and(Labels.withClient(shown))
                    .plain(".");
        }
    }
}
