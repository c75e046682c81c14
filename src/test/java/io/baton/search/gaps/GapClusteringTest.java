package io.baton.search.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.bench.Gap;
import io.baton.bench.GapGroup;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.search.vocabulary.FakeInterpreter;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapClusteringTest {
    private static final Individual ANNA = new Individual("p:anna", "Anna");
    private static final Individual BEN = new Individual("p:ben", "Ben");

    private final FakeInterpreter interpreter =
            new FakeInterpreter()
                    .pointing("pen test", "Penetration testing")
                    .pointing("hackers", "Penetration testing")
                    .pointing("drone", "Drones")
                    .embed("piano", 1, 0)
                    .embed("grand", 0.6f, 0.8f)
                    .embed("organ", 0.59f, -0.807f);

    private static Gap gap(Individual by, String day, String need) {
        var at = Instant.parse("2026-" + day + "T12:00:00Z");
        return new Gap(new FirmId("f"), day + by.id() + need, need, by, at);
    }

    private List<GapGroup> groups(Gap... gaps) {
        return GapClustering.cluster(Arrays.asList(gaps), interpreter);
    }

    private static List<String> needs(GapGroup gapGroup) {
        return gapGroup.gaps().stream().map(Gap::need).toList();
    }

    @Test
    void needsForOneServiceAreOneGroupNewestFirst() {
        var gapGroup =
                groups(
                                gap(ANNA, "03-01", "a pen test"),
                                gap(ANNA, "05-01", "keep hackers out"),
                                gap(BEN, "04-01", "pen tests for a bank"))
                        .getFirst();
        assertThat(gapGroup.service()).isEqualTo("Penetration testing");
        assertThat(needs(gapGroup))
                .containsExactly("keep hackers out", "pen tests for a bank", "a pen test");
        assertThat(gapGroup.times()).isEqualTo(3);
        assertThat(gapGroup.askers()).isEqualTo(2);
        assertThat(gapGroup.gaps().getLast().at()).isEqualTo("2026-03-01T12:00:00Z");
        assertThat(gapGroup.newest().need()).isEqualTo("keep hackers out");
    }

    @Test
    void needsWithoutAServiceAreGroupedBySimilarity() {
        var groups =
                groups(
                        gap(ANNA, "03-01", "tune a piano"),
                        gap(ANNA, "04-01", "our grand is off"),
                        gap(ANNA, "05-01", "an organ to repair"));
        assertThat(groups).hasSize(2);
        assertThat(needs(groups.getFirst())).containsExactly("our grand is off", "tune a piano");
        assertThat(groups.getFirst().service()).isNull();
    }

    @Test
    void aNeedWithoutAServiceJoinsASimilarGroup() {
        interpreter.pointing("tuner", "Piano tuning");
        var groups = groups(gap(ANNA, "03-01", "a grand"), gap(ANNA, "04-01", "a piano tuner"));
        assertThat(groups).hasSize(1);
        assertThat(groups.getFirst().service()).isEqualTo("Piano tuning");
    }

    @Test
    void emptyEmbeddingsAreNotSimilar() {
        assertThat(groups(gap(ANNA, "03-01", "a fence"), gap(ANNA, "03-02", "a cake"))).hasSize(2);
    }

    @Test
    void withoutAModelEqualWordsAreOneGroup() {
        interpreter.becomeUnavailable();
        var groups =
                groups(
                        gap(ANNA, "03-01", "Pen test"),
                        gap(BEN, "03-02", "pen tests! "),
                        gap(BEN, "03-03", "keep hackers out"));
        assertThat(groups).extracting(GapGroup::times).containsExactly(2, 1);
        assertThat(groups).extracting(GapGroup::service).containsOnlyNulls();
    }

    @Test
    void repeatsByOnePersonWithinADayCountOnce() {
        var repeat =
                new Gap(
                        new FirmId("f"),
                        "again",
                        "A pen test.",
                        ANNA,
                        Instant.parse("2026-03-02T11:59:59Z"));
        var one = gap(ANNA, "03-01", "a pen test");
        assertThat(groups(one, repeat).getFirst().gaps()).containsExactly(one);
        assertThat(groups(one, repeat, gap(ANNA, "03-02", "a pen test")).getFirst().times())
                .isEqualTo(2);
        assertThat(groups(one, gap(BEN, "03-01", "a pen test")).getFirst().times()).isEqualTo(2);
        assertThat(groups(one, gap(ANNA, "03-01", "hackers came in")).getFirst().times())
                .isEqualTo(2);
    }

    @Test
    void groupsAreSortedByCountThenMostRecent() {
        var gaps =
                Arrays.asList(
                        gap(ANNA, "03-01", "a pen test"),
                        gap(ANNA, "03-05", "a pen test"),
                        gap(ANNA, "03-06", "a cake"),
                        gap(ANNA, "03-07", "a drone"),
                        gap(ANNA, "03-08", "a piano"),
                        gap(BEN, "03-08", "the grand"));
        var sorted = GapClustering.cluster(gaps, interpreter);
        assertThat(sorted)
                .extracting(gapGroup -> gapGroup.newest().need())
                .containsExactly("the grand", "a pen test", "a drone", "a cake");
        assertThat(GapClustering.cluster(gaps.reversed(), interpreter)).isEqualTo(sorted);
    }

    @Test
    void noGapsMakeNoGroups() {
        assertThat(groups()).isEmpty();
    }
}
