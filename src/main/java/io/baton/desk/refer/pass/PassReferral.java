package io.baton.desk.refer.pass;

import io.baton.chat.Person;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.ResumableTurns;
import io.baton.desk.button.ShownState;
import io.baton.desk.button.Verb;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.step.Bundles;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.ReferralArguments;
import io.baton.desk.refer.step.ReferralCommand;
import io.baton.desk.refer.step.Transitions;
import io.baton.firm.Individual;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.referral.StepRights;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `refer pass R-12 @SOMEONE`: makes another member of the firm the baton holder, or another
/// contact of the partner that holds it.
public final class PassReferral {
    private final Referrals referrals;
    private final Transitions transitions;
    private final PassSteps passSteps;
    private final BatonReceivers batonReceivers;
    private final Participants participants;
    private final ResumableTurns resumableTurns;

    public PassReferral(
            Referrals referrals,
            Transitions transitions,
            BatonReceivers batonReceivers,
            Participants participants,
            PassNotifications passNotifications,
            Bundles bundles,
            ResumableTurns resumableTurns) {
        this.referrals = referrals;
        this.transitions = transitions;
        this.resumableTurns = resumableTurns;
        this.participants = participants;
        this.batonReceivers = batonReceivers;
        passSteps =
                new PassSteps(referrals, bundles, batonReceivers, participants, passNotifications);
    }

    public Command command() {
        return new ReferralCommand(
                "refer pass",
                "refer pass R-12 @SOMEONE",
                "refer pass R-12 @Ben",
                "passes the baton to someone else in the firm, or at the partner who holds it",
                Verb.PASS.openToContacts(),
                this::pass);
    }

    private Reply pass(Ask ask, ReferralArguments arguments) {
        int number = arguments.number();
        if (arguments.rest().isBlank()) {
            return CommonReplies.whisper(
                    "Who gets the baton? Write it like this: refer pass R-%d @Ben"
                            .formatted(number));
        }
        var to = arguments.rest().replaceFirst("(?i)^to\\s+", "");
        return switch (MentionParser.parseOne(to, ask.mentioned())) {
            case ParseResult.Unclear<Person>(var why) -> passTo(ask, number, to, why);
            case ParseResult.Understood<Person>(var person) ->
                    refusal(ask, number, person)
                            .map(CommonReplies::whisper)
                            .orElseGet(() ->
                                    passTo(
                                            ask,
                                            number,
                                            null,
                                            new Individual(person.id(), person.name())));
        };
    }

    /// To someone named without a mention.
    private Reply passTo(Ask ask, int number, String name, String unknown) {
        var now = referrals.find(ask.firm().id(), number);
        if (now.isEmpty()) {
            return passTo(ask, number, null, ask.who());
        }
        var found = batonReceivers.called(ask, now.get(), name);
        return switch (found.size()) {
            case 0 -> unknown(ask, now.get(), unknown);
            case 1 -> passTo(ask, number, null, found.getFirst());
            default ->
                    CommonReplies.whisper(
                            "More than one person has that name: %s. Write the whole name, or pick the person with @."
                                    .formatted(Labels.names(found)));
        };
    }

    /// At a partner, its other contacts are named. Those who may not pass it are told that.
    private Reply unknown(Ask ask, Referral now, String unknown) {
        return transitions
                .refusal(
                        ask,
                        now.number(),
                        each ->
                                participants
                                        .refusal(ask, each, StepRights.Kind.PASS)
                                        .or(() -> batonReceivers.onlyColleagues(each)))
                .orElseGet(() -> CommonReplies.whisper(unknown));
    }

    /// Why this person can't take the baton; empty if they can, or if the step says why.
    Optional<String> refusal(Ask ask, int number, Person to) {
        return referrals
                .find(ask.firm().id(), number)
                .flatMap(now -> batonReceivers.refusal(ask, now, to));
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
