package io.baton.desk.refer.leaving;

import io.baton.chat.Post;
import io.baton.desk.Ask;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ScheduledSteps;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Departure;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Moves the baton at once when a member takes its holder off a partner's contacts.
public final class FormerContacts {
    private final ListedReferrals referrals;
    private final ScheduledSteps scheduledSteps;
    private final Successors successors;
    private final LeaverPosts leaverPosts;
    private final OfferPlaces offerPlaces;

    public FormerContacts(
            ListedReferrals referrals,
            ScheduledSteps scheduledSteps,
            Counterparties counterparties,
            Successors successors) {
        this.referrals = referrals;
        this.scheduledSteps = scheduledSteps;
        this.successors = successors;
        leaverPosts = new LeaverPosts(counterparties);
        offerPlaces = new OfferPlaces(referrals);
    }

    /// Posts for the write that changes a partner: cards of open offers, where they can't be
    /// answered any more.
    public List<Post> offerCards(Ask ask, Partner before, Partner next) {
        return offerPlaces.changed(ask, before, next);
    }

    /// What the change would leave with a person who can't act, and with no one to take over.
    public List<Referral> stranded(Partner before, Partner next) {
        return next.people().isEmpty()
                ? accepted(before.firm(), before)
                        .filter(each -> before.hasContact(each.holder()))
                        .filter(each -> !next.hasContact(each.holder()))
                        .toList()
                : List.of();
    }

    /// @param before the partner before the change; null if that isn't known any more
    /// @return what moved, with its new holder
    public List<Referral> move(Firm firm, @Nullable Partner before, Partner partner, Instant now) {
        var accepted =
                accepted(firm.id(), partner)
                        .filter(each -> successors.isFormerContact(each, each.holder()))
                        .filter(each ->
                                moved(each, successors.find(each, each.holder(), firm), firm, now));
        var brought =
                before == null
                        ? Stream.<Referral>empty()
                        : brought(firm.id(), before, partner)
                                .filter(each ->
                                        moved(each, successors.contactOf(partner), firm, now));
        return Stream.concat(accepted, brought)
                .flatMap(each -> referrals.find(firm.id(), each.number()).stream())
                .toList();
    }

    /// Clients that a former contact brought, and that no member has taken yet.
    private Stream<Referral> brought(FirmId firm, Partner before, Partner partner) {
        var with = ReferralQuery.of(new Selection.WithPartner(partner.ids()));
        return referrals
                .newestFirst(firm, with.in(Set.of(Stage.LOGGED, Stage.OFFERED)))
                .filter(each -> !each.outbound())
                .filter(each -> before.hasContact(each.holder()))
                .filter(each -> !partner.hasContact(each.holder()));
    }

    private Stream<Referral> accepted(FirmId firm, Partner partner) {
        var with = ReferralQuery.of(new Selection.WithPartner(partner.ids()));
        return referrals.newestFirst(firm, with.in(Stage.ACCEPTED)).filter(Referral::outbound);
    }

    /// If someone else wrote first, the daily check tries again.
    private boolean moved(Referral referral, Optional<Individual> to, Firm firm, Instant now) {
        var left = referral.holder();
        return to.isPresent()
                && scheduledSteps.apply(
                        referral,
                        "left/%s/v%d".formatted(left.id(), referral.version()),
                        at -> Departure.replace(at, left, to.get(), now),
                        next -> leaverPosts.of(next, left, to.get(), firm));
    }
}
