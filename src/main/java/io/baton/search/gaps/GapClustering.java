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

/// Puts together the gaps that ask for the same: those that point to the same service, those that
/// say the same in like words, and, where meaning cannot be told, those of equal words.
final class GapClustering {

    /// From here on two needs ask for the same. Of 289 labelled needs none is so near to a wrong
    /// one; already at 0.55 the trade joins them: a clinic's patient portal and a psychologist's
    /// reports to patients have 0.58.
    private static final double ALIKE = 0.6;

    /// Who asks the same again within a day, in the same words, is trying, not counting.
    private static final Duration TRYING = Duration.ofDays(1);

    private static final Comparator<Gap> OLDEST_FIRST =
            Comparator.comparing(Gap::at).thenComparing(Gap::id);

    private static final Comparator<GapGroup> MOST_ASKED_FIRST =
            Comparator.comparingInt(GapGroup::times)
                    .thenComparing(GapGroup::newest, OLDEST_FIRST)
                    .reversed();

    private final NeedInterpreter needInterpreter;
    private final Map<String, Cluster> byService = new LinkedHashMap<>();
    private final List<Cluster> all = new ArrayList<>();

    private GapClustering(NeedInterpreter needInterpreter) {
        this.needInterpreter = needInterpreter;
    }

    /// The most asked first, of equals the one asked last. The order of the gaps does not matter.
    static List<GapGroup> cluster(List<Gap> gaps, NeedInterpreter needInterpreter) {
        return new GapClustering(needInterpreter).clusters(sayings(gaps));
    }

    /// The same words together, the first said first.
    private static List<List<Gap>> sayings(List<Gap> gaps) {
        var byWording = new LinkedHashMap<String, List<Gap>>();
        for (var gap : counted(gaps)) {
            byWording
                    .computeIfAbsent(NormalizedText.of(gap.need()), _ -> new ArrayList<>())
                    .add(gap);
        }
        return List.copyOf(byWording.values());
    }

    private static List<Gap> counted(List<Gap> gaps) {
        record Asking(String person, String words) {}
        var last = new HashMap<Asking, Instant>();
        var counted = new ArrayList<Gap>();
        for (var gap : gaps.stream().sorted(OLDEST_FIRST).toList()) {
            var asking = new Asking(gap.askedBy().id(), NormalizedText.of(gap.need()));
            var before = last.get(asking);
            if (before == null || !gap.at().isBefore(before.plus(TRYING))) {
                last.put(asking, gap.at());
                counted.add(gap);
            }
        }
        return counted;
    }

    private List<GapGroup> clusters(List<List<Gap>> sayings) {
        var loose = new ArrayList<List<Gap>>();
        for (var saying : sayings) {
            needInterpreter
                    .serviceFor(words(saying))
                    .ifPresentOrElse(
                            service -> offering(service).add(saying, meaning(saying)),
                            () -> loose.add(saying));
        }
        loose.forEach(this::join);
        return all.stream().map(Cluster::lack).sorted(MOST_ASKED_FIRST).toList();
    }

    private Cluster offering(Service service) {
        return byService.computeIfAbsent(service.name(), this::begun);
    }

    private void join(List<Gap> saying) {
        var meaning = meaning(saying);
        meaning.flatMap(this::nearest).orElseGet(() -> begun(null)).add(saying, meaning);
    }

    private Optional<Cluster> nearest(Embedding meaning) {
        @Nullable Cluster nearest = null;
        double most = ALIKE;
        for (var likes : all) {
            double likeness = likes.likeness(meaning);
            // Of equals the one that was there first.
            if (nearest == null ? likeness >= most : likeness > most) {
                nearest = likes;
                most = likeness;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private Cluster begun(@Nullable String service) {
        var likes = new Cluster(service);
        all.add(likes);
        return likes;
    }

    private Optional<Embedding> meaning(List<Gap> saying) {
        return needInterpreter.embed(words(saying));
    }

    private static String words(List<Gap> saying) {
        return saying.getFirst().need();
    }

    /// A group while it grows.
    private static final class Cluster {
        private final @Nullable String service;
        private final List<Gap> gaps = new ArrayList<>();
        private final List<Embedding> meanings = new ArrayList<>();

        Cluster(@Nullable String service) {
            this.service = service;
        }

        void add(List<Gap> saying, Optional<Embedding> meaning) {
            gaps.addAll(saying);
            meaning.ifPresent(meanings::add);
        }

        double likeness(Embedding other) {
            double likest = 0;
            for (var meaning : meanings) {
                likest = Math.max(likest, meaning.similarity(other));
            }
            return likest;
        }

        GapGroup lack() {
            return new GapGroup(service, gaps.stream().sorted(OLDEST_FIRST.reversed()).toList());
        }
    }
}
