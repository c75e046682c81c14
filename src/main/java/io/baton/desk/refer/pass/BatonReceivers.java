package io.baton.desk.refer.pass;

import io.baton.chat.Person;
import io.baton.desk.Ask;
import io.baton.desk.refer.step.Counterparties;
import io.baton.firm.Individual;
import java.util.Optional;

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
}
