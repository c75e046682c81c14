package io.baton.desk.refer.claim;

import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.claim.ClaimNotices;
import io.baton.claim.ClaimState;
import io.baton.claim.HeldClaim;
import io.baton.desk.EachFirm;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Firms;
import io.baton.firm.Individual;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.referral.Stage;
import io.baton.store.ClaimStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// Tells members a week before that claims end, in working hours: each member once a day at most,
/// in one message. What was won needs no claim any more.
public final class ClaimNoticeJob {
    private final Firms firms;
    private final ClaimStore claims;
    private final Referrals referrals;
    private final ClaimKeeper keeper;
    private final Counterparties counterparties;
    private final MemberInCharge memberInCharge;
    private final Map<FirmId, LocalDate> done = new ConcurrentHashMap<>();

    /// @param hasLeft whether a member is known to have left
    public ClaimNoticeJob(
            Firms firms,
            ClaimStore claims,
            Referrals referrals,
            ClaimKeeper keeper,
            Counterparties counterparties,
            Predicate<Individual> hasLeft) {
        this.firms = firms;
        this.claims = claims;
        this.referrals = referrals;
        this.keeper = keeper;
        this.counterparties = counterparties;
        memberInCharge = new MemberInCharge(counterparties, hasLeft);
    }

    /// Safe to run on two instances at once: the day and its posts are one write.
    public void run(Instant now) {
        EachFirm.run(firms, "the notice of claims that end", firm -> run(firm, now));
    }

    private void run(Firm firm, Instant now) {
        var today = firm.dayOf(now);
        if (today.equals(done.get(firm.id())) || !isAtWork(firm, now)) {
            return;
        }
        var told = claims.notices(firm.id()).orElseGet(() -> ClaimNotices.from(firm.id(), today));
        if (told.through().isBefore(today)) {
            var posts = posts(firm, told, now);
            switch (claims.noticeJournal().write(told.through(today), "claims " + today, posts)) {
                case WRITTEN, DUPLICATE_TURN -> {}
                case STALE -> {
                    return;
                }
            }
        }
        done.put(firm.id(), today);
    }

    /// Whether working time passes now.
    private static boolean isAtWork(Firm firm, Instant now) {
        var moment = Duration.ofMillis(1);
        return firm.calendar().after(now, moment).equals(now.plus(moment));
    }

    private List<Post> posts(Firm firm, ClaimNotices told, Instant now) {
        var days = Set.copyOf(told.dueThrough(firm.dayOf(now)));
        var byReader = new LinkedHashMap<String, ClaimNoticeCard>();
        claims.withNotices(firm.id(), days).stream()
                .flatMap(book -> book.claims().stream())
                .filter(claim -> days.contains(claim.term().noticeOn()))
                .flatMap(claim -> referrals.find(firm.id(), claim.referral()).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Referral::number))
                .flatMap(referral -> held(referral, firm, now).stream())
                .filter(held -> days.contains(held.claim().term().noticeOn()))
                .forEach(held ->
                        memberInCharge
                                .of(held.referral(), firm)
                                .ifPresent(who ->
                                        byReader.computeIfAbsent(
                                                        who.id(), _ -> new ClaimNoticeCard(who))
                                                .add(held)));
        return byReader.values().stream().map(card -> post(firm, firm.dayOf(now), card)).toList();
    }

    private Post post(Firm firm, LocalDate today, ClaimNoticeCard card) {
        var to = ReferralPosts.direct(card.reader());
        return Post.once(
                "%s/claims/%s/%s".formatted(firm.id().value(), today, card.reader().id()),
                to,
                card.card(counterparties),
                new PostSubject.ClaimsEnd());
    }

    /// Empty if the referral holds no claim any more, or needs none.
    private Optional<HeldClaim> held(Referral referral, Firm firm, Instant now) {
        return referral.stage() != Stage.WON
                        && keeper.look(referral, firm, now) instanceof ClaimState.First(var claim)
                        && claim.prior() == null
                ? Optional.of(new HeldClaim(claim, referral))
                : Optional.empty();
    }
}
