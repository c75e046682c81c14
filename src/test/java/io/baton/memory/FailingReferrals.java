package io.baton.memory;

import io.baton.chat.Post;
import io.baton.chat.PostHeader;
import io.baton.client.ClientId;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.outbox.Unavailable;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.listing.ReferralQuery;
import io.baton.store.ReferralStore;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// Fails every write after the first few. Reads always work.
public final class FailingReferrals implements ReferralStore {
    private final ReferralStore referrals;
    private final AtomicInteger remainingWrites;

    public FailingReferrals(ReferralStore referrals, int writes) {
        this.referrals = referrals;
        remainingWrites = new AtomicInteger(writes);
    }

    @Override
    public int nextNumber(FirmId firm) {
        return referrals.nextNumber(firm);
    }

    @Override
    public Optional<Referral> find(FirmId firm, int number) {
        return referrals.find(firm, number);
    }

    @Override
    public Optional<Referral> find(FirmId firm, ReferralId id) {
        return referrals.find(firm, id);
    }

    @Override
    public Optional<Referral> findByLink(String bearer) {
        return referrals.findByLink(bearer);
    }

    @Override
    public List<Referral> all(FirmId firm) {
        return referrals.all(firm);
    }

    @Override
    public List<Referral> after(FirmId firm, int number, int limit) {
        return referrals.after(firm, number, limit);
    }

    @Override
    public List<Referral> ofClient(FirmId firm, Collection<ClientId> names) {
        return referrals.ofClient(firm, names);
    }

    @Override
    public List<Referral> openOfClient(FirmId firm, Collection<ClientId> names) {
        return referrals.openOfClient(firm, names);
    }

    @Override
    public List<Referral> due(FirmId firm, Instant now) {
        return referrals.due(firm, now);
    }

    @Override
    public boolean wrote(Referral referral, String turn) {
        return referrals.wrote(referral, turn);
    }

    @Override
    public boolean wroteLast(Referral now, String turn) {
        return referrals.wroteLast(now, turn);
    }

    @Override
    public List<PostHeader> postedBy(Referral referral, String turn) {
        return referrals.postedBy(referral, turn);
    }

    @Override
    public List<Referral> actedOnBy(FirmId firm, Individual who, Instant since) {
        return referrals.actedOnBy(firm, who, since);
    }

    @Override
    public List<Referral> page(FirmId firm, ReferralQuery query, int skip, int limit) {
        return referrals.page(firm, query, skip, limit);
    }

    @Override
    public int count(FirmId firm, ReferralQuery query, int atMost) {
        return referrals.count(firm, query, atMost);
    }

    @Override
    public List<Referral> touchedBy(FirmId firm, Individual who, Instant since, int limit) {
        return referrals.touchedBy(firm, who, since, limit);
    }

    @Override
    public List<Individual> people(FirmId firm) {
        return referrals.people(firm);
    }

    @Override
    public List<String> wordsStartingWith(FirmId firm, String beginning, int atMost) {
        return referrals.wordsStartingWith(firm, beginning, atMost);
    }

    @Override
    public WriteOutcome write(Referral next, String turn, List<Post> posts) {
        if (remainingWrites.getAndDecrement() <= 0) {
            throw new Unavailable("the database", new IllegalStateException("down"));
        }
        return referrals.write(next, turn, posts);
    }
}
