package io.baton.desk.refer.offer;

import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.chat.Text;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.leaving.Successors;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralNotifications;
import io.baton.desk.refer.step.ScheduledSteps;
import io.baton.firm.Firm;
import io.baton.firm.Firms;
import io.baton.firm.Restoration;
import io.baton.firm.Restorations;
import io.baton.outbox.Unavailable;
import io.baton.partner.Partner;
import io.baton.referral.OfferTimeout;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.referral.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Checks the open offers: reminds halfway to the deadline, and lapses those past it.
public final class OfferDeadlineJob {
    private static final Logger LOG = LoggerFactory.getLogger(OfferDeadlineJob.class);

    private final Firms firms;
    private final Restorations restorations;
    private final Referrals referrals;
    private final ScheduledSteps scheduledSteps;
    private final Counterparties counterparties;
    private final PartnerProposals partnerProposals;
    private final Successors successors;

    public OfferDeadlineJob(
            Firms firms,
            Restorations restorations,
            Referrals referrals,
            ScheduledSteps scheduledSteps,
            Counterparties counterparties,
            PartnerProposals partnerProposals,
            Successors successors) {
        this.firms = firms;
        this.restorations = restorations;
        this.referrals = referrals;
        this.scheduledSteps = scheduledSteps;
        this.counterparties = counterparties;
        this.partnerProposals = partnerProposals;
        this.successors = successors;
    }

    /// Takes every step that's due. Safe to run on two instances at once: each step has one effect.
    public void run(Instant now) {
        for (var firm : firms.all()) {
            var due = referrals.due(firm.id(), now);
            var restoration =
                    due.isEmpty() ? Optional.<Restoration>empty() : restorations.find(firm.id());
            due.stream()
                    .filter(referral ->
                            restoration.filter(at -> waits(referral, at, now)).isEmpty())
                    .forEach(referral -> tryRun(referral, firm, now));
        }
    }

    /// Whether it waits for a member, because it was due before the data was restored.
    private static boolean waits(Referral referral, Restoration restoration, Instant now) {
        return referral.state() instanceof State.Offered offer
                && (referral.late(now)
                        ? restoration.holdsDeadline(offer.deadline())
                        : restoration.holdsReminder(offer.remindAt()));
    }

    /// One that fails doesn't stop the others. It's due again at the next run.
    private void tryRun(Referral referral, Firm firm, Instant now) {
        try {
            run(referral, firm, now);
        } catch (Unavailable e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error(
                    "The deadline of R-{} in firm {} failed.",
                    referral.number(),
                    firm.id().value(),
                    e);
        }
    }

    private void run(Referral referral, Firm firm, Instant now) {
        var partner = counterparties.partnerOf(referral);
        var round = "round-" + referral.lastRound();
        if (referral.late(now)) {
            scheduledSteps.apply(
                    referral,
                    round + "-lapse",
                    at ->
                            OfferTimeout.lapse(at, now)
                                    .then(next -> successors.returned(next, firm, now)),
                    to -> lapsed(to, partner, firm));
        } else {
            scheduledSteps.apply(
                    referral,
                    round + "-reminder",
                    at -> OfferTimeout.remind(at, now),
                    to -> ReferralNotifications.reminded(to, partner, firm));
        }
    }

    private List<Post> lapsed(Referral referral, Partner partner, Firm firm) {
        var who = referral.outbound() ? partner.name() : firm.name();
        var lapsed =
                Text.empty()
                        .strong(who)
                        .plain(" didn't answer your offer of ")
                        .and(Labels.withClient(referral))
                        .plain(".");
        var notice = partnerProposals.withNextBest(Card.saying(lapsed), referral, firm);
        var posts = new ArrayList<>(ReferralNotifications.ended(referral, partner, firm, notice));
        posts.addAll(partnerProposals.postToLogger(Card.saying(lapsed), referral));
        return posts;
    }
}
