package io.baton.desk.refer.pass;

import io.baton.chat.Person;
import io.baton.desk.Ask;
import io.baton.desk.button.ShownState;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.FreshStep;
import io.baton.firm.Individual;
import io.baton.referral.Passing;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The people a baton can be passed to: members of the firm who speak for no partner.
final class BatonReceivers {
    private final Counterparties counterparties;

    BatonReceivers(Counterparties counterparties) {
        this.counterparties = counterparties;
    }

    /// Why this person can't take the baton; empty if they can.
    Optional<String> refusal(Ask ask, int number, Person to) {
        return switch (to.standing()) {
            case MEMBER ->
                    counterparties
                            .employerOf(ask.firm().id(), new Individual(to.id(), to.name()))
                            .map(partner ->
                                    "%s works for %s. Pass the baton to a member."
                                            .formatted(to.name(), partner.name()));
            case OUTSIDER ->
                    Optional.of(
                            "%s isn't a member of the firm. To send the referral to a partner, type refer offer R-%d to PARTNER."
                                    .formatted(to.name(), number));
            case LEFT ->
                    Optional.of(
                            "%s's account is deactivated. Pass the baton to another member."
                                    .formatted(to.name()));
            case BOT ->
                    Optional.of("%s is a bot. Pass the baton to a member.".formatted(to.name()));
        };
    }

    /// Why a form made for that state passes it no more: the referral moved, or someone else got
    /// the baton. Empty if it does.
    static Optional<Refusal> outdated(Referral now, ShownState shown) {
        return FreshStep.refusal(now, shown)
                .or(() -> Passing.passedSince(now, shown.steps()).map(Refusal.EarlierRound::new));
    }

    /// The rule's own refusal says more than that the form is out of date.
    Optional<Refusal> refusal(Referral now, @Nullable ShownState shown, Individual to) {
        return Passing.refusalToPass(now, to, isHeldInside(now))
                .or(() -> shown == null ? Optional.empty() : outdated(now, shown));
    }

    boolean isHeldInside(Referral referral) {
        return counterparties
                .find(referral)
                .map(each -> !each.hasContact(referral.holder()))
                .orElse(true);
    }
}
