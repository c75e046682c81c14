package io.baton.mongo.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SortedSnapshotTest {

    private record Note(String id, String title, long version) {}

    private static final Comparator<Note> BY_TITLE =
            Comparator.comparing(Note::title).thenComparing(Note::id);

    private final SortedSnapshot<Note> sortedSnapshot =
            new SortedSnapshot<>(Note::id, Note::version, BY_TITLE);

    private static Note note(String id, String title, long version) {
        return new Note(id, title, version);
    }

    @Test
    void mergedDocumentsAreSorted() {
        sortedSnapshot.merge(List.of(note("1", "b", 1), note("2", "a", 1)));
        sortedSnapshot.merge(List.of(note("2", "c", 2), note("3", "a", 1)));
        assertThat(sortedSnapshot.all())
                .containsExactly(note("3", "a", 1), note("1", "b", 1), note("2", "c", 2));
    }

    @Test
    void anOlderVersionChangesNothing() {
        sortedSnapshot.merge(List.of(note("1", "new", 2)));
        var before = sortedSnapshot.all();
        sortedSnapshot.merge(List.of(note("1", "old", 1), note("1", "other", 2)));
        assertThat(sortedSnapshot.all()).isSameAs(before).containsExactly(note("1", "new", 2));
    }

    @Test
    void aReturnedListNeverChanges() {
        sortedSnapshot.merge(List.of(note("1", "a", 1)));
        var before = sortedSnapshot.all();
        sortedSnapshot.merge(List.of(note("2", "b", 1)));
        assertThat(before).hasSize(1);
        assertThatThrownBy(() -> sortedSnapshot.all().removeFirst())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aFullReadWithoutChangesKeepsTheSameList() {
        var all = many(500);
        sortedSnapshot.replaceAll(sortedSnapshot.all(), all);
        var before = sortedSnapshot.all();
        sortedSnapshot.replaceAll(before, many(500));
        assertThat(sortedSnapshot.all()).isSameAs(before).hasSize(500);
    }

    @Test
    void documentsMergedDuringAFullReadStay() {
        sortedSnapshot.replaceAll(List.of(), List.of(note("1", "a", 1), note("2", "b", 1)));
        var before = sortedSnapshot.all();
        sortedSnapshot.merge(List.of(note("1", "a2", 2), note("3", "c", 1)));
        sortedSnapshot.replaceAll(before, List.of(note("1", "a", 1), note("2", "b2", 2)));
        assertThat(sortedSnapshot.all())
                .containsExactly(note("1", "a2", 2), note("2", "b2", 2), note("3", "c", 1));
    }

    @Test
    void aFullReadReplacesEarlierDocuments() {
        sortedSnapshot.replaceAll(List.of(), List.of(note("1", "a", 5), note("2", "b", 1)));
        sortedSnapshot.replaceAll(sortedSnapshot.all(), List.of(note("1", "from a copy", 3)));
        assertThat(sortedSnapshot.all()).containsExactly(note("1", "from a copy", 3));
    }

    /// Each number is a change to one of seven notes. Each merge takes `step` changes.
    @Property(tries = 300)
    void smallAndLargeMergesGiveTheSameResult(
            @ForAll @Size(max = 400) List<@IntRange(max = 69) Integer> changes,
            @ForAll @IntRange(min = 1, max = 400) int step) {
        var newest = new HashMap<String, Note>();
        var sortedSnapshot = new SortedSnapshot<>(Note::id, Note::version, BY_TITLE);
        for (int from = 0; from < changes.size(); from += step) {
            var some = new HashMap<String, Note>();
            for (int change : changes.subList(from, Math.min(from + step, changes.size()))) {
                var id = "n" + change % 7;
                var known = newest.get(id);
                var next = note(id, "title " + change / 7, known == null ? 1 : known.version + 1);
                newest.put(id, next);
                some.put(id, next);
            }
            sortedSnapshot.merge(some.values());
        }
        assertThat(sortedSnapshot.all())
                .containsExactlyElementsOf(newest.values().stream().sorted(BY_TITLE).toList());
    }

    private static List<Note> many(int count) {
        return IntStream.range(0, count).mapToObj(i -> note("n" + i, "t" + i, 1)).toList();
    }
}
