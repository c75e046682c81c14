package io.baton.desk.refer.pass;

import io.baton.chat.Person;
import io.baton.desk.Ask;
import io.baton.desk.button.ShownState;
import io.baton.desk.refer.step.ContactNames;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.FreshStep;
import io.baton.desk.refer.step.KnownMembers;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Participant;
import io.baton.referral.Passing;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The people a baton can be passed to. In the firm these are its members, except those who speak
/// for a partner. At a partner, these are its other contacts.
public final class BatonReceivers {
    private final Counterparties counterparties;
    private final KnownMembers knownMembers;

    public BatonReceivers(Counterparties counterparties, KnownMembers knownMembers) {
        this.counterparties = counterparties;
        this.knownMembers = knownMembers;
    }

    /// The partner whose contact holds the baton; empty if a member does.
    public Optional<Partner> holdingPartner(Referral now) {
        return counterparties.find(now).filter(each -> each.hasContact(now.holder()));
    }

    /// The other contacts of that partner.
    static List<Individual> colleagues(Referral now, Partner partner) {
        return ContactNames.all(partner).stream().filter(each -> !each.is(now.holder())).toList();
    }

    /// People with this name, on the side that holds the baton.
    List<Individual> called(Ask ask, Referral now, String name) {
        return holdingPartner(now)
                .map(partner -> ContactNames.called(colleagues(now, partner), name))
                .orElseGet(() -> knownMembers.called(ask, name));
    }

    /// Why this person can't take any baton, or not that of a member; empty if they may.
    Optional<String> refusal(Ask ask, Referral now, Person to) {
        boolean inside = holdingPartner(now).isEmpty();
        return switch (to.standing()) {
            case MEMBER ->
                    counterparties
                            .employerOf(ask.firm().id(), new Individual(to.id(), to.name()))
                            .filter(_ -> inside)
                            .map(partner ->
                                    "%s works for %s. Pass the baton to a member."
                                            .formatted(to.name(), partner.name()));
            case OUTSIDER ->
                    inside
                            ? Optional.of(
                                    "%s isn't a member of the firm. To send the referral to a partner, type refer offer R-%d to PARTNER."
                                            .formatted(to.name(), now.number()))
                            : Optional.empty();
            case LEFT ->
                    Optional.of(
                            "%s's account is deactivated. Pass the baton to someone else."
                                    .formatted(to.name()));
            case BOT ->
                    Optional.of("%s is a bot. Pass the baton to a person.".formatted(to.name()));
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
        return Passing.refusalToPass(now, holder(now), receiver(now, to))
                .or(() -> shown == null ? Optional.empty() : outdated(now, shown));
    }

    /// Why there's no one to pass it to; empty if there is.
    Optional<Refusal> noOneElse(Referral now) {
        return holdingPartner(now)
                .filter(partner -> colleagues(now, partner).isEmpty())
                .map(partner -> new Refusal.HeldOutside(now.holder(), partner));
    }

    /// At a partner, only its other contacts can take over; empty in the firm.
    Optional<Refusal> onlyColleagues(Referral now) {
        return holdingPartner(now).map(partner -> new Refusal.HeldOutside(now.holder(), partner));
    }

    /// The holder, and for which side they hold it.
    Participant holder(Referral now) {
        return holdingPartner(now)
                .<Participant>map(partner -> new Participant.ForPartner(now.holder(), partner))
                .orElseGet(() -> new Participant.Member(now.holder()));
    }

    Participant receiver(Referral now, Individual to) {
        return counterparties
                .find(now)
                .filter(partner -> partner.hasContact(to))
                .or(() -> counterparties.employerOf(now.firm(), to))
                .<Participant>map(partner -> new Participant.ForPartner(to, partner))
                .orElseGet(() -> new Participant.Member(to));
    }
}
