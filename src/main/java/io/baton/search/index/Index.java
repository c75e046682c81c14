package io.baton.search.index;

import io.baton.bench.Regions;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.search.text.Dictionary;
import io.baton.search.text.Spelling;
import io.baton.search.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A bench in one of its states, with all that a search of it needs.
public final class Index {
    private final List<Partner> bench;
    private final Shelves shelves;
    private final Regions regions;
    private final Map<String, Integer> words;
    private final int unlearned;
    private volatile @Nullable Spelling spelling;

    private Index(
            List<Partner> bench,
            Shelves shelves,
            Regions regions,
            Map<String, Integer> words,
            int unlearned) {
        this.bench = bench;
        this.shelves = shelves;
        this.regions = regions;
        this.words = words;
        this.unlearned = unlearned;
    }

    /// @param entries of all partners on the bench
    static Index of(
            List<Partner> bench, List<Entry> entries, Function<List<Entry>, Shelf> shelving) {
        var shelves = Shelves.of(entries, shelving);
        int unlearned = (int) entries.stream().filter(entry -> !entry.learned()).count();
        return new Index(bench, shelves, Regions.of(bench), shelves.words(), unlearned);
    }

    /// The next state of the bench, of which only what has changed is read.
    Index to(List<Partner> next, Function<Partner, Entry> read) {
        var changes = Changes.between(bench, next);
        if (changes.size() > Shelves.MANY) {
            return of(
                    next,
                    next.stream()
                            .map(partner -> known(partner).orElseGet(() -> read.apply(partner)))
                            .toList(),
                    shelves.shelving());
        }
        var come = changes.come().stream().map(read).toList();
        long learning = come.stream().filter(entry -> !entry.learned()).count();
        long left =
                changes.gone().stream()
                        .flatMap(partner -> known(partner).stream())
                        .filter(entry -> !entry.learned())
                        .count();
        var now = wordsWith(come);
        var index =
                new Index(
                        next,
                        shelves.with(changes.gone(), come),
                        changes.leaveRegions() ? regions : Regions.of(next),
                        now,
                        unlearned + (int) (learning - left));
        index.spelling = now == words ? spelling : null;
        return index;
    }

    /// The same words where no new one comes; one that is used no more stays until all is put into
    /// one shelf again.
    private Map<String, Integer> wordsWith(List<Entry> come) {
        var fresh = new HashMap<String, Integer>();
        for (var entry : come) {
            for (var skill : entry.skills()) {
                for (var word : Words.spelled(skill.skill().name())) {
                    if (!words.containsKey(word)) {
                        fresh.merge(word, 1, Integer::sum);
                    }
                }
            }
        }
        if (fresh.isEmpty()) {
            return words;
        }
        fresh.putAll(words);
        return fresh;
    }

    /// What is known of a partner in this very state.
    Optional<Entry> known(Partner partner) {
        return shelves.entry(partner.id().value()).filter(entry -> entry.partner() == partner);
    }

    /// A partner who can be proposed, with what is known.
    public Optional<Entry> entry(PartnerId id) {
        return shelves.entry(id.value()).filter(Entry::offers);
    }

    /// Those worth weighing, the most promising first.
    List<Promising> promising(Scoring.Asked asked) {
        return shelves.promising(asked);
    }

    /// All who can be proposed.
    public List<Entry> entries() {
        return shelves.entries().filter(Entry::offers).toList();
    }

    /// At most so many of whose skills something is still unknown.
    List<Entry> unlearned(int most) {
        return learned()
                ? List.of()
                : shelves.entries().filter(entry -> !entry.learned()).limit(most).toList();
    }

    public Regions regions() {
        return regions;
    }

    List<Partner> bench() {
        return bench;
    }

    boolean isOf(List<Partner> other) {
        return bench == other;
    }

    /// Whether so much has changed that all should be put into one shelf again.
    boolean crowded() {
        return shelves.crowded();
    }

    /// Whether the meaning of all skills is known.
    boolean learned() {
        return unlearned == 0;
    }

    Progress progress() {
        return new Progress(bench.size() - unlearned, unlearned);
    }

    /// How needs are read for this bench: its own words belong to the trade too.
    ///
    /// @param read makes it of the words on the cards, with how often they are used
    public Spelling spelling(Function<Dictionary, Spelling> read) {
        var known = spelling;
        if (known == null) {
            known = read.apply(new Dictionary(tripled()));
            spelling = known;
        }
        return known;
    }

    /// Rather a partner's own word than one that sounds like it.
    private Map<String, Integer> tripled() {
        var uses = HashMap.<String, Integer>newHashMap(words.size());
        words.forEach((word, often) -> uses.put(word, 3 * often));
        return uses;
    }

    /// This state, with all in one shelf, and more known of some.
    Index tidied(Map<Partner, Entry> learned) {
        var entries = new ArrayList<Entry>(bench.size());
        for (var partner : bench) {
            var more = learned.get(partner);
            entries.add(more == null ? known(partner).orElseThrow() : more);
        }
        return of(bench, entries, shelves.shelving());
    }
}
