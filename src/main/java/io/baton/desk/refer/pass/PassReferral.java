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
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.step.Bundles;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.KnownMembers;
import io.baton.desk.refer.step.ReferralArguments;
import io.baton.desk.refer.step.ReferralCommand;
import io.baton.desk.refer.step.Transitions;
import io.baton.firm.Individual;
import io.baton.referral.Referrals;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `refer pass R-12 @SOMEONE`: makes another member of the firm the baton holder.
public final class PassReferral {
    private final Referrals referrals;
    private final Transitions transitions;
    private final PassSteps passSteps;
    private final BatonReceivers batonReceivers;
    private final ResumableTurns resumableTurns;
    private final KnownMembers knownMembers;

    public PassReferral(
            Referrals referrals,
            Transitions transitions,
            Counterparties counterparties,
            PassNotifications passNotifications,
            Bundles bundles,
            ResumableTurns resumableTurns,
            KnownMembers knownMembers) {
        this.knownMembers = knownMembers;
        this.referrals = referrals;
        this.transitions = transitions;
        this.resumableTurns = resumableTurns;
        batonReceivers = new BatonReceivers(counterparties);
        passSteps = new PassSteps(referrals, bundles, batonReceivers, passNotifications);
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
        var to = arguments.rest().replaceFirst("(?i)^to\\s+", "");
        return switch (MentionParser.parseOne(to, ask.mentioned())) {
            case ParseResult.Unclear<Person>(var why) -> passTo(ask, arguments.number(), to, why);
            case ParseResult.Understood<Person>(var person) ->
                    passTo(ask, arguments.number(), person);
        };
    }

    /// To someone named without a mention.
    private Reply passTo(Ask ask, int number, String name, String unknown) {
        var found = knownMembers.called(ask, name);
        return switch (found.size()) {
            case 0 -> CommonReplies.whisper(unknown);
            case 1 -> passTo(ask, number, null, found.getFirst());
            default ->
                    CommonReplies.whisper(
                            "More than one member has that name: %s. Pick the person with @."
                                    .formatted(Labels.names(found)));
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
                    var _ = transitions.apply(ask, each.number(), passSteps.along(ask, to));
                }
            }
        }
        return transitions.apply(ask, number, passSteps.on(ask, shown, to));
    }

    private boolean mayPass(Ask ask, int number, @Nullable ShownState shown, Individual to) {
        return transitions
                .refusal(ask, number, now -> batonReceivers.refusal(now, shown, to))
                .isEmpty();
    }
}
