package io.baton.desk.refer;

import io.baton.chat.LinkedOffers;
import io.baton.desk.refer.leaving.FormerContacts;
import io.baton.desk.refer.leaving.LeaverJob;
import io.baton.desk.refer.offer.GuestOffer;
import io.baton.desk.refer.offer.OfferDeadlineJob;
import io.baton.desk.refer.offer.UndeliveredOffer;
import io.baton.desk.refer.show.GuestHistory;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ScheduledSteps;
import io.baton.desk.refer.step.UndeliveredUpdate;
import io.baton.firm.Firms;
import io.baton.firm.Individual;
import io.baton.firm.Restorations;
import io.baton.outbox.Outbox;
import io.baton.store.FirmStore;
import io.baton.store.ReferralStore;
import java.time.InstantSource;
import java.util.function.Predicate;

/// What happens to referrals without anyone asking: deadlines, people who leave, posts that can't
/// be delivered, and answers by link.
public final class ReferralJobs {
    private final ReferralStore referrals;
    private final Counterparties counterparties;
    private final ScheduledSteps scheduledSteps;
    private final ReferralBasics basics;

    ReferralJobs(ReferralBasics basics) {
        referrals = basics.referrals();
        counterparties = basics.counterparties();
        scheduledSteps = new ScheduledSteps(referrals, basics.confidentialPosts());
        this.basics = basics;
    }

    /// The offers behind the links for guests.
    public LinkedOffers invitations(Firms firms, InstantSource clock) {
        return new GuestOffer(
                referrals, firms, counterparties, clock, new GuestHistory(counterparties));
    }

    public UndeliveredOffer undelivered(Outbox outbox) {
        return new UndeliveredOffer(referrals, counterparties, outbox);
    }

    public UndeliveredUpdate undeliveredUpdates(Outbox outbox) {
        return new UndeliveredUpdate(referrals, basics.confidentialPosts(), outbox);
    }

    /// @param restorations whose overdue offers wait for a member
    public OfferDeadlineJob deadlines(Firms firms, Restorations restorations) {
        return new OfferDeadlineJob(
                firms,
                restorations,
                referrals,
                scheduledSteps,
                counterparties,
                basics.proposals(),
                basics.successors());
    }

    /// Moves the baton of people who were taken off a partner's contacts.
    public FormerContacts formerContacts() {
        return new FormerContacts(referrals, scheduledSteps, counterparties, basics.successors());
    }

    /// Whether a member is known to have left.
    public Predicate<Individual> formerMembers() {
        return basics.presenceCheck()::isFormerMember;
    }

    public LeaverJob leavers(FirmStore firms) {
        return new LeaverJob(
                firms,
                referrals,
                scheduledSteps,
                counterparties,
                basics.presenceCheck(),
                basics.successors());
    }
}
