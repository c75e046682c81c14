package io.baton.desk.refer.act;

import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.Verb;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.referral.Decision;
import io.baton.referral.Notes;
import io.baton.referral.Referral;
import io.baton.referral.StepRights;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// *Still on it*: the holder says that they're working on it, so it counts as moved.
record SayStillOnIt(Participants participants) implements ReferralAct {

    @Override
    public Verb verb() {
        return Verb.STILL_ON_IT;
    }

    @Override
    public StepRights.Kind kind() {
        return StepRights.Kind.STILL_ON_IT;
    }

    @Override
    public Optional<Typed> typed() {
        return Optional.of(
                new Typed(
                        List.of("still", "still on it", "still on"),
                        "",
                        "",
                        "says that you're still working on it",
                        (ask, _) -> ParseResult.of(new Saying(ask, participants))));
    }

    @Override
    public Answers filled(Ask ask, Map<String, String> answers) {
        return new Answers.Complete(new Saying(ask, participants));
    }

    private record Saying(Ask ask, Participants participants) implements ReferralStep {

        @Override
        public Optional<StepRights.Kind> kind() {
            return Optional.of(StepRights.Kind.STILL_ON_IT);
        }

        @Override
        public Decision decide(Referral now) {
            return participants.decide(ask, now, by -> Notes.stillOnIt(now, by, ask.now()));
        }

        @Override
        public Effects effects(Referral next) {
            return new Effects(
                    CommonReplies.whisper(
                            Text.of("Good to know: you're still on ")
                                    .and(Labels.withClient(ask.asker().view(next)))
                                    .plain(".")),
                    List.of());
        }
    }
}
