package io.baton.desk.refer.step;

import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.firm.Individual;
import io.baton.referral.Decision;
import io.baton.referral.GuestWork;
import io.baton.referral.OfferLinks;
import io.baton.referral.Participant;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.StepRights;
import java.util.Optional;
import java.util.function.Function;

/// Says for which side a person takes a step, and lets them take it if they may.
public final class Participants {
    private final Counterparties counterparties;

    public Participants(Counterparties counterparties) {
        this.counterparties = counterparties;
    }

    /// Decides on a step, or refuses it: the person has nothing to do with the referral, or may not
    /// take this kind of step.
    Decision decide(Ask ask, Referral referral, ReferralStep step) {
        return step.kind()
                .flatMap(kind -> refusal(ask, referral, kind))
                .map(Decision::refused)
                .orElseGet(() -> step.decide(referral));
    }

    /// Decides with the person, or refuses if they have nothing to do with the referral.
    public Decision decide(Ask ask, Referral referral, Function<Participant, Decision> step) {
        return of(ask, referral).map(step).orElseGet(() -> Decision.refused(notYours(referral)));
    }

    /// Returns why the person may not take this kind of step; empty if they may.
    public Optional<Refusal> refusal(Ask ask, Referral referral, StepRights.Kind kind) {
        return of(ask, referral)
                .map(by -> StepRights.refusal(referral, by, kind))
                .orElseGet(() -> Optional.of(notYours(referral)));
    }

    /// Refuses people who have nothing to do with the referral; empty for others.
    public Optional<Refusal> outsider(Ask ask, Referral referral) {
        return of(ask, referral).isPresent() ? Optional.empty() : Optional.of(notYours(referral));
    }

    /// Empty for people who have nothing to do with the referral.
    public Optional<Participant> of(Ask ask, Referral referral) {
        return switch (ask.asker()) {
            case Asker.Member(var who) -> Optional.of(new Participant.Member(who));
            case Asker.Contact(var who, var partners) ->
                    partners.stream()
                            .filter(partner -> partner.is(referral.partner()))
                            .findFirst()
                            .map(partner -> new Participant.ForPartner(who, partner));
            case Asker.Stranger(var who) -> byLink(ask, referral, who);
        };
    }

    /// The contact a link was made for, while it works.
    private Optional<Participant> byLink(Ask ask, Referral referral, Individual bearer) {
        return OfferLinks.byBearer(referral, bearer.id())
                .flatMap(link ->
                        counterparties
                                .find(referral)
                                .filter(partner ->
                                        GuestWork.refusal(referral, link, partner, ask.now())
                                                .isEmpty())
                                .map(partner -> new Participant.ForPartner(link.guest(), partner)));
    }

    /// Their reply names neither the partner nor its people.
    private Refusal notYours(Referral referral) {
        return counterparties
                .find(referral)
                .<Refusal>map(Refusal.OnlyContacts::new)
                .orElseGet(Refusal.OnlyMembers::new);
    }
}
