package io.baton.search.gaps;

import io.baton.bench.Gap;
import io.baton.bench.GapGroup;
import io.baton.search.text.NormalizedText;
import io.baton.search.vector.Embedding;
import io.baton.search.vocabulary.NeedInterpreter;
import io.baton.search.vocabulary.Service;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Groups gaps that ask for the same thing: those that point to the same service, those with
/// similar embeddings, and those with equal words if they have no embedding.
final class GapClustering {

    /// Two needs with at least this similarity ask for the same thing. Of 289 labeled needs, none
    /// is this similar to a wrong one. At 0.55 the industry would already join them: a clinic's
    /// patient portal and a psychologist's reports to patients have 0.58.
    private static final double MIN_SIMILARITY = 0.6;

    /// The same person repeating the same words within this time counts once.
    private static final Duration REPEAT_WINDOW = Duration.ofDays(1);

    private static final Comparator<Gap> OLDEST_FIRST =
            Comparator.comparing(Gap::at).thenComparing(Gap::id);

    private static final Comparator<GapGroup> MOST_ASKED_FIRST =
            Comparator.comparingInt(GapGroup::times)
                    .thenComparing(GapGroup::newest, OLDEST_FIRST)
                    .reversed();

    private final NeedInterpreter needInterpreter;
    private final Map<String, Cluster> byService = new LinkedHashMap<>();
    private final List<Cluster> clusters = new ArrayList<>();

    private GapClustering(NeedInterpreter needInterpreter) {
        this.needInterpreter = needInterpreter;
    }

    /// Returns groups sorted by count, then most recent. The order of the gaps doesn't matter.
    static List<GapGroup> cluster(List<Gap> gaps, NeedInterpreter needInterpreter) {
        return new GapClustering(needInterpreter).clusters(wordings(gaps));
    }

    /// Groups gaps with the same words, in order of first use.
    private static List<List<Gap>> wordings(List<Gap> gaps) {
        var byWording = new LinkedHashMap<String, List<Gap>>();
        for (var gap : counted(gaps)) {
            byWording
                    .computeIfAbsent(NormalizedText.of(gap.need()), _ -> new ArrayList<>())
                    .add(gap);
        }
        return List.copyOf(byWording.values());
    }

    private static List<Gap> counted(List<Gap> gaps) {
        record Repeat(String person, String words) {}
        var last = new HashMap<Repeat, Instant>();
        var counted = new ArrayList<Gap>();
        for (var gap : gaps.stream().sorted(OLDEST_FIRST).toList()) {
            var repeat = new Repeat(gap.askedBy().id(), NormalizedText.of(gap.need()));
            var before = last.get(repeat);
            if (before == null || !gap.at().isBefore(before.plus(REPEAT_WINDOW))) {
                last.put(repeat, gap.at());
                counted.add(gap);
            }
        }
        return counted;
    }

    private List<GapGroup> clusters(List<List<Gap>> wordings) {
        var loose = new ArrayList<List<Gap>>();
        for (var wording : wordings) {
            needInterpreter
                    .serviceFor(words(wording))
                    .ifPresentOrElse(
                            service -> clusterFor(service).add(wording, embedding(wording)),
                            () -> loose.add(wording));
        }
        loose.forEach(this::join);
        return clusters.stream().map(Cluster::toGroup).sorted(MOST_ASKED_FIRST).toList();
    }

    private Cluster clusterFor(Service service) {
        return byService.computeIfAbsent(service.name(), this::newCluster);
    }

    private void join(List<Gap> wording) {
        var embedding = embedding(wording);
        embedding.flatMap(this::nearest).orElseGet(() -> newCluster(null)).add(wording, embedding);
    }

    private Optional<Cluster> nearest(Embedding embedding) {
        @Nullable Cluster nearest = null;
        double highest = MIN_SIMILARITY;
        for (var cluster : clusters) {
            double similarity = cluster.similarity(embedding);
            // Among equally similar clusters, the first one wins.
            if (nearest == null ? similarity >= highest : similarity > highest) {
                nearest = cluster;
                highest = similarity;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private Cluster newCluster(@Nullable String service) {
        var cluster = new Cluster(service);
        clusters.add(cluster);
        return cluster;
    }

    private Optional<Embedding> embedding(List<Gap> wording) {
        return needInterpreter.embed(words(wording));
    }

    private static String words(List<Gap> wording) {
        return wording.getFirst().need();
    }

    /// A group under construction.
    private static final class Cluster {
        private final @Nullable String service;
        private final List<Gap> gaps = new ArrayList<>();
        private final List<Embedding> embeddings = new ArrayList<>();

        Cluster(@Nullable String service) {
            this.service = service;
        }

        void add(List<Gap> wording, Optional<Embedding> embedding) {
            gaps.addAll(wording);
            embedding.ifPresent(embeddings::add);
        }

        double similarity(Embedding other) {
            double highest = 0;
            for (var embedding : embeddings) {
                highest = Math.max(highest, embedding.similarity(other));
            }
            return highest;
        }

        GapGroup toGroup() {
            return new GapGroup(service, gaps.stream().sorted(OLDEST_FIRST.reversed()).toList());
        }
    }
}
