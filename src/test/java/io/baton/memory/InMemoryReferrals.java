package io.baton.memory;

import io.baton.chat.Post;
import io.baton.chat.PostHeader;
import io.baton.client.ClientId;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.outbox.Outbox;
import io.baton.referral.OfferLinks;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.State;
import io.baton.referral.Undo;
import io.baton.referral.listing.IndexedWords;
import io.baton.referral.listing.ReferralQuery;
import io.baton.store.ReferralStore;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

public final class InMemoryReferrals implements ReferralStore {

    private final InMemoryCollection<Referral> inMemoryCollection;
    private final Map<FirmId, Integer> lastNumbers = new ConcurrentHashMap<>();
    private Runnable beforeWrite = () -> {};

    public InMemoryReferrals(Outbox outbox) {
        var kind =
                new InMemoryCollection.Kind<Referral>(
                        Referral::firm,
                        referral -> referral.id().value(),
                        Referral::version,
                        Referral::written,
                        (one, other) -> one.number() == other.number());
        inMemoryCollection = new InMemoryCollection<>(kind, outbox);
    }

    @Override
    public int nextNumber(FirmId firm) {
        return lastNumbers.merge(firm, highest(firm) + 1, (last, free) -> Math.max(last + 1, free));
    }

    @Override
    public Optional<Referral> find(FirmId firm, int number) {
        return inMemoryCollection.all(firm).stream()
                .filter(one -> one.number() == number)
                .findFirst();
    }

    @Override
    public Optional<Referral> find(FirmId firm, ReferralId id) {
        return inMemoryCollection.find(firm, id.value());
    }

    @Override
    public Optional<Referral> findByLink(String bearer) {
        return inMemoryCollection.allFirms().stream()
                .filter(one -> OfferLinks.byBearer(one, bearer).isPresent())
                .findFirst();
    }

    @Override
    public List<Referral> all(FirmId firm) {
        return inMemoryCollection.all(firm).stream()
                .sorted(Comparator.comparingInt(Referral::number).reversed())
                .toList();
    }

    @Override
    public List<Referral> after(FirmId firm, int number, int limit) {
        return all(firm).reversed().stream()
                .filter(one -> one.number() > number)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Referral> ofClient(FirmId firm, Collection<ClientId> names) {
        return all(firm).stream()
                .filter(one -> names.contains(ClientId.of(one.client())))
                .limit(100)
                .toList();
    }

    @Override
    public List<Referral> openOfClient(FirmId firm, Collection<ClientId> names) {
        return all(firm).stream()
                .filter(one -> one.stage().open())
                .filter(one -> names.contains(ClientId.of(one.client())))
                .limit(20)
                .toList();
    }

    @Override
    public List<Referral> due(FirmId firm, Instant now) {
        return all(firm).stream()
                .filter(one -> one.state() instanceof State.Offered offer && isDue(offer, now))
                .toList();
    }

    @Override
    public boolean wrote(Referral referral, String turn) {
        return inMemoryCollection.wrote(referral, turn);
    }

    @Override
    public boolean wroteLast(Referral now, String turn) {
        return inMemoryCollection.wroteLast(now, turn);
    }

    @Override
    public List<PostHeader> postedBy(Referral referral, String turn) {
        return inMemoryCollection.postedBy(referral, turn);
    }

    @Override
    public List<Referral> actedOnBy(FirmId firm, Individual who, Instant since) {
        return all(firm).stream()
                .filter(one -> Undo.lastActor(one).filter(who::is).isPresent())
                .filter(one -> !one.steps().getLast().at().isBefore(since))
                .sorted(
                        Comparator.comparing((Referral one) -> one.steps().getLast().at())
                                .reversed())
                .limit(100)
                .toList();
    }

    @Override
    public List<Referral> page(FirmId firm, ReferralQuery query, int skip, int limit) {
        return all(firm).stream().filter(query::matches).skip(skip).limit(limit).toList();
    }

    @Override
    public int count(FirmId firm, ReferralQuery query, int atMost) {
        return page(firm, query, 0, atMost).size();
    }

    @Override
    public List<Referral> touchedBy(FirmId firm, Individual who, Instant since, int limit) {
        return all(firm).stream()
                .filter(one -> one.steps().stream().anyMatch(step -> step.madeBy(who)))
                .filter(one -> !one.steps().getLast().at().isBefore(since))
                .sorted(
                        Comparator.comparing((Referral one) -> one.steps().getLast().at())
                                .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<Individual> people(FirmId firm) {
        var people = new LinkedHashMap<String, Individual>();
        for (var one : all(firm)) {
            Stream.concat(
                            Stream.of(one.holder(), one.sender()),
                            one.steps().stream().flatMap(step -> Stream.ofNullable(step.who())))
                    .forEach(person -> people.putIfAbsent(person.id(), person));
        }
        all(firm).stream()
                .flatMap(one -> Stream.ofNullable(one.steps().getLast().who()))
                .forEach(person -> people.put(person.id(), person));
        return List.copyOf(people.values());
    }

    @Override
    public List<String> wordsStartingWith(FirmId firm, String beginning, int atMost) {
        return all(firm).stream()
                .flatMap(one -> IndexedWords.of(one).stream())
                .filter(word -> word.startsWith(beginning))
                .distinct()
                .sorted()
                .limit(atMost)
                .toList();
    }

    @Override
    public WriteOutcome write(Referral next, String turn, List<Post> posts) {
        var before = beforeWrite;
        beforeWrite = () -> {};
        before.run();
        return inMemoryCollection.write(next, turn, posts);
    }

    /// What happens right before the next write, after it was decided.
    public void beforeNextWrite(Runnable meanwhile) {
        beforeWrite = meanwhile;
    }

    private static boolean isDue(State.Offered offer, Instant now) {
        var next = offer.reminded() ? offer.deadline() : offer.remindAt();
        return !next.isAfter(now);
    }

    private int highest(FirmId firm) {
        return inMemoryCollection.all(firm).stream().mapToInt(Referral::number).max().orElse(0);
    }
}
