package io.baton.mongo;

import static io.baton.mongo.contract.StoredSamples.HARBOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;

import io.baton.firm.Individual;
import io.baton.mongo.contract.StoredSamples;
import io.baton.outbox.Unavailable;
import io.baton.referral.Decision;
import io.baton.referral.Event;
import io.baton.referral.Notes;
import io.baton.referral.Referral;
import io.baton.referral.ReferralHistory;
import io.baton.referral.Step;
import io.baton.referral.listing.ReferralQuery;
import io.baton.store.Journal.WriteOutcome;
import io.baton.testing.StoppedClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

/// A referral's document stays small, however long its history is.
class LongHistoryTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Individual ANNA = new Individual("slack:UANNA", "Anna");

    private final BrokenDriver driver = new BrokenDriver();
    private final MongoStores stores =
            MongoStores.open(driver.database, new StoppedClock("2026-11-23T10:00:00Z"));
    private int turns;

    @Test
    void aLongHistoryReadsBackInFull() {
        for (int count : List.of(1, 98, 99, 100, 149, 150, 1_000)) {
            var referral = withNotes(StoredSamples.referral(HARBOR, count), count);
            write(referral);
            assertThat(stores.referrals().find(HARBOR, count)).contains(referral.written());
        }
        assertThat(stores.referrals().after(HARBOR, 0, 100)).hasSize(7);
    }

    @Test
    void theDocumentStaysSmall() {
        write(withNotes(StoredSamples.referral(HARBOR, 1), 90));
        write(withNotes(StoredSamples.referral(HARBOR, 2), 3_000));
        int few = size(1);
        assertThat(size(2)).isBetween(few / 2, 4 * few);
    }

    @Test
    void aStepIsAddedToALongHistory() {
        var next = withNotes(StoredSamples.referral(HARBOR, 1), 140);
        for (int more = 0; more < 120; more++) {
            write(next);
            assertThat(found()).isEqualTo(next.written());
            next = withNotes(found(), 1);
        }
        assertThat(segments()).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void aNoteRemovedFromAnOldSegmentIsGone() {
        var referral = withNotes(StoredSamples.referral(HARBOR, 1), 190);
        write(referral);
        assertThat(textOfSegments()).contains("Note 3.");
        int index = 0;
        while (!(found().steps().get(index).event() instanceof Event.Noted(var text, _))
                || !text.equals("Note 3.")) {
            index++;
        }

        write(changed(Notes.remove(found(), index, ANNA, true, NOW)));

        assertThat(textOfSegments()).doesNotContain("Note 3.").contains("Note 2.", "Note 4.");
        assertThat(found().steps()).hasSameSizeAs(referral.steps());
        assertThat(found().steps().get(index).event()).isInstanceOf(Event.NoteRemoved.class);
    }

    @Test
    void aCrashBetweenSegmentsAndDocumentLosesNothing() {
        write(withNotes(StoredSamples.referral(HARBOR, 1), 90));
        var before = found();
        var next = withNotes(before, 60);
        doThrow(BrokenDriver.connectionLost())
                .doAnswer(driver.works("referrals"))
                .when(driver.collection("referrals"))
                .updateOne(any(Bson.class), any(Bson.class));

        assertThatThrownBy(() -> stores.referrals().write(next, "t", List.of()))
                .isInstanceOf(Unavailable.class);
        assertThat(found()).isEqualTo(before);

        assertThat(stores.referrals().write(next, "t", List.of())).isEqualTo(WriteOutcome.WRITTEN);
        assertThat(found()).isEqualTo(next.written());
    }

    @Test
    void aSegmentThatCannotBeStoredStopsTheWrite() {
        doThrow(BrokenDriver.connectionLost())
                .doAnswer(driver.works("segments"))
                .when(driver.collection("segments"))
                .insertOne(any(Document.class));
        var referral = withNotes(StoredSamples.referral(HARBOR, 1), 200);

        assertThatThrownBy(() -> stores.referrals().write(referral, "t", List.of()))
                .isInstanceOf(Unavailable.class);
        assertThat(stores.referrals().find(HARBOR, 1)).isEmpty();

        stores.referrals().write(referral, "t", List.of());
        assertThat(found()).isEqualTo(referral.written());
    }

    /// An earlier build knows only the entries in the document.
    @Test
    void aWriteByAnEarlierBuildLosesNoStep() {
        write(withNotes(StoredSamples.referral(HARBOR, 1), 190));
        var steps = found().steps();
        var document = document(1);
        var body = document.get("body", Document.class);
        var story = new ArrayList<>(body.getList("story", Document.class));
        story.add(story.getLast());
        body.put("story", story);
        driver.real
                .getCollection("referrals")
                .updateOne(
                        new Document("_id", document.get("_id")),
                        new Document("$set", new Document("body", body).append("version", 7L)));

        // Its index fields are made from all steps, too.
        stores.upkeep().sweepIndexes();
        stores.referrals().page(HARBOR, ReferralQuery.every(), 0, 10);
        assertThat(document(1).getLong("indexed")).isEqualTo(7);
        assertThat(document(1).getList("words", String.class)).contains("note", "20", "150");

        assertThat(found().steps())
                .hasSize(steps.size() + 1)
                .startsWith(steps.toArray(new Step[0]));
    }

    private void write(Referral next) {
        assertThat(stores.referrals().write(next, "t" + turns++, List.of()))
                .isEqualTo(WriteOutcome.WRITTEN);
    }

    private Referral found() {
        return stores.referrals().find(HARBOR, 1).orElseThrow();
    }

    private static Referral changed(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Changed.class);
        return ((Decision.Changed) decision).next();
    }

    private static Referral withNotes(Referral referral, int count) {
        var stage = referral.stage();
        int from = referral.steps().size();
        var notes =
                IntStream.range(from, from + count)
                        .mapToObj(i ->
                                new Step(
                                        NOW.plusSeconds(i),
                                        ANNA,
                                        stage,
                                        stage,
                                        new Event.Noted("Note %d.".formatted(i), false)));
        return new Referral(
                referral.registration(),
                referral.wanted(),
                referral.parties(),
                referral.state(),
                new ReferralHistory(
                        Stream.concat(referral.steps().stream(), notes).toList(),
                        referral.payments(),
                        referral.history().undoable()),
                referral.version());
    }

    private Document document(int number) {
        return Objects.requireNonNull(
                driver.real
                        .getCollection("referrals")
                        .find(new Document("number", number))
                        .first());
    }

    private int size(int number) {
        return new RawBsonDocument(document(number), new DocumentCodec())
                .getByteBuffer()
                .remaining();
    }

    private List<String> segments() {
        return driver.real
                .getCollection("segments")
                .find()
                .map(segment -> segment.getString("_id"))
                .into(new ArrayList<>());
    }

    private String textOfSegments() {
        var all = new StringBuilder();
        driver.real.getCollection("segments").find().forEach(each -> all.append(each.toJson()));
        return all.toString();
    }
}
