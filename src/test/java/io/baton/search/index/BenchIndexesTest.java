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

/// The index follows changes to the bench.
class BenchIndexesTest {
    private static final Firm FIRM = BenchFixture.firmDoing();

    private final FakeEncoder encoder = new FakeEncoder();
    private final List<Runnable> background = new ArrayList<>();
    private final VocabularyModel vocabularyModel =
            VocabularyModel.learn(
                            new Vocabulary(
                                    List.of(
                                            new Service(
                                                    "telephony",
                                                    List.of(),
                                                    List.of(),
                                                    List.of("the phones are dead"),
                                                    List.of()))),
                            encoder,
                            ClassifierWeights.NONE)
                    .orElseThrow();
    private final BenchIndexes benchIndexes = new BenchIndexes(vocabularyModel, background::add);

    private static List<Partner> partners(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> BenchFixture.partner("%05d".formatted(i), "skill " + i))
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
    }

    private BenchIndex learned(List<Partner> bench) {
        benchIndexes.index(FIRM, bench);
        background.forEach(Runnable::run);
        background.clear();
        return benchIndexes.index(FIRM, bench);
    }

    private static List<Partner> with(List<Partner> bench, int position, Partner other) {
        var next = new ArrayList<>(bench);
        next.set(position, other);
        return next;
    }

    @Test
    void onlyChangedPartnersAreLearned() {
        var bench = partners(2_000);
        learned(bench);
        int before = encoder.asked.size();

        var next = with(bench, 700, BenchFixture.partner("00700", "something new"));
        var benchIndex = benchIndexes.index(FIRM, next);

        assertThat(encoder.asked.subList(before, encoder.asked.size()))
                .containsExactly("something new");
        assertThat(benchIndex.learned()).isTrue();
        assertThat(benchIndex.proposables().stream().map(PartnerProfile::partner).toList())
                .containsExactlyInAnyOrderElementsOf(next);
        assertThat(benchIndex.profile(next.get(700))).isPresent();
        assertThat(benchIndex.profile(bench.get(700))).isEmpty();
        assertThat(benchIndex.proposable(next.get(700).id()))
                .hasValueSatisfying(partnerProfile ->
                        assertThat(partnerProfile.partner()).isSameAs(next.get(700)));
    }

    @Test
    void theIndexMatchesTheBenchAfterManyChanges() {
        var bench = partners(900);
        learned(bench);
        for (int i = 0; i < 900; i += 2) {
            var partner = BenchFixture.partner("%05d".formatted(i), "other " + i);
            bench = with(bench, i, i % 3 == 0 ? partner.paused() : partner);
            benchIndexes.index(FIRM, bench);
        }
        bench = new ArrayList<>(bench.subList(10, 900));
        bench.addFirst(BenchFixture.partner("00000", "first"));

        var benchIndex = learned(bench);

        assertThat(benchIndex.proposables().stream().map(PartnerProfile::partner).toList())
                .containsExactlyInAnyOrderElementsOf(
                        bench.stream().filter(Partner::active).toList());
        assertThat(benchIndex.progress()).isEqualTo(new IndexingProgress(891, 0));
        assertThat(benchIndex.needsMerge()).isFalse();
    }

    @Test
    void aLargeBenchIsLearnedInStepsAndKeepsChangesMadeMeanwhile() {
        var bench = partners(1_200);
        var changed = with(bench, 1_100, BenchFixture.partner("01100", "changed meanwhile"));
        var learnedSoFar = new ArrayList<Integer>();
        benchIndexes.index(FIRM, bench);
        encoder.whenAsked("skill 900", () -> learnedSoFar.add(benchIndexes.progress().learned()));
        encoder.whenAsked("skill 1050", () -> benchIndexes.index(FIRM, changed));

        background.removeFirst().run();

        assertThat(learnedSoFar).singleElement().satisfies(n -> assertThat(n).isBetween(500, 900));
        assertThat(benchIndexes.progress()).isEqualTo(new IndexingProgress(1_200, 0));
        assertThat(benchIndexes.index(FIRM, changed).profile(changed.get(1_100))).isPresent();
        assertThat(background).isEmpty();
    }

    @Test
    void aSearchGetsTheIndexOfItsOwnBenchDuringAnotherSearch() {
        var bench = partners(200);
        var changed = with(bench, 7, BenchFixture.partner("00007", "changed meanwhile"));
        var meanwhile = new AtomicReference<Runnable>(() -> {});
        var shared = new BenchIndexes(vocabularyModel, _ -> meanwhile.get().run());
        meanwhile.set(() -> shared.index(FIRM, changed));

        assertThat(shared.index(FIRM, bench).isOf(bench)).isTrue();
        assertThat(shared.index(FIRM, changed).isOf(changed)).isTrue();
    }

    @Test
    void learningResumesAfterTheModelWasUnavailable() {
        var bench = partners(300);
        benchIndexes.index(FIRM, bench);
        encoder.becomeUnavailable();
        background.removeFirst().run();
        assertThat(benchIndexes.progress()).isEqualTo(new IndexingProgress(100, 200));

        encoder.recover();

        assertThat(learned(bench).learned()).isTrue();
    }
}
