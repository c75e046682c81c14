package io.baton.memory;

import io.baton.chat.Post;
import io.baton.firm.FirmId;
import io.baton.outbox.Outbox;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.partner.PartnerName;
import io.baton.store.PartnerStore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public final class InMemoryPartners implements PartnerStore {

    private final InMemoryCollection<Partner> inMemoryCollection;
    private @Nullable List<Partner> frozen;
    private Runnable beforeWrite = () -> {};
    private Runnable afterWrite = () -> {};

    public InMemoryPartners(Outbox outbox) {
        var kind =
                new InMemoryCollection.Kind<Partner>(
                        Partner::firm,
                        partner -> partner.id().value(),
                        Partner::version,
                        Partner::written,
                        (one, other) -> one.nameKey().equals(other.nameKey()));
        inMemoryCollection = new InMemoryCollection<>(kind, outbox);
    }

    @Override
    public Optional<Partner> find(FirmId firm, PartnerId id) {
        return inMemoryCollection.find(firm, id.value());
    }

    @Override
    public Optional<Partner> findByName(FirmId firm, String name) {
        return inMemoryCollection.all(firm).stream()
                .filter(one -> one.nameKey().equals(PartnerName.key(name)))
                .findFirst();
    }

    @Override
    public List<Partner> all(FirmId firm) {
        return frozen != null ? frozen : listed(firm);
    }

    @Override
    public boolean wrote(Partner partner, String turn) {
        return inMemoryCollection.wrote(partner, turn);
    }

    /// From now on the list doesn't show what is written, as if another instance wrote it.
    public void freezeList(FirmId firm) {
        frozen = listed(firm);
    }

    private List<Partner> listed(FirmId firm) {
        return everKnown(firm).stream().filter(one -> !one.removed()).toList();
    }

    @Override
    public List<Partner> everKnown(FirmId firm) {
        return inMemoryCollection.all(firm).stream()
                .sorted(Comparator.comparing(Partner::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    @Override
    public Optional<Partner> findByJoinCode(String codeHash) {
        return inMemoryCollection.allFirms().stream()
                .filter(one -> one.codes().stream().anyMatch(code -> code.hash().equals(codeHash)))
                .findFirst();
    }

    @Override
    public List<Partner> findByContact(String personId) {
        return inMemoryCollection.allFirms().stream()
                .filter(one -> one.people().stream().anyMatch(who -> who.id().equals(personId)))
                .sorted(
                        Comparator.comparing((Partner one) -> one.firm().value())
                                .thenComparing(Partner::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    @Override
    public WriteOutcome write(Partner next, String turn, List<Post> posts) {
        var before = beforeWrite;
        beforeWrite = () -> {};
        before.run();
        var outcome = inMemoryCollection.write(next, turn, posts);
        var meanwhile = afterWrite;
        afterWrite = () -> {};
        meanwhile.run();
        return outcome;
    }

    /// What happens right after the next write, before anyone reads.
    public void afterNextWrite(Runnable meanwhile) {
        afterWrite = meanwhile;
    }

    /// What happens right before the next write, after it was decided.
    public void beforeNextWrite(Runnable meanwhile) {
        beforeWrite = meanwhile;
    }
}
