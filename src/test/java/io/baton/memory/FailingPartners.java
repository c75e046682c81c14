package io.baton.memory;

import io.baton.chat.Post;
import io.baton.firm.FirmId;
import io.baton.outbox.Unavailable;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.store.PartnerStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// Fails every write after the first few. Reads always work.
public final class FailingPartners implements PartnerStore {
    private final PartnerStore partners;
    private final AtomicInteger remainingWrites;

    public FailingPartners(PartnerStore partners, int writes) {
        this.partners = partners;
        remainingWrites = new AtomicInteger(writes);
    }

    @Override
    public boolean wrote(Partner partner, String turn) {
        return partners.wrote(partner, turn);
    }

    @Override
    public Optional<Partner> find(FirmId firm, PartnerId id) {
        return partners.find(firm, id);
    }

    @Override
    public Optional<Partner> findByName(FirmId firm, String name) {
        return partners.findByName(firm, name);
    }

    @Override
    public List<Partner> all(FirmId firm) {
        return partners.all(firm);
    }

    @Override
    public List<Partner> everKnown(FirmId firm) {
        return partners.everKnown(firm);
    }

    @Override
    public Optional<Partner> findByJoinCode(String codeHash) {
        return partners.findByJoinCode(codeHash);
    }

    @Override
    public List<Partner> findByContact(String personId) {
        return partners.findByContact(personId);
    }

    @Override
    public WriteOutcome write(Partner next, String turn, List<Post> posts) {
        if (remainingWrites.getAndDecrement() <= 0) {
            throw new Unavailable("the database", new IllegalStateException("down"));
        }
        return partners.write(next, turn, posts);
    }
}
