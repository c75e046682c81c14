package io.baton.desk.refer.pass;

import io.baton.chat.Person;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.ResumableTurns;
import io.baton.desk.button.ShownState;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.step.Bundles;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralArguments;
import io.baton.desk.refer.step.ReferralCommand;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.firm.Individual;
import io.baton.referral.Decision;
import io.baton.referral.Passing;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.referral.StepRights;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `refer pass R-12 @SOMEONE`: makes another member of the firm the baton holder.
public final class PassReferral {
    private final Referrals referrals;
    private final Transitions transitions;
    private final Bundles bundles;
    private final BatonReceivers batonReceivers;
    private final PassNotifications passNotifications;
    private final ResumableTurns resumableTurns;

    public PassReferral(
            Referrals referrals,
            Transitions transitions,
            Counterparties counterparties,
            PassNotifications passNotifications,
            Bundles bundles,
            ResumableTurns resumableTurns) {
        this.referrals = referrals;
        this.transitions = transitions;
        this.bundles = bundles;
        this.resumableTurns = resumableTurns;
        batonReceivers = new BatonReceivers(counterparties);
        this.passNotifications = passNotifications;
    }

    public Command command() {
        return new ReferralCommand(
                "refer pass",
                "refer pass R-12 @SOMEONE",
                "refer pass R-12 @Ben",
                "passes the baton inside the firm",
                this::pass);
    }

    private Reply pass(Ask ask, ReferralArguments arguments) {
        if (arguments.rest().isBlank()) {
            return CommonReplies.whisper(
                    "Who gets the baton? Write it like this: refer pass R-%d @Ben"
                            .formatted(arguments.number()));
        }
        return switch (MentionParser.parseOne(arguments.rest(), ask.mentioned())) {
            case ParseResult.Unclear<Person>(var why) -> CommonReplies.whisper(why);
            case ParseResult.Understood<Person>(var person) ->
                    passTo(ask, arguments.number(), person);
        };
    }

    private Reply passTo(Ask ask, int number, Person to) {
        return refusal(ask, number, to)
                .map(CommonReplies::whisper)
                .orElseGet(() -> passTo(ask, number, null, new Individual(to.id(), to.name())));
    }

    /// Why this person can't take the baton; empty if they can.
    Optional<String> refusal(Ask ask, int number, Person to) {
        return batonReceivers.refusal(ask, number, to);
    }

    /// Passes it only while it's as shown.
    Reply passTo(Ask ask, ShownState shown, Individual to) {
        return passTo(ask, shown.number(), shown, to);
    }

    /// Passes the rest of the bundle first and the named referral last. If the turn is interrupted
    /// and runs again, the named one isn't passed yet, so the turn completes the rest. The write of
    /// the named one posts the message about the whole bundle, once.
    private Reply passTo(Ask ask, int number, @Nullable ShownState shown, Individual to) {
        var bundle =
                referrals
                        .find(ask.firm().id(), number)
                        .map(referrals::bundleOf)
                        .orElseGet(List::of);
        if (!bundle.isEmpty() && !ask.onlyChecks() && mayPass(ask, number, shown, to)) {
            resumableTurns.begin(ask);
            for (var each : bundle) {
                if (each.number() != number) {
                    // A refusal is fine: it isn't with the firm any more, or that person has it.
                    var _ = transitions.apply(ask, each.number(), new PassingAlong(ask, to));
                }
            }
        }
        return transitions.apply(ask, number, new PassingOn(ask, shown, to));
    }

    private boolean mayPass(Ask ask, int number, @Nullable ShownState shown, Individual to) {
        return transitions
                .refusal(ask, number, now -> batonReceivers.refusal(now, shown, to))
                .isEmpty();
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
            boolean inside = batonReceivers.isHeldInside(now);
            return batonReceivers
                    .refusal(now, shown, to)
                    .map(Decision::refused)
                    .orElseGet(() -> Passing.pass(now, to, inside, ask.who(), ask.now()));
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
            return Passing.passWithBundle(now, to, ask.who(), ask.now());
        }

        @Override
        public Effects effects(Referral next) {
            if (bundles.of(next).isEmpty()) {
                return passed(ask, next, to);
            }
            var pass = PassNotifications.lastPass(next);
            return new Effects(
                    new Reply.Nothing(), passNotifications.offerCards(next, pass, ask.firm()));
        }
    }

    private Effects passed(Ask ask, Referral next, Individual to) {
        return new Effects(
                CommonReplies.whisper(PassNotifications.answer(next, to, referrals.bundleOf(next))),
                passNotifications.about(
                        next, PassNotifications.lastPass(next), ask.who(), ask.firm()));
    }
}
