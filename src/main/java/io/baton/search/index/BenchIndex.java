package io.baton.search.index;

import io.baton.bench.Regions;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.search.text.Dictionary;
import io.baton.search.text.SpellingCorrector;
import io.baton.search.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A bench in one of its states, with all that a search of it needs.
public final class BenchIndex {
    private final List<Partner> bench;
    private final SegmentedIndex segments;
    private final Regions regions;
    private final Map<String, Integer> words;
    private final int unlearned;
    private volatile @Nullable SpellingCorrector spelling;

    private BenchIndex(
            List<Partner> bench,
            SegmentedIndex segments,
            Regions regions,
            Map<String, Integer> words,
            int unlearned) {
        this.bench = bench;
        this.segments = segments;
        this.regions = regions;
        this.words = words;
        this.unlearned = unlearned;
    }

    /// @param entries of all partners on the bench
    static BenchIndex of(
            List<Partner> bench,
            List<PartnerProfile> entries,
            Function<List<PartnerProfile>, IndexSegment> shelving) {
        var segments = SegmentedIndex.of(entries, shelving);
        int unlearned =
                (int) entries.stream().filter(partnerProfile -> !partnerProfile.learned()).count();
        return new BenchIndex(bench, segments, Regions.of(bench), segments.words(), unlearned);
    }

    /// The next state of the bench, of which only what has changed is read.
    BenchIndex updated(List<Partner> next, Function<Partner, PartnerProfile> read) {
        var diff = BenchDiff.between(bench, next);
        if (diff.size() > SegmentedIndex.MANY) {
            return of(
                    next,
                    next.stream()
                            .map(partner -> profile(partner).orElseGet(() -> read.apply(partner)))
                            .toList(),
                    segments.segmentFactory());
        }
        var come = diff.added().stream().map(read).toList();
        long learning = come.stream().filter(partnerProfile -> !partnerProfile.learned()).count();
        long left =
                diff.removed().stream()
                        .flatMap(partner -> profile(partner).stream())
                        .filter(partnerProfile -> !partnerProfile.learned())
                        .count();
        var now = wordsWith(come);
        var benchIndex =
                new BenchIndex(
                        next,
                        segments.with(diff.removed(), come),
                        diff.keepRegions() ? regions : Regions.of(next),
                        now,
                        unlearned + (int) (learning - left));
        benchIndex.spelling = now == words ? spelling : null;
        return benchIndex;
    }

    /// The same words where no new one comes; one that is used no more stays until all is put into
    /// one shelf again.
    private Map<String, Integer> wordsWith(List<PartnerProfile> come) {
        var fresh = new HashMap<String, Integer>();
        for (var partnerProfile : come) {
            for (var skill : partnerProfile.skills()) {
                for (var word : Tokens.words(skill.skill().name())) {
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
    Optional<PartnerProfile> profile(Partner partner) {
        return segments.profile(partner.id().value())
                .filter(partnerProfile -> partnerProfile.partner() == partner);
    }

    /// A partner who can be proposed, with what is known.
    public Optional<PartnerProfile> proposable(PartnerId id) {
        return segments.profile(id.value()).filter(PartnerProfile::proposable);
    }

    /// Those worth weighing, the most promising first.
    List<Candidate> candidates(Scoring.Query asked) {
        return segments.candidates(asked);
    }

    /// All who can be proposed.
    public List<PartnerProfile> proposables() {
        return segments.profiles().filter(PartnerProfile::proposable).toList();
    }

    /// At most so many of whose skills something is still unknown.
    List<PartnerProfile> unlearned(int most) {
        return learned()
                ? List.of()
                : segments.profiles()
                        .filter(partnerProfile -> !partnerProfile.learned())
                        .limit(most)
                        .toList();
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
    boolean needsMerge() {
        return segments.needsMerge();
    }

    /// Whether the meaning of all skills is known.
    boolean learned() {
        return unlearned == 0;
    }

    IndexingProgress progress() {
        return new IndexingProgress(bench.size() - unlearned, unlearned);
    }

    /// How needs are read for this bench: its own words belong to the trade too.
    ///
    /// @param read makes it of the words on the cards, with how often they are used
    public SpellingCorrector spelling(Function<Dictionary, SpellingCorrector> read) {
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
    BenchIndex merged(Map<Partner, PartnerProfile> learned) {
        var entries = new ArrayList<PartnerProfile>(bench.size());
        for (var partner : bench) {
            var more = learned.get(partner);
            entries.add(more == null ? profile(partner).orElseThrow() : more);
        }
        return of(bench, entries, segments.segmentFactory());
    }
}
