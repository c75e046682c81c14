package io.baton.desk.refer.pass;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.ShownState;
import io.baton.desk.refer.step.Bundles;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.firm.Individual;
import io.baton.referral.Decision;
import io.baton.referral.Participant;
import io.baton.referral.Passing;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.referral.StepRights;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The steps of passing a referral and the rest of its bundle.
record PassSteps(
        Referrals referrals,
        Bundles bundles,
        BatonReceivers batonReceivers,
        Participants participants,
        PassNotifications passNotifications) {

    /// Passes the named referral.
    ReferralStep on(Ask ask, @Nullable ShownState shown, Individual to) {
        return new PassingOn(ask, shown, to);
    }

    /// Passes another referral of the bundle.
    ReferralStep along(Ask ask, Individual to) {
        return new PassingAlong(ask, to);
    }

    /// Passes the named referral.
    private final class PassingOn implements ReferralStep {
        private final Ask ask;
        private final @Nullable ShownState shown;
        private final Individual to;

        PassingOn(Ask ask, @Nullable ShownState shown, Individual to) {
            this.ask = ask;
            this.shown = shown;
            this.to = to;
        }

        @Override
        public Optional<StepRights.Kind> kind() {
            return Optional.of(StepRights.Kind.PASS);
        }

        @Override
        public Decision decide(Referral now) {
            return batonReceivers
                    .refusal(now, shown, to)
                    .map(Decision::refused)
                    .orElseGet(() -> participants.decide(ask, now, by -> pass(now, by)));
        }

        private Decision pass(Referral now, Participant by) {
            return Passing.pass(
                    now,
                    batonReceivers.holder(now),
                    batonReceivers.receiver(now, to),
                    by.who(),
                    ask.now());
        }

        @Override
        public Effects effects(Referral next) {
            return passed(ask, next, to);
        }
    }

    /// Passes another referral of the bundle. The message about it comes with the named one.
    private final class PassingAlong implements ReferralStep {
        private final Ask ask;
        private final Individual to;

        PassingAlong(Ask ask, Individual to) {
            this.ask = ask;
            this.to = to;
        }

        @Override
        public Optional<StepRights.Kind> kind() {
            return Optional.of(StepRights.Kind.PASS);
        }

        @Override
        public Decision decide(Referral now) {
            return Passing.passWithBundle(
                    now,
                    batonReceivers.holder(now),
                    batonReceivers.receiver(now, to),
                    ask.who(),
                    ask.now());
        }

        @Override
        public Effects effects(Referral next) {
            var pass = PassNotifications.lastPass(next);
            if (bundles.of(next).isEmpty() || pass.at() != null) {
                return passed(ask, next, to);
            }
            return new Effects(
                    new Reply.Nothing(),
                    passNotifications.offerCards().moved(next, pass, ask.firm()));
        }
    }

    private Effects passed(Ask ask, Referral next, Individual to) {
        var pass = PassNotifications.lastPass(next);
        var partner = batonReceivers.holdingPartner(next);
        if (pass.at() != null && partner.isPresent()) {
            return passNotifications.atPartner(ask, next, pass, partner.get());
        }
        return new Effects(
                CommonReplies.whisper(PassNotifications.answer(next, to, referrals.bundleOf(next))),
                passNotifications.about(next, pass, ask.who(), ask.firm()));
    }
}
