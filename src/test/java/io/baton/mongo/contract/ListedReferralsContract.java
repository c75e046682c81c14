package io.baton.mongo.contract;

import static io.baton.mongo.contract.StoredSamples.HARBOR;
import static io.baton.mongo.contract.StoredSamples.NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.client.ClientId;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.partner.PartnerId;
import io.baton.referral.Decision;
import io.baton.referral.Direction;
import io.baton.referral.Notes;
import io.baton.referral.Participant;
import io.baton.referral.RandomHistory;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.listing.IndexedWords;
import io.baton.referral.listing.Part;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import io.baton.referral.listing.Visibility;
import io.baton.store.Journal.WriteOutcome;
import io.baton.store.ReferralStore;
import io.baton.testing.StoppedClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// A store's answer to a query is what [ReferralQuery#matches] says of the same referrals.
abstract class ListedReferralsContract {
    private static final Instant START = Instant.parse("2026-11-03T10:00:00Z");
    private static final List<String> PEOPLE = List.of("t:anna", "t:ben", "t:rita", "t:kim");
    private static final List<String> PARTNERS = List.of("RingPros", "CloudNine", "NoOne");
    private static final List<String> CLIENTS = List.of("Acme", "Lake Hotel", "Müller & Söhne");

    private static final List<String> WORDS = List.of("acme", "muller", "office", "lobby", "hello");

    private final StoppedClock clock = new StoppedClock("2026-11-23T10:00:00Z");
    private final ReferralStore referrals;

    ListedReferralsContract(StorageEngine storageEngine) {
        referrals = storageEngine.newDatabase(clock).newInstance().referrals();
    }

    @RepeatedTest(3)
    void aListHasWhatTheQueryMatchesNewestFirst(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var history = new RandomHistory(random, START);
        var all = stored(history, random, HARBOR, 60);
        var _ = stored(history, random, NORTH, 5);
        for (int i = 0; i < 300; i++) {
            var query = query(random, all.getLast().steps().getLast().at());
            var expected = matching(all, query::matches);

            assertThat(numbers(referrals.page(HARBOR, query, 0, 100)))
                    .as("%s", query)
                    .isEqualTo(numbers(expected));
            assertThat(numbers(referrals.page(HARBOR, query, 2, 3)))
                    .as("the second to fourth of %s", query)
                    .isEqualTo(numbers(expected.stream().skip(2).limit(3).toList()));
            assertThat(referrals.count(HARBOR, query, 4))
                    .as("number of %s", query)
                    .isEqualTo(Math.min(4, expected.size()));
            assertThat(referrals.newestFirst(HARBOR, query).map(Referral::number))
                    .as("all of %s", query)
                    .isEqualTo(numbers(expected));
        }
    }

    @RepeatedTest(2)
    void thoseThatSomeoneEverActedOnAreFoundTheLatestFirst(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var all = stored(new RandomHistory(random, START), random, HARBOR, 40);
        for (var person : PEOPLE) {
            var who = new Individual(person, "Someone");
            var since = all.get(20).steps().getLast().at();
            var expected =
                    all.stream()
                            .filter(each ->
                                    each.steps().stream().anyMatch(step -> step.madeBy(who)))
                            .filter(each -> !acted(each).isBefore(since))
                            .sorted(Comparator.comparing(this::acted).reversed())
                            .map(this::acted)
                            .toList();

            assertThat(referrals.touchedBy(HARBOR, who, since, 100).stream().map(this::acted))
                    .isEqualTo(expected);
            assertThat(referrals.touchedBy(HARBOR, who, since, 2).stream().map(this::acted))
                    .isEqualTo(expected.stream().limit(2).toList());
        }
    }

    @Test
    void everyoneOnAReferralIsKnown() {
        var random = new Random(7);
        var all = stored(new RandomHistory(random, START), random, HARBOR, 30);
        var expected =
                all.stream()
                        .flatMap(each -> Part.in(each).keySet().stream())
                        .collect(Collectors.toSet());

        assertThat(referrals.people(HARBOR).stream().map(Individual::id))
                .containsAll(expected)
                .doesNotHaveDuplicates();
        assertThat(referrals.people(NORTH)).isEmpty();
    }

    @Test
    void aPersonIsKnownByTheNameTheyLastActedUnder() {
        var first = StoredSamples.referral(HARBOR, 1);
        write(first, "t1");
        var renamed = new Individual(StoredSamples.ANNA.id(), "Anna Berg");
        var next = referrals.find(HARBOR, 1).orElseThrow();
        write(noted(next, renamed), "t2");
        write(StoredSamples.referral(HARBOR, 2), "t3");
        write(noted(referrals.find(HARBOR, 2).orElseThrow(), renamed), "t4");

        assertThat(referrals.people(HARBOR)).containsExactly(renamed);
    }

    @Test
    void theWordsOfAFirmsReferralsAreKnownByTheirBeginning() {
        var random = new Random(3);
        var all = stored(new RandomHistory(random, START), random, HARBOR, 90);
        var words =
                all.stream()
                        .flatMap(each -> IndexedWords.of(each).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(words).contains("acme", "office", "hello");
        for (var word : words) {
            var beginning = word.substring(0, Math.min(2, word.length()));
            assertThat(referrals.wordsStartingWith(HARBOR, beginning, 100))
                    .containsAll(words.stream().filter(each -> each.startsWith(beginning)).toList())
                    .allMatch(each -> each.startsWith(beginning))
                    .isSorted();
        }
        assertThat(referrals.wordsStartingWith(HARBOR, "", 3)).hasSize(3);
        assertThat(referrals.wordsStartingWith(HARBOR, "xyz", 3)).isEmpty();
        assertThat(referrals.wordsStartingWith(NORTH, "a", 3)).isEmpty();
    }

    @Test
    void theNewestHasTheHighestNumber() {
        assertThat(referrals.newest(HARBOR)).isEmpty();
        write(StoredSamples.referral(HARBOR, 7), "t1");
        write(StoredSamples.referral(HARBOR, 3), "t2");

        assertThat(referrals.newest(HARBOR).orElseThrow().number()).isEqualTo(7);
    }

    /// Each is stored when it's new and again after some of its steps, so that keys go too.
    private List<Referral> stored(RandomHistory history, Random random, FirmId firm, int howMany) {
        var all = new ArrayList<Referral>();
        for (int number = 1; number <= howMany; number++) {
            write(history.logged(firm, number), "t");
            all.add(referrals.find(firm, number).orElseThrow());
        }
        for (int i = 0; i < 2 * howMany; i++) {
            int at = random.nextInt(howMany);
            write(history.after(all.get(at), random.nextInt(6)), "turn" + i);
            all.set(at, referrals.find(firm, at + 1).orElseThrow());
            clock.advance(Duration.ofMinutes(1));
        }
        return all;
    }

    private static ReferralQuery query(Random random, Instant now) {
        var query = ReferralQuery.of(selection(random, now));
        query =
                random.nextInt(3) > 0
                        ? query
                        : query.seenAs(new Visibility.Involving(some(random, partnerIds())));
        query =
                random.nextBoolean()
                        ? query
                        : query.in(some(random, Arrays.asList(Stage.values())));
        return random.nextInt(3) > 0 ? query : query.below(random.nextInt(60));
    }

    private static Selection selection(Random random, Instant now) {
        return switch (random.nextInt(13)) {
            case 0 -> new Selection.Every();
            case 1 ->
                    new Selection.OfDirection(random.nextBoolean() ? Direction.IN : Direction.OUT);
            case 2 -> new Selection.WithPartner(some(random, partnerIds()));
            case 3 ->
                    new Selection.OfClient(
                            some(random, CLIENTS.stream().map(ClientId::of).toList()));
            case 4 ->
                    new Selection.OnceOfClient(
                            ClientId.of(CLIENTS.get(random.nextInt(CLIENTS.size()))));
            case 5 ->
                    new Selection.OfPerson(
                            PEOPLE.get(random.nextInt(PEOPLE.size())),
                            some(random, Arrays.asList(Part.values())));
            case 6 -> new Selection.ToConfirm(PEOPLE.get(random.nextInt(PEOPLE.size())));
            case 7 -> new Selection.WithPayment();
            case 8 -> new Selection.WithDeparture();
            case 10 -> new Selection.WithClaim();
            case 11 -> new Selection.AskingPartner(some(random, partnerIds()));
            case 9 ->
                    new Selection.WithWords(
                            List.of(some(random, WORDS), Set.of("for", "in", "voip", "hotel")));
            default -> new Selection.Late(now.minus(Duration.ofDays(random.nextInt(4))));
        };
    }

    private static List<PartnerId> partnerIds() {
        return PARTNERS.stream().map(PartnerId::new).toList();
    }

    private static <T> Set<T> some(Random random, Collection<T> all) {
        return all.stream().filter(_ -> random.nextBoolean()).collect(Collectors.toSet());
    }

    private static List<Referral> matching(List<Referral> all, Predicate<Referral> query) {
        return all.reversed().stream().filter(query).toList();
    }

    private Instant acted(Referral referral) {
        return referral.steps().getLast().at();
    }

    private static List<Integer> numbers(List<Referral> some) {
        return some.stream().map(Referral::number).toList();
    }

    private Referral noted(Referral now, Individual by) {
        var member = new Participant.Member(by);
        return ((Decision.Changed) Notes.add(now, "hello", false, member, clock.instant())).next();
    }

    private void write(Referral referral, String turn) {
        assertThat(referrals.write(referral, turn, List.of())).isEqualTo(WriteOutcome.WRITTEN);
    }
}
