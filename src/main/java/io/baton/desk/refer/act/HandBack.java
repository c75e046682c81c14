package io.baton.desk.refer.act;

import io.baton.chat.Form;
import io.baton.chat.Post;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.button.Verb;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.Reasons;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.TextLimits;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.referral.BatonReturn;
import io.baton.referral.Decision;
import io.baton.referral.Disclosure;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.StepRights;
import io.baton.referral.redaction.ContactDetails;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Returns the baton of an accepted referral, with a reason. Its holder does, or a member for them.
record HandBack(Participants participants, Returning returning) implements ReferralAct {
    @Override
    public Verb verb() {
        return Verb.HAND_BACK;
    }

    @Override
    public StepRights.Kind kind() {
        return StepRights.Kind.HAND_BACK;
    }

    @Override
    public Optional<Typed> typed() {
        return Optional.of(
                new Typed(
                        List.of("handback", "hand back"),
                        "REASON",
                        "no one has time before June",
                        "returns the baton of an accepted referral",
                        this::read));
    }

    private ParseResult<ReferralStep> read(Ask ask, String rest) {
        return TextLimits.REASON.read(Reasons.plain(rest)).map(reason -> step(ask, reason));
    }

    @Override
    public Optional<Form> form(Ask ask, Referral now, String subject) {
        var reason = ActFields.reason(true, "e.g. no one has time before June");
        return Optional.of(
                new Form(verb().action(), "Hand back", "Hand back", subject, List.of(reason)));
    }

    @Override
    public Answers filled(Ask ask, Map<String, String> answers) {
        return ActFields.withReason(answers, "Say why.", reason -> step(ask, reason));
    }

    private ReferralStep step(Ask ask, String reason) {
        return new HandingBack(ask, reason, participants, returning);
    }

    private record HandingBack(
            Ask ask, String reason, Participants participants, Returning returning)
            implements ReferralStep {

        @Override
        public Optional<StepRights.Kind> kind() {
            return Optional.of(StepRights.Kind.HAND_BACK);
        }

        @Override
        public Decision decide(Referral now) {
            return returning.returned(
                    participants.decide(
                            ask, now, by -> BatonReturn.handBack(now, reason, by, ask.now())),
                    ask);
        }

        @Override
        public boolean isDoneIn(Referral now) {
            return now.stage() == Stage.LOGGED
                    && now.lastMove().event() instanceof Event.HandedBack
                    && now.lastMove().madeBy(ask.who());
        }

        @Override
        public Effects effects(Referral next) {
            return new Effects(returning.answer(ask, next), posts(next));
        }

        private List<Post> posts(Referral next) {
            var toPartner =
                    ask.asker().isMember() && next.outbound()
                            ? handed(Disclosure.toSideAsked(next))
                            : null;
            return returning.posts(ask, next, toPartner, handed(next));
        }

        /// With the reason as this side may read it.
        private Text handed(Referral shown) {
            var why =
                    shown.lastMove().event() instanceof Event.HandedBack(_, var given)
                            ? given
                            : ContactDetails.hidden(reason);
            return returning
                    .actor(ask, shown)
                    .plain(" handed back ")
                    .and(Labels.withClient(shown))
                    .plain(": " + why);
        }
    }
}
