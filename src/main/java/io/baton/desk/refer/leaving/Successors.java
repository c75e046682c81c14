package io.baton.desk.refer.leaving;

import io.baton.desk.refer.step.Counterparties;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Decision;
import io.baton.referral.Departure;
import io.baton.referral.Referral;
import io.baton.referral.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds who takes over from someone who has left: one of the partner's other contacts if they
/// answered for the partner, otherwise the member who logged the referral, then the keeper, then
/// another member from its history. People that the platform says nothing about come last.
public final class Successors {
    private final Counterparties counterparties;
    private final PresenceCheck presenceCheck;

    public Successors(Counterparties counterparties, PresenceCheck presenceCheck) {
        this.counterparties = counterparties;
        this.presenceCheck = presenceCheck;
    }

    /// For a referral that just returned to its sender: if they have left, someone else gets it.
    public Decision returned(Referral referral, Firm firm, Instant now) {
        return hasLeft(referral, referral.holder())
                ? replaced(referral, referral.holder(), firm, now)
                : new Decision.Changed(referral);
    }

    /// Unchanged if no one is left to take over.
    private Decision replaced(Referral referral, Individual left, Firm firm, Instant now) {
        return find(referral, left, firm)
                .map(to -> Departure.replace(referral, left, to, now))
                .orElseGet(() -> new Decision.Changed(referral));
    }

    /// The first contact of the partner who is still there; for a new referral from it.
    public Optional<Individual> contactOf(Partner partner) {
        return firstThere(partner.people(), presenceCheck::ofContact);
    }

    /// Whether they accepted for a partner whose contact they are no longer. They can't do anything
    /// with the referral any more.
    boolean isFormerContact(Referral referral, Individual who) {
        // First what asks no database: each morning this is asked of every open referral.
        return Departure.answersForPartner(referral, who, false)
                && counterparties.find(referral).filter(at -> !at.hasContact(who)).isPresent();
    }

    boolean hasLeft(Referral referral, Individual who) {
        if (isFormerContact(referral, who)) {
            return true;
        }
        var presence =
                answersForPartner(referral, who)
                        ? presenceCheck.ofContact(who)
                        : presenceCheck.ofMember(who);
        return presence == Presence.GONE;
    }

    Optional<Individual> find(Referral referral, Individual left, Firm firm) {
        var colleague =
                answersForPartner(referral, left)
                        ? firstThere(others(contacts(referral), left), presenceCheck::ofContact)
                        : Optional.<Individual>empty();
        return colleague.or(() ->
                firstThere(
                        others(members(referral, firm), left).stream()
                                .filter(each -> isOfFirm(firm, each))
                                .toList(),
                        presenceCheck::ofMember));
    }

    private static List<Individual> others(Stream<Individual> people, Individual left) {
        return people.filter(each -> !each.is(left)).distinct().toList();
    }

    /// The first who is there; if no one is known to be, the first who may be.
    private static Optional<Individual> firstThere(
            List<Individual> people, Function<Individual, Presence> presence) {
        var unknown = new ArrayList<Individual>();
        for (var who : people) {
            switch (presence.apply(who)) {
                case THERE -> {
                    return Optional.of(who);
                }
                case UNKNOWN -> unknown.add(who);
                case GONE -> {}
            }
        }
        return unknown.stream().findFirst();
    }

    private boolean isOfFirm(Firm firm, Individual who) {
        return counterparties.employerOf(firm.id(), who).isEmpty();
    }

    private boolean answersForPartner(Referral referral, Individual who) {
        return Departure.answersForPartner(referral, who, isContact(referral, who));
    }

    private boolean isContact(Referral referral, Individual who) {
        return contacts(referral).anyMatch(who::is);
    }

    private Stream<Individual> contacts(Referral referral) {
        return counterparties.find(referral).stream().flatMap(each -> each.people().stream());
    }

    private static Stream<Individual> members(Referral referral, Firm firm) {
        var steps = referral.steps();
        return Stream.concat(
                Stream.of(Optional.ofNullable(steps.getFirst().who()), keeper(firm))
                        .flatMap(Optional::stream),
                steps.reversed().stream().map(Step::who).filter(Objects::nonNull));
    }

    private static Optional<Individual> keeper(Firm firm) {
        return Optional.ofNullable(firm.keeper());
    }
}
