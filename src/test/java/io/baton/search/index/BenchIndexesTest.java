package io.baton.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.bench.BenchFixture;
import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.search.vector.FakeEncoder;
import io.baton.search.vocabulary.ClassifierWeights;
import io.baton.search.vocabulary.Service;
import io.baton.search.vocabulary.Vocabulary;
import io.baton.search.vocabulary.VocabularyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The index follows its bench.
class BenchIndexesTest {
    private static final Firm FIRM = BenchFixture.firmDoing();

    private final FakeEncoder meaning = new FakeEncoder();
    private final List<Runnable> aside = new ArrayList<>();
    private final VocabularyModel understanding =
            VocabularyModel.learn(
                            new Vocabulary(
                                    List.of(
                                            new Service(
                                                    "telephony",
                                                    List.of(),
                                                    List.of(),
                                                    List.of("the phones are dead"),
                                                    List.of()))),
                            meaning,
                            ClassifierWeights.NONE)
                    .orElseThrow();
    private final BenchIndexes benches = new BenchIndexes(understanding, aside::add);

    private static List<Partner> partners(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> BenchFixture.partner("%05d".formatted(i), "skill " + i))
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
    }

    private BenchIndex learned(List<Partner> bench) {
        benches.index(FIRM, bench);
        aside.forEach(Runnable::run);
        aside.clear();
        return benches.index(FIRM, bench);
    }

    private static List<Partner> with(List<Partner> bench, int place, Partner other) {
        var next = new ArrayList<>(bench);
        next.set(place, other);
        return next;
    }

    @Test
    void ofAChangeOnlyWhatHasChangedIsLearned() {
        var bench = partners(2_000);
        learned(bench);
        int before = meaning.asked.size();

        var next = with(bench, 700, BenchFixture.partner("00700", "something new"));
        var index = benches.index(FIRM, next);

        assertThat(meaning.asked.subList(before, meaning.asked.size()))
                .containsExactly("something new");
        assertThat(index.learned()).isTrue();
        assertThat(index.proposables().stream().map(PartnerProfile::partner).toList())
                .containsExactlyInAnyOrderElementsOf(next);
        assertThat(index.profile(next.get(700))).isPresent();
        assertThat(index.profile(bench.get(700))).isEmpty();
        assertThat(index.proposable(next.get(700).id()))
                .hasValueSatisfying(entry -> assertThat(entry.partner()).isSameAs(next.get(700)));
    }

    @Test
    void afterAnyChangesTheIndexIsOfTheBenchAsItIs() {
        var bench = partners(900);
        learned(bench);
        for (int i = 0; i < 900; i += 2) {
            var partner = BenchFixture.partner("%05d".formatted(i), "other " + i);
            bench = with(bench, i, i % 3 == 0 ? partner.paused() : partner);
            benches.index(FIRM, bench);
        }
        bench = new ArrayList<>(bench.subList(10, 900));
        bench.addFirst(BenchFixture.partner("00000", "first"));

        var index = learned(bench);

        assertThat(index.proposables().stream().map(PartnerProfile::partner).toList())
                .containsExactlyInAnyOrderElementsOf(
                        bench.stream().filter(Partner::active).toList());
        assertThat(index.progress()).isEqualTo(new IndexingProgress(891, 0));
        assertThat(index.needsMerge()).isFalse();
    }

    @Test
    void aLargeBenchIsLearnedStepByStepAndWhatChangesMeanwhileStays() {
        var bench = partners(1_200);
        var changed = with(bench, 1_100, BenchFixture.partner("01100", "changed meanwhile"));
        var learnedSoFar = new ArrayList<Integer>();
        benches.index(FIRM, bench);
        meaning.whenAsked("skill 900", () -> learnedSoFar.add(benches.progress().learned()));
        meaning.whenAsked("skill 1050", () -> benches.index(FIRM, changed));

        aside.removeFirst().run();

        assertThat(learnedSoFar).singleElement().satisfies(n -> assertThat(n).isBetween(500, 900));
        assertThat(benches.progress()).isEqualTo(new IndexingProgress(1_200, 0));
        assertThat(benches.index(FIRM, changed).profile(changed.get(1_100))).isPresent();
        assertThat(aside).isEmpty();
    }

    @Test
    void whoSearchesGetsTheIndexOfTheBenchThatWasGivenThoughAnotherIsSearchedMeanwhile() {
        var bench = partners(200);
        var changed = with(bench, 7, BenchFixture.partner("00007", "changed meanwhile"));
        var meanwhile = new AtomicReference<Runnable>(() -> {});
        var shared = new BenchIndexes(understanding, _ -> meanwhile.get().run());
        meanwhile.set(() -> shared.index(FIRM, changed));

        assertThat(shared.index(FIRM, bench).isOf(bench)).isTrue();
        assertThat(shared.index(FIRM, changed).isOf(changed)).isTrue();
    }

    @Test
    void whereMeaningFallsSilentTheRestIsLearnedLater() {
        var bench = partners(300);
        benches.index(FIRM, bench);
        meaning.becomeUnavailable();
        aside.removeFirst().run();
        assertThat(benches.progress()).isEqualTo(new IndexingProgress(100, 200));

        meaning.recover();

        assertThat(learned(bench).learned()).isTrue();
    }
}
