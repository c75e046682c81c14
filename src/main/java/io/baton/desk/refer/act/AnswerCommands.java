package io.baton.desk.refer.act;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.CommandRunner;
import io.baton.desk.CommonReplies;
import io.baton.desk.Fit;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.ShownOffer;
import io.baton.desk.refer.offer.AnswerHandlers;
import io.baton.desk.refer.offer.AnsweringSide;
import io.baton.desk.refer.step.ReferralArguments;
import io.baton.desk.refer.step.TextLimits;
import io.baton.desk.refer.step.Transitions;
import io.baton.referral.Referral;
import io.baton.store.ReferralStore;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// `refer accept R-12` and `refer decline R-12 REASON`: answer the open offer, or what a member
/// recorded for a contact.
final class AnswerCommands {
    private final ReferralStore referrals;
    private final Transitions transitions;
    private final ActRunner runner;
    private final YesElsewhere yesElsewhere;
    private final AnswerHandlers answers;

    AnswerCommands(
            ReferralStore referrals,
            Transitions transitions,
            ActRunner runner,
            YesElsewhere yesElsewhere,
            AnswerHandlers answers) {
        this.referrals = referrals;
        this.transitions = transitions;
        this.runner = runner;
        this.yesElsewhere = yesElsewhere;
        this.answers = answers;
    }

    List<Command> all() {
        return List.of(
                new Answer(
                        "refer accept",
                        "refer accept R-12",
                        "refer accept R-12",
                        "takes the baton that you were offered",
                        this::accept),
                new Answer(
                        "refer decline",
                        "refer decline R-12 REASON",
                        "refer decline R-12 no capacity before January",
                        "declines an offer",
                        this::decline));
    }

    private Reply accept(Ask ask, ReferralArguments with) {
        var now = find(ask, with.number());
        if (now.filter(each -> isClaimedFor(ask, each)).isPresent()) {
            return transitions.apply(ask, with.number(), yesElsewhere.answer(true).step(ask));
        }
        return side(ask, now)
                .<Reply>map(side -> answers.accepting(side).accept(ask, offer(with, now)))
                .orElseGet(() -> elsewhere(ask, with, now));
    }

    /// A member can't accept for a partner, but record that they said yes.
    private Reply elsewhere(Ask ask, ReferralArguments with, Optional<Referral> now) {
        return ask.asker().isMember() && now.isPresent()
                ? runner.typed(
                        ask,
                        yesElsewhere,
                        yesElsewhere.typed().orElseThrow(),
                        with.number(),
                        with.rest())
                : CommandRunner.membersOnly(ask);
    }

    private Reply decline(Ask ask, ReferralArguments with) {
        var now = find(ask, with.number());
        if (now.filter(each -> isClaimedFor(ask, each)).isPresent()) {
            return transitions.apply(ask, with.number(), yesElsewhere.answer(false).step(ask));
        }
        if (with.rest().isBlank()) {
            return CommonReplies.whisper(
                    "Why? Write it like this: refer decline R-%d no capacity before January"
                            .formatted(with.number()));
        }
        var tooLong = TextLimits.REASON.problem(with.rest());
        if (tooLong.isPresent()) {
            return CommonReplies.whisper(tooLong.get());
        }
        var side = side(ask, now);
        return side.isEmpty() && !ask.asker().isMember()
                ? CommandRunner.membersOnly(ask)
                : answers.declining(side.orElse(AnsweringSide.PARTNER))
                        .decline(ask, offer(with, now), with.rest());
    }

    /// Whether a member recorded a yes for this person, or for a colleague at their partner.
    private boolean isClaimedFor(Ask ask, Referral referral) {
        return referral.state().claimedBy() != null
                && !ask.asker().isMember()
                && !isOutsider(ask, referral);
    }

    /// Members answer for the firm, everyone else for the partner. Empty if that side isn't asked,
    /// and the person may know it: others get the same answer as for a referral that doesn't exist.
    private Optional<AnsweringSide> side(Ask ask, Optional<Referral> now) {
        boolean outbound = now.map(Referral::outbound).orElse(true);
        if (ask.asker().isMember()) {
            return outbound ? Optional.empty() : Optional.of(AnsweringSide.FIRM);
        }
        boolean outsider = now.isEmpty() || isOutsider(ask, now.get());
        return outbound || outsider ? Optional.of(AnsweringSide.PARTNER) : Optional.empty();
    }

    private boolean isOutsider(Ask ask, Referral referral) {
        return yesElsewhere.participants().outsider(ask, referral).isPresent();
    }

    /// The offer as it is now: what was typed shows no other.
    private static ShownOffer offer(ReferralArguments with, Optional<Referral> now) {
        return now.map(ShownOffer::withoutTerms).orElseGet(() -> ShownOffer.unknown(with.number()));
    }

    private Optional<Referral> find(Ask ask, int number) {
        return referrals.find(ask.firm().id(), number);
    }

    private record Answer(
            String name,
            String usage,
            String example,
            String purpose,
            BiFunction<Ask, ReferralArguments, Reply> action)
            implements Command, NoOtherChange {

        @Override
        public boolean openToContacts() {
            return true;
        }

        @Override
        public Fit fit(Ask ask, String rest) {
            return ReferralArguments.fit(rest);
        }

        @Override
        public Reply answer(Ask ask, String rest) {
            return ReferralArguments.parse(ask, rest, example, with -> action.apply(ask, with));
        }
    }
}
