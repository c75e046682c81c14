package io.baton.desk.refer.update;

import io.baton.chat.Person;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.step.Bundles;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralArguments;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.desk.text.Spans;
import io.baton.firm.Individual;
import io.baton.referral.Decision;
import io.baton.referral.Passing;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import java.util.List;

/// `refer pass R-12 @SOMEONE`: another member of the firm becomes the baton holder.
public final class PassReferral {
    private final Referrals referrals;
    private final Transitions transitions;
    private final Counterparties counterparties;
    private final Bundles bundles;
    private final PassNotifications passNotifications;

    public PassReferral(
            Referrals referrals,
            Transitions transitions,
            Counterparties counterparties,
            Bundles bundles) {
        this.referrals = referrals;
        this.transitions = transitions;
        this.counterparties = counterparties;
        this.bundles = bundles;
        passNotifications = new PassNotifications(counterparties, bundles);
    }

    public Reply pass(Ask ask, ReferralArguments words) {
        return switch (MentionParser.parseOne(words.rest(), ask.mentioned())) {
            case ParseResult.Unclear<Person>(var why) ->
                    CommonReplies.whisper(
                            why
                                    + " Please write it as: refer pass R-%d @SOMEONE"
                                            .formatted(words.number()));
            case ParseResult.Understood<Person>(var person) ->
                    person.inHomeTeam()
                            ? passTo(
                                    ask, words.number(), new Individual(person.id(), person.name()))
                            : CommonReplies.whisper(
                                    "%s is not a member of the firm; a referral goes to a partner with refer offer."
                                            .formatted(person.name()));
        };
    }

    /// What was logged together goes along, and goes first: a turn that is broken off in between
    /// and heard again finds the one that was named still to be passed, and so completes the rest.
    /// The write of that one also says it of the whole, once.
    private Reply passTo(Ask ask, int number, Individual to) {
        var all =
                referrals
                        .find(ask.firm().id(), number)
                        .map(referrals::bundleOf)
                        .orElseGet(List::of);
        if (!all.isEmpty() && mayPass(ask, number, to)) {
            for (var each : all) {
                if (each.number() != number) {
                    // Refused where it no longer waits here, or is with that person already: then
                    // it stays.
                    var _ = transitions.apply(ask, each.number(), new PassingAlong(ask, to));
                }
            }
        }
        return transitions.apply(ask, number, new PassingOn(ask, to));
    }

    private boolean mayPass(Ask ask, int number, Individual to) {
        return transitions
                .refusal(ask, number, at -> Passing.refusalToPass(at, to, isHeldInside(at)))
                .isEmpty();
    }

    /// Passes the one that was named.
    private final class PassingOn implements ReferralStep {
        private final Ask ask;
        private final Individual to;

        PassingOn(Ask ask, Individual to) {
            this.ask = ask;
            this.to = to;
        }

        @Override
        public Decision decide(Referral now) {
            return Passing.pass(now, to, isHeldInside(now), ask.who(), ask.now());
        }

        @Override
        public Effects effects(Referral next) {
            return told(ask, next, to);
        }
    }

    /// Passes another of the bundle. Of the whole, the named one tells.
    private final class PassingAlong implements ReferralStep {
        private final Ask ask;
        private final Individual to;

        PassingAlong(Ask ask, Individual to) {
            this.ask = ask;
            this.to = to;
        }

        @Override
        public Decision decide(Referral now) {
            return Passing.passWithBundle(now, to, ask.who(), ask.now());
        }

        @Override
        public Effects effects(Referral next) {
            if (bundles.of(next).isEmpty()) {
                return told(ask, next, to);
            }
            var passed = PassNotifications.lastPass(next);
            return new Effects(
                    new Reply.Nothing(), passNotifications.offerCards(next, passed, ask.firm()));
        }
    }

    private Effects told(Ask ask, Referral next, Individual to) {
        var told =
                Text.empty()
                        .and(Spans.of(to))
                        .plain(" now holds the baton of ")
                        .strong(next.label())
                        .and(along(next, to))
                        .plain(".");
        return new Effects(
                CommonReplies.whisper(told),
                passNotifications.about(
                        next, PassNotifications.lastPass(next), ask.who(), ask.firm()));
    }

    /// `, and of, which were logged together with it`, or nothing.
    private Text along(Referral passed, Individual to) {
        var others =
                referrals.bundleOf(passed).stream()
                        .filter(each -> each.number() != passed.number())
                        .filter(each -> each.stage().open() && each.holder().is(to))
                        .toList();
        return others.isEmpty()
                ? Text.empty()
                : Text.of(", and of ")
                        .strong(Labels.of(others))
                        .plain(
                                others.size() == 1
                                        ? ", which was logged together with it"
                                        : ", which were logged together with it");
    }

    private boolean isHeldInside(Referral referral) {
        return counterparties
                .find(referral)
                .map(each -> !each.hasContact(referral.holder()))
                .orElse(true);
    }
}
