package io.baton.search.index;

import io.baton.bench.Regions;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.search.text.Dictionary;
import io.baton.search.text.SpellingCorrector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The index of one state of a bench, with everything a search needs.
public final class BenchIndex {
    private final List<Partner> bench;
    private final SegmentedIndex segments;
    private final Regions regions;
    private final SkillWords words;
    private final int unlearned;
    private volatile @Nullable SpellingCorrector spelling;

    private BenchIndex(
            List<Partner> bench,
            SegmentedIndex segments,
            Regions regions,
            SkillWords words,
            int unlearned) {
        this.bench = bench;
        this.segments = segments;
        this.regions = regions;
        this.words = words;
        this.unlearned = unlearned;
    }

    /// @param profiles profiles of all partners on the bench
    static BenchIndex of(
            List<Partner> bench,
            List<PartnerProfile> profiles,
            Function<List<PartnerProfile>, IndexSegment> segmentFactory) {
        var segments = SegmentedIndex.of(profiles, segmentFactory);
        var words = new SkillWords(segments.words());
        int unlearned = (int) profiles.stream().filter(profile -> !profile.learned()).count();
        return new BenchIndex(bench, segments, Regions.of(bench), words, unlearned);
    }

    /// The index of the next state of the bench. Reads only changed partners.
    BenchIndex updated(List<Partner> next, Function<Partner, PartnerProfile> read) {
        var diff = BenchDiff.between(bench, next);
        if (diff.size() > SegmentedIndex.MERGE_THRESHOLD) {
            return of(
                    next,
                    next.stream()
                            .map(partner -> profile(partner).orElseGet(() -> read.apply(partner)))
                            .toList(),
                    segments.segmentFactory());
        }
        var added = diff.added().stream().map(read).toList();
        long unlearnedAdded = added.stream().filter(profile -> !profile.learned()).count();
        long unlearnedRemoved =
                diff.removed().stream()
                        .flatMap(partner -> profile(partner).stream())
                        .filter(profile -> !profile.learned())
                        .count();
        var newWords = words.with(added);
        var benchIndex =
                new BenchIndex(
                        next,
                        segments.with(diff.removed(), added),
                        diff.keepRegions() ? regions : Regions.of(next),
                        newWords,
                        unlearned + (int) (unlearnedAdded - unlearnedRemoved));
        benchIndex.spelling = newWords == words ? spelling : null;
        return benchIndex;
    }

    /// The profile of a partner in exactly this state.
    Optional<PartnerProfile> profile(Partner partner) {
        return segments.profile(partner.id().value())
                .filter(profile -> profile.partner() == partner);
    }

    /// The profile of a partner who can be proposed.
    public Optional<PartnerProfile> proposable(PartnerId id) {
        return segments.profile(id.value()).filter(PartnerProfile::proposable);
    }

    /// The partners worth scoring, most promising first.
    List<Candidate> candidates(Scoring.Query query) {
        return segments.candidates(query);
    }

    /// All partners who can be proposed.
    public List<PartnerProfile> proposables() {
        return segments.profiles().filter(PartnerProfile::proposable).toList();
    }

    /// Partners with skills not yet learned.
    List<PartnerProfile> unlearned(int limit) {
        return learned()
                ? List.of()
                : segments.profiles().filter(profile -> !profile.learned()).limit(limit).toList();
    }

    /// Whether a lowercase word occurs in a skill.
    public boolean knows(String word) {
        return words.contains(word);
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

    /// Whether enough has changed that the segments should be merged.
    boolean needsMerge() {
        return segments.needsMerge();
    }

    /// Whether all skills have embeddings.
    boolean learned() {
        return unlearned == 0;
    }

    IndexingProgress progress() {
        return new IndexingProgress(bench.size() - unlearned, unlearned);
    }

    /// The spelling corrector for this bench, which also knows the words in its skills.
    ///
    /// @param create makes a corrector from the words in skills
    public SpellingCorrector spelling(Function<Dictionary, SpellingCorrector> create) {
        var current = spelling;
        if (current == null) {
            current = create.apply(words.dictionary());
            spelling = current;
        }
        return current;
    }

    /// The same state with all segments merged, and with more profiles learned.
    BenchIndex merged(Map<Partner, PartnerProfile> learned) {
        var profiles = new ArrayList<PartnerProfile>(bench.size());
        for (var partner : bench) {
            var profile = learned.get(partner);
            profiles.add(profile == null ? profile(partner).orElseThrow() : profile);
        }
        return of(bench, profiles, segments.segmentFactory());
    }
}
